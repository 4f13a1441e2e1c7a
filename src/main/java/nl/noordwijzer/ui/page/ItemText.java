package nl.noordwijzer.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.bidbook.LaidItem;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;

/// The words of the chosen text, to be changed: each run of typing is one act.
final class ItemText implements AutoCloseable {
  private static final int ROWS = 3;

  private final PageEdit edit;
  private final Texts texts;
  private final TextArea area = new TextArea();
  private final Label other = PanelRows.muted();
  private final Label wrong = PanelRows.muted();
  private final VBox root;
  private final Subscription subscriptions;
  private int run;
  private boolean filling;

  ItemText(PageEdit edit, Texts texts) {
    this.edit = edit;
    this.texts = texts;
    area.setId("page-item-text");
    area.setPrefRowCount(ROWS);
    area.setWrapText(true);
    area.setMinHeight(Region.USE_PREF_SIZE);
    wrong.getStyleClass().setAll("label", "page-problem");
    root = new VBox(PanelRows.above(texts.get("page.item.words"), area), wrong, other);
    root.getStyleClass().add("page-item-words");
    subscriptions =
        Subscription.combine(
            area.textProperty().subscribe((_, now) -> typed(now)),
            area.focusedProperty().subscribe((_, _) -> rest()),
            edit.layoutProperty().subscribe(_ -> refresh()),
            edit.chosenProperty().subscribe((_, _) -> turn()));
  }

  private Optional<LaidItem> item() {
    List<LaidItem> chosen = edit.chosenItems();
    return chosen.size() == 1 && chosen.getFirst().text().isPresent()
        ? Optional.of(chosen.getFirst())
        : Optional.empty();
  }

  private void turn() {
    rest();
    fill();
  }

  /// What is typed after this is another act; what was wrong is shown as it is.
  private void rest() {
    run++;
    if (!area.isFocused()) {
      fill();
    }
  }

  private void refresh() {
    Optional<Names> text = item().flatMap(LaidItem::text);
    PanelRows.show(root, text.isPresent());
    boolean same = text.map(it -> it.dutch().equals(it.english())).orElse(true);
    other.setText(texts.get("page.item.other"));
    PanelRows.show(other, !same);
    if (wrong.getText().isEmpty()) {
      fill();
    }
  }

  private void fill() {
    String words = item().flatMap(LaidItem::text).map(it -> it.in(texts.locale())).orElse("");
    tell("");
    if (!area.getText().equals(words)) {
      filling = true;
      area.setText(words);
      filling = false;
    }
    PanelRows.show(root, item().isPresent());
  }

  private void tell(String problem) {
    wrong.setText(problem);
    PanelRows.show(wrong, !problem.isEmpty());
  }

  private void typed(String words) {
    if (!filling) {
      item().ifPresent(item -> tell(edit.word(item.place(), words, "words" + run)));
    }
  }

  /// Lets the user write, where a text is chosen.
  void write() {
    if (item().isPresent()) {
      area.requestFocus();
      area.selectAll();
    }
  }

  VBox root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
