package nl.noordwijzer.ui.effect;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// The mix of homes now and after the last year: as a table, or as lines from one to the other.
final class MixView extends VBox {
  private final SlopeChart chart;
  private final TargetMixBar target;
  private final CheckBox asChart;
  private final WhileSeen<MixChange> change;
  private final Subscription subscriptions;
  private boolean active;

  MixView(EffectsViewModel model, EffectTableView table) {
    chart = new SlopeChart(model.texts());
    change = new WhileSeen<>(model, Effects::mix);
    asChart = new CheckBox(model.texts().get("effectpane.mix.slope"));
    asChart.setId("mix-slope");
    asChart.setMinWidth(USE_PREF_SIZE);
    target = new TargetMixBar(model, asChart);
    Label note = PanelRows.muted();
    note.getStyleClass().add("effect-note");
    note.setText(model.texts().get("effectpane.note.mix"));
    VBox lines = new VBox(note, chart);
    VBox.setVgrow(chart, Priority.ALWAYS);
    StackPane either = new StackPane(table, lines);
    either.setMinHeight(0);
    VBox.setVgrow(either, Priority.ALWAYS);
    getChildren().addAll(target, either);
    subscriptions =
        Subscription.combine(
            asChart
                .selectedProperty()
                .subscribe(wanted -> {
                  PanelRows.show(lines, wanted);
                  PanelRows.show(table, !wanted);
                  setActive(active);
                }),
            change.foundProperty().subscribe(this::show));
  }

  /// Whether someone looks.
  void setActive(boolean wanted) {
    active = wanted;
    change.setActive(wanted && asChart.isSelected());
  }

  private void show(@Nullable MixChange mix) {
    if (mix != null) {
      chart.show(mix.before().whole(), mix.after().whole());
    }
  }

  void close() {
    subscriptions.unsubscribe();
    change.close();
    target.close();
  }
}
