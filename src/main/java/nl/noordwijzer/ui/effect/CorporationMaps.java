package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.effect.CorporationView.Part;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.locationtech.jts.geom.Envelope;

/// A button for each corporation that shows on the map where its homes are and which interventions
/// ask something of it.
final class CorporationMaps extends FlowPane {
  private final EffectsViewModel model;
  private final WhileSeen<Map<Owner, Asked>> asked;
  private final Subscription subscription;
  private Map<Owner, Asked> shown = Map.of();

  CorporationMaps(EffectsViewModel model) {
    this.model = model;
    asked = new WhileSeen<>(model, now -> now.asked(Outlook.EXPECTED));
    getStyleClass().add("corporation-maps");
    subscription = asked.foundProperty().subscribe(this::show);
  }

  void setActive(boolean wanted) {
    asked.setActive(wanted);
  }

  private void show(@Nullable Map<Owner, Asked> found) {
    Map<Owner, Asked> next = found == null ? Map.of() : found;
    if (!next.keySet().equals(shown.keySet())) {
      getChildren().setAll(new Label(model.texts().get("effectpane.asked.map")));
      next.keySet().forEach(owner -> getChildren().add(button(owner)));
    }
    shown = next;
    PanelRows.show(this, !next.isEmpty());
  }

  private Button button(Owner owner) {
    Button button = new Button(owner.name(), new FontIcon(Feather.MAP));
    button.getStyleClass().add("flat");
    button.setAccessibleText(model.texts().get("effectpane.asked.map.of", owner.name()));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> show(owner));
    return button;
  }

  private void show(Owner owner) {
    Session session = model.desk().session();
    LayerStyle layer = session.style().layer(LayerKind.OWNERSHIP);
    if (!layer.isSeen()) {
      MapStyle style = session.style().withLayer(LayerStyle.shown(LayerKind.OWNERSHIP));
      session.change(model.texts().get("effectpane.asked.map.act"), style);
    }
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
