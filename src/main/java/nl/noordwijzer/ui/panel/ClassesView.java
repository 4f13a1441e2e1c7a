package nl.noordwijzer.ui.panel;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.Ramps;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;

/// Method, number, colours and borders of the classes, with a histogram of the values.
final class ClassesView extends VBox {
  private final ClassesViewModel model;
  private final Texts texts;
  private final ComboBox<ClassMethod> method;
  private final Spinner<Integer> count =
      new Spinner<>(ClassSpec.FEWEST, ClassSpec.MOST, ClassSpec.FEWEST);
  private final ComboBox<Ramps.Ramp> ramp;
  private final CheckBox reversed;
  private final CheckBox locked;
  private final TextField norm = new TextField();
  private final HBox methodRow;
  private final HBox countRow;
  private final HBox normRow;
  private final Label hint = PanelRows.muted();
  private final HistogramView histogram;
  private final Button reset;

  ClassesView(ClassesViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    method = PanelRows.choice(m -> texts.get("mappane.method", m), model::setMethod);
    ramp = PanelRows.choice(Ramps.Ramp::name, model::setRamp);
    reversed = new CheckBox(texts.get("mappane.reverse"));
    locked = new CheckBox(texts.get("mappane.lock"));
    reset = new Button(texts.get("mappane.reset"));
    histogram = new HistogramView(model, desk);
    methodRow = PanelRows.row(texts.get("mappane.method"), method);
    countRow = PanelRows.row(texts.get("mappane.count"), count);
    normRow = PanelRows.row(texts.get("mappane.norm"), norm);
    getStyleClass().add("classes");
    prepare();
    getChildren()
        .addAll(
            histogram,
            hint,
            methodRow,
            countRow,
            normRow,
            PanelRows.row(texts.get("mappane.ramp"), ramp),
            reversed,
            locked,
            reset);
  }

  private void prepare() {
    method.getItems().setAll(Arrays.asList(ClassMethod.values()));
    ramp.setCellFactory(_ -> new ClassesRampCell(model));
    ramp.setButtonCell(new ClassesRampCell(model));
    count.setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
    count.valueProperty().addListener((_, _, now) -> model.setCount(now));
    reversed.setOnAction(_ -> model.setReversed(reversed.isSelected()));
    locked.setOnAction(_ -> model.setLocked(locked.isSelected()));
    norm.setOnAction(_ -> takeNorm());
    norm.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            takeNorm();
          }
        });
    reset.getStyleClass().add("panel-link");
    reset.setOnAction(_ -> model.reset());
  }

  private void takeNorm() {
    parse(norm.getText()).ifPresentOrElse(model::setNorm, this::showNorm);
  }

  private Optional<Double> parse(String text) {
    ParsePosition place = new ParsePosition(0);
    Number number = NumberFormat.getInstance(texts.locale()).parse(text.strip(), place);
    boolean whole = number != null && place.getIndex() == text.strip().length();
    return whole ? Optional.of(number.doubleValue()) : Optional.empty();
  }

  private void showNorm() {
    int decimals = model.indicator().map(Indicator::decimals).orElse(1);
    norm.setText(model.norm().map(n -> texts.figures().number(n, decimals)).orElse(""));
  }

  /// Takes over what style and picture say.
  void refresh() {
    model.follow();
    ClassSpec spec = model.spec();
    boolean one = !model.isBivariate();
    method.setValue(spec.method());
    count.getValueFactory().setValue(spec.count());
    List<Ramps.Ramp> ramps = model.ramps();
    if (!ramp.getItems().equals(ramps)) {
      ramp.getItems().setAll(ramps);
    }
    ramp.setValue(model.ramp());
    reversed.setSelected(model.isReversed());
    locked.setSelected(spec.locked());
    showNorm();
    List.of(methodRow, countRow, normRow).forEach(row -> row.setDisable(spec.locked()));
    PanelRows.show(methodRow, one);
    PanelRows.show(countRow, one);
    PanelRows.show(normRow, one && spec.method() == ClassMethod.AROUND_NORM);
    PanelRows.show(locked, one);
    PanelRows.show(reset, one);
    explain(spec);
    histogram.refresh();
    PanelRows.show(histogram, one && model.classification().isPresent());
  }

  private void explain(ClassSpec spec) {
    if (model.isBivariate()) {
      hint.setText(texts.get("mappane.hint.bivariate"));
    } else if (spec.locked()) {
      hint.setText(texts.get("mappane.hint.locked"));
    } else if (model.hasReleased()) {
      hint.setText(texts.get("mappane.hint.released"));
    } else {
      hint.setText(texts.get("mappane.hint", spec.method()));
    }
  }
}
