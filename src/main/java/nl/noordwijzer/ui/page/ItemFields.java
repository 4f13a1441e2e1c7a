package nl.noordwijzer.ui.page;

import java.util.List;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import nl.noordwijzer.bidbook.LaidItem;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;

/// Where the chosen items stand, in millimetres that can be typed.
final class ItemFields implements AutoCloseable {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double FARTHEST = 2000;

  private final PageEdit edit;
  private final TypedNumbers numbers;
  private final Texts texts;
  private final TextField left = new TextField();
  private final TextField top = new TextField();
  private final TextField width = new TextField();
  private final TextField height = new TextField();
  private final GridPane root = new GridPane();
  private final Subscription subscriptions;

  ItemFields(PageEdit edit, Texts texts) {
    this.edit = edit;
    this.texts = texts;
    numbers = new TypedNumbers(texts.locale());
    root.getStyleClass().add("page-item-fields");
    add(left, "left", 0, 0);
    add(top, "top", 1, 0);
    add(width, "width", 0, 1);
    add(height, "height", 1, 1);
    subscriptions =
        Subscription.combine(
            edit.layoutProperty().subscribe(_ -> refresh()),
            edit.chosenProperty().subscribe(_ -> refresh()));
  }

  private void add(TextField field, String key, int column, int row) {
    field.setId("page-item-" + key);
    field.setPrefColumnCount(5);
    field.setOnAction(_ -> enter());
    field
        .focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            enter();
          }
        });
    var cell = PanelRows.above(texts.get("page.item.field." + key), field);
    GridPane.setHgrow(cell, Priority.ALWAYS);
    root.add(cell, column, row);
  }

  private void refresh() {
    BoxGroup group = shown();
    if (group != null) {
      Box box = group.around();
      show(left, box.x());
      show(top, box.y());
      show(width, box.width());
      show(height, box.height());
    }
  }

  /// The chosen items where they are drawn, also while they are dragged.
  private @Nullable BoxGroup shown() {
    List<LaidItem> chosen = edit.chosenItems();
    return chosen.isEmpty() ? null : BoxGroup.of(chosen);
  }

  private void show(TextField field, double millimetres) {
    field.pseudoClassStateChanged(WRONG, false);
    field.setText(numbers.written(Math.rint(millimetres * 100) / 100));
  }

  private void enter() {
    BoxGroup group = edit.group();
    if (group == null) {
      return;
    }
    Box now = group.around();
    OptionalDouble x = read(left, -FARTHEST);
    OptionalDouble y = read(top, -FARTHEST);
    OptionalDouble wide = read(width, Math.min(Handle.LEAST, now.width()));
    OptionalDouble high = read(height, Math.min(Handle.LEAST, now.height()));
    if (List.of(x, y, wide, high).stream().allMatch(OptionalDouble::isPresent)) {
      Box wanted =
          new Box(x.getAsDouble(), y.getAsDouble(), wide.getAsDouble(), high.getAsDouble());
      boolean same = is(wanted.width(), now.width()) && is(wanted.height(), now.height());
      if (!same || !is(wanted.x(), now.x()) || !is(wanted.y(), now.y())) {
        edit.place(group.fitted(wanted), same ? "place" : "size", "");
        refresh();
      }
    }
  }

  private static boolean is(double one, double other) {
    return Math.abs(one - other) < 0.005;
  }

  private OptionalDouble read(TextField field, double least) {
    OptionalDouble number = numbers.read(field.getText());
    boolean right =
        number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= FARTHEST;
    field.pseudoClassStateChanged(WRONG, !right);
    return right ? number : OptionalDouble.empty();
  }

  GridPane root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
