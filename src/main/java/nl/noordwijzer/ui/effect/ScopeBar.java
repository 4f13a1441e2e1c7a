package nl.noordwijzer.ui.effect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;

/// Chooses what the figures are for: an area or an owner, and if wanted a complex in it.
final class ScopeBar extends HBox {
  private static final double LEAST_CHOICE = 160;

  /// As wide as the row allows: it asks how high a box is at no more than the width that box wants.
  private static final double WANTED = 2000;

  private static final double LEAST_COMPLEX = 128;

  private final ScopeModel model;
  private final ComboBox<ScopeChoice> areas;
  private final ComboBox<ScopeChoice> complexes;
  private final Subscription subscriptions;

  ScopeBar(ScopeModel model, Texts texts) {
    this.model = model;
    areas = box(PanelRows.choice(ScopeChoice::name, model::choose), texts, "effectpane.scope");
    areas.setId("effect-scope");
    areas.setMinWidth(LEAST_CHOICE);
    String all = texts.get("effectpane.scope.all");
    complexes =
        box(
            PanelRows.choice(
                it -> it.equals(model.areaProperty().get()) ? all : it.name(), model::chooseIn),
            texts,
            "effectpane.scope.complexes");
    complexes.setId("effect-complex");
    complexes.setMinWidth(LEAST_COMPLEX);
    getStyleClass().add("effect-scope");
    getChildren().addAll(areas, complexes);
    subscriptions =
        Subscription.combine(
            model.areaProperty().subscribe(areas::setValue),
            model.complexesProperty().subscribe(this::showComplexes),
            model.choiceProperty().subscribe(complexes::setValue));
  }

  private static ComboBox<ScopeChoice> box(ComboBox<ScopeChoice> box, Texts texts, String name) {
    box.setAccessibleText(texts.get(name));
    box.setPrefWidth(WANTED);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /// Takes up what came or went of what can be chosen.
  void show() {
    List<ScopeChoice> choices = model.areas();
    if (!areas.getItems().equals(choices)) {
      areas.getItems().setAll(choices);
      areas.setValue(model.areaProperty().get());
    }
    model.list();
  }

  private void showComplexes(List<ScopeChoice> found) {
    List<ScopeChoice> choices = new ArrayList<>();
    choices.add(model.areaProperty().get());
    choices.addAll(found);
    complexes.getItems().setAll(choices);
    complexes.setValue(model.choiceProperty().get());
    PanelRows.show(complexes, !found.isEmpty());
  }

  void close() {
    subscriptions.unsubscribe();
  }
}
