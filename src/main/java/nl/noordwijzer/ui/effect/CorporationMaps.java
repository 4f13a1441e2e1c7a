package nl.noordwijzer.ui.effect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.effect.CorporationView.Part;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.locationtech.jts.geom.Envelope;

/// A link for each corporation that shows on the map where its homes are and which interventions
/// ask something of it. Its homes stand out until the link for all owners is pressed.
final class CorporationMaps extends FlowPane {
  private final EffectsViewModel model;
  private final WhileSeen<Map<Owner, Asked>> asked;
  private final Hyperlink everyone = new Hyperlink();
  private final Subscription subscription;
  private Map<Owner, Asked> shown = Map.of();

  CorporationMaps(EffectsViewModel model) {
    this.model = model;
    asked = new WhileSeen<>(model, CorporationMaps::expected);
    getStyleClass().add("corporation-maps");
    everyone.setText(model.texts().get("mappane.legend.everyone"));
    everyone.setMinWidth(USE_PREF_SIZE);
    everyone.setOnAction(_ -> model.desk().session().singledOwnerProperty().set(null));
    subscription =
        Subscription.combine(
            asked.foundProperty().subscribe(this::show),
            model
                .desk()
                .session()
                .singledOwnerProperty()
                .subscribe(owner -> PanelRows.show(everyone, owner != null)));
  }

  private static Map<Owner, Asked> expected(Effects now) {
    Map<Owner, Asked> asked = new LinkedHashMap<>();
    now.asked().forEach(one -> one.owner().ifPresent(owner -> asked.put(owner, one.expected())));
    return asked;
  }

  void setActive(boolean wanted) {
    asked.setActive(wanted);
  }

  private void show(@Nullable Map<Owner, Asked> found) {
    Map<Owner, Asked> next = found == null ? Map.of() : found;
    if (!next.keySet().equals(shown.keySet())) {
      getChildren()
          .setAll(new Label(model.texts().get("effectpane.asked.map"), new FontIcon(Feather.MAP)));
      next.keySet().forEach(owner -> getChildren().add(link(owner)));
      getChildren().add(everyone);
    }
    shown = next;
    PanelRows.show(this, !next.isEmpty());
  }

  private Hyperlink link(Owner owner) {
    Hyperlink link = new Hyperlink(owner.name());
    link.setAccessibleText(model.texts().get("effectpane.asked.map.of", owner.name()));
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(_ -> show(owner));
    return link;
  }

  private void show(Owner owner) {
    Session session = model.desk().session();
    LayerStyle layer = session.style().layer(LayerKind.OWNERSHIP);
    if (!layer.isSeen()) {
      MapStyle style = session.style().withLayer(LayerStyle.shown(LayerKind.OWNERSHIP));
      session.change(model.texts().get("effectpane.asked.map.act"), style);
    }
    session.singledOwnerProperty().set(owner);
    session.chosenInterventionsProperty().set(interventions(owner));
    Envelope extent = ScopeChoice.of(owner, session.plan()).place().extent(session.region());
    if (!extent.isNull()) {
      session.wantedExtentProperty().set(extent);
    }
  }

  private List<Intervention> interventions(Owner owner) {
    Asked found = shown.get(owner);
    Set<String> ids =
        found == null
            ? Set.of()
            : found.parts().stream()
                .map(Part::intervention)
                .map(Intervention::id)
                .collect(Collectors.toUnmodifiableSet());
    return model.desk().session().scenario().interventions().stream()
        .filter(intervention -> ids.contains(intervention.id()))
        .toList();
  }

  void close() {
    subscription.unsubscribe();
    asked.close();
  }
}
