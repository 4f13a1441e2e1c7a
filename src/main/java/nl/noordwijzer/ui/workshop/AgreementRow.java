package nl.noordwijzer.ui.workshop;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.EventWords;

/// An assumption on the table: its name, a slider over its range, and its value.
final class AgreementRow extends VBox {
  /// Steps of the slider from low to high, about.
  private static final int STEPS = 20;

  /// Takes a value that the room agreed on.
  interface Agreed {
    /// @param gesture the same for all steps of one drag
    void take(Assumption before, double value, String gesture);
  }

  private final Texts texts;
  private final Agreed agreed;
  private final double step;
  private final Slider slider;
  private final Label value = new Label();
  private Assumption shown;
  private boolean showing;
  private int drags;

  AgreementRow(Assumption first, Texts texts, Agreed agreed) {
    this.texts = texts;
    this.agreed = agreed;
    shown = first;
    step = step(first.high() - first.low());
    String name = first.names().in(texts.locale());
    Label heading = new Label(name);
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    slider = new Slider(first.low(), first.high(), first.expected());
    slider.setId("agree-" + first.id());
    slider.setBlockIncrement(step);
    slider.setAccessibleText(name);
    heading.setLabelFor(slider);
    value.getStyleClass().add("panel-note");
    getStyleClass().add("agreement-row");
    getChildren().addAll(heading, slider, value);
    slider.valueProperty().subscribe((_, now) -> moved(now.doubleValue()));
    slider.valueChangingProperty().subscribe((_, dragging) -> drags += dragging ? 1 : 0);
    show(first);
  }

  /// A round part of the range: 1, 2 or 5 times a power of ten.
  static double step(double range) {
    double rough = range / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double times = rough / power;
    return power * (times < 1.5 ? 1 : times < 3.5 ? 2 : times < 7.5 ? 5 : 10);
  }

  private void moved(double to) {
    if (showing) {
      return;
    }
    double rounded = Math.clamp(rounded(to), shown.low(), shown.high());
    if (rounded != shown.expected()) {
      agreed.take(shown, rounded, slider.isValueChanging() ? "workshop-drag-" + drags : "");
    }
  }

  /// To a whole number of steps, in decimals that a person would write.
  private double rounded(double value) {
    return BigDecimal.valueOf(step)
        .multiply(BigDecimal.valueOf(Math.rint(value / step)))
        .doubleValue();
  }

  /// What the plan has now, whoever changed it.
  void show(Assumption now) {
    shown = now;
    showing = true;
    if (!slider.isValueChanging()) {
      slider.setValue(now.expected());
    }
    showing = false;
    EventWords words = new EventWords(texts);
    value.setText(
        texts.get(
            "workshop.agree.value",
            words.number(now.expected()),
            now.unit().in(texts.locale()),
            words.number(now.low()),
            words.number(now.high())));
  }
}
