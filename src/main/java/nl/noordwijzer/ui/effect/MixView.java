package nl.noordwijzer.ui.effect;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// The mix of homes now and after the last year: as a table, or as lines from one to the other.
final class MixView extends VBox {
  private final SlopeChart chart;
  private final TargetMixBar target;
  private final Subscription subscriptions;

  MixView(EffectsViewModel model, EffectTableView table) {
    chart = new SlopeChart(model.texts());
    CheckBox asChart = new CheckBox(model.texts().get("effectpane.mix.slope"));
    asChart.setId("mix-slope");
    asChart.setMinWidth(USE_PREF_SIZE);
    target = new TargetMixBar(model, asChart);
    StackPane either = new StackPane(table, chart);
    either.setMinHeight(0);
    VBox.setVgrow(either, Priority.ALWAYS);
    getChildren().addAll(target, either);
    subscriptions =
        Subscription.combine(
            asChart
                .selectedProperty()
                .subscribe(wanted -> {
                  PanelRows.show(chart, wanted);
                  PanelRows.show(table, !wanted);
                }),
            model.effectsProperty().subscribe(this::show));
  }

  private void show(@Nullable Effects effects) {
    if (effects != null) {
      chart.show(effects.mix().before().whole(), effects.mix().after().whole());
    }
  }

  void close() {
    subscriptions.unsubscribe();
    target.close();
  }
}
