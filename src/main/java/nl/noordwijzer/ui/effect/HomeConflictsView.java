package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.outcome.ConflictWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.InterventionNames;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Interventions that count on the same homes, a line for each pair, with a button that turns round
/// who gets them. Nothing when there are none.
final class HomeConflictsView extends VBox {
  private final EffectsViewModel model;
  private final Texts texts;

  HomeConflictsView(EffectsViewModel model) {
    this.model = model;
    texts = model.texts();
    getStyleClass().add("home-conflicts");
    show(null, _ -> false);
  }

  /// @param effects null before the first
  /// @param wanted which of the conflicts are shown
  void show(@Nullable Effects effects, Predicate<HomeConflict> wanted) {
    List<HomeConflict> conflicts =
        effects == null ? List.of() : effects.effect().conflicts().stream().filter(wanted).toList();
    getChildren().clear();
    if (effects != null) {
      conflicts.forEach(conflict -> getChildren().add(line(conflict, effects)));
    }
    PanelRows.show(this, !conflicts.isEmpty());
  }

  private Node line(HomeConflict conflict, Effects effects) {
    Register<Intervention> interventions = effects.wish().scenario().interventions();
    InterventionNames names = new InterventionNames(effects.effect(), texts);
    Intervention first = interventions.require(conflict.first());
    Intervention second = interventions.require(conflict.second());
    Label sentence = new Label(new ConflictWords(effects.effect(), texts).sentence(conflict));
    sentence.setGraphic(new FontIcon(Feather.COPY));
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Button turn = new Button(texts.get("effectpane.conflict.turn"));
    turn.setAccessibleText(texts.get("effectpane.conflict.prefer", names.of(second)));
    turn.setMinWidth(USE_PREF_SIZE);
    turn.setOnAction(_ -> model.prefer(second, first));
    HBox line = new HBox(sentence, turn);
    line.getStyleClass().add("form-line");
    return line;
  }
}
