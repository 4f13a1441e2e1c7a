package nl.noordwijzer.ui.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.bidbook.PaperWish;
import nl.noordwijzer.sheet.Bleed;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;

/// On what paper the pages come, and what a printer needs around them.
final class PaperOptions implements AutoCloseable {
  private static final Double[] MARGINS = {5.0, 10.0, 15.0, 20.0, 25.0, 30.0};
  private static final Double[] BLEEDS = {0.0, 3.0, 5.0, 10.0};

  private final PagesModel model;
  private final PageExport export;
  private final Texts texts;
  private final ComboBox<Double> bleed;
  private final CheckBox marks;
  private final VBox root;
  private final Subscription subscription;

  PaperOptions(PagesModel model, PageExport export) {
    this.model = model;
    this.export = export;
    texts = model.desk().texts();
    bleed = bleed();
    marks = marks();
    root =
        new VBox(
            pair(
                PanelRows.above(texts.get("page.paper"), paper()),
                PanelRows.above(texts.get("page.orientation"), orientation())),
            pair(
                PanelRows.above(texts.get("page.margin"), margin()),
                PanelRows.above(texts.get("page.bleed"), bleed)),
            marks);
    root.getStyleClass().add("page-print");
    subscription = export.typeProperty().subscribe(this::allow);
  }

  private static HBox pair(VBox one, VBox other) {
    HBox both = new HBox(one, other);
    both.getStyleClass().add("page-kinds");
    both.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
    return both;
  }

  /// A choice that may be left to the templates.
  private <T> ComboBox<Optional<T>> wish(
      String id, Stream<T> all, Words<T> words, Consumer<Optional<T>> chosen) {
    ComboBox<Optional<T>> box =
        PanelRows.choice(
            value -> value.map(words::of).orElseGet(() -> texts.get("page.as_template")), chosen);
    box.setId(id);
    box.getItems().add(Optional.empty());
    all.map(Optional::of).forEach(box.getItems()::add);
    box.setValue(Optional.empty());
    return box;
  }

  /// What a choice is called.
  private interface Words<T> {
    String of(T value);
  }

  private PaperWish now() {
    return model.paperProperty().get();
  }

  private ComboBox<Optional<Paper>> paper() {
    return wish(
        "page-paper",
        Arrays.stream(Paper.values()),
        Paper::name,
        value -> become(new PaperWish(value.orElse(null), now().orientation(), now().margin())));
  }

  private ComboBox<Optional<Orientation>> orientation() {
    return wish(
        "page-orientation",
        Arrays.stream(Orientation.values()),
        value -> texts.get("sheet.orientation", value),
        value -> become(new PaperWish(now().paper(), value.orElse(null), now().margin())));
  }

  private ComboBox<Optional<Double>> margin() {
    return wish(
        "page-margin",
        Arrays.stream(MARGINS),
        this::millimetres,
        value -> become(new PaperWish(now().paper(), now().orientation(), value.orElse(null))));
  }

  private void become(PaperWish wish) {
    model.paperProperty().set(wish);
  }

  private String millimetres(double value) {
    return texts.get("page.millimetres", value);
  }

  private ComboBox<Double> bleed() {
    ComboBox<Double> box =
        PanelRows.choice(
            value -> value == 0 ? texts.get("page.bleed.none") : millimetres(value),
            value -> export.bleedProperty().set(new Bleed(value, marks.isSelected())));
    box.setId("page-bleed");
    box.getItems().setAll(BLEEDS);
    box.setValue(export.bleedProperty().get().millimetres());
    return box;
  }

  private CheckBox marks() {
    CheckBox box = new CheckBox(texts.get("page.marks"));
    box.setId("page-marks");
    box.setWrapText(true);
    box.setSelected(export.bleedProperty().get().marks());
    box.setOnAction(_ -> export.bleedProperty().set(new Bleed(bleed.getValue(), box.isSelected())));
    return box;
  }

  /// Only a PDF has something around its pages.
  private void allow(FileType type) {
    bleed.setDisable(!type.isPdf());
    marks.setDisable(!type.isPdf());
  }

  VBox root() {
    return root;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
