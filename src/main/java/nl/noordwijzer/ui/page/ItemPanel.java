package nl.noordwijzer.ui.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;
import nl.noordwijzer.bidbook.LaidItem;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import org.kordamp.ikonli.feather.Feather;

/// The chosen items of a page: where they stand, in figures, and what can be done with them.
final class ItemPanel implements AutoCloseable {
  private final PageEdit edit;
  private final Texts texts;
  private final Label title = new Label();
  private final ItemFields fields;
  private final ItemText text;
  private final Region spreading;
  private final Region ordering;
  private final VBox root;
  private final Subscription subscriptions;

  ItemPanel(PageEdit edit, Texts texts) {
    this.edit = edit;
    this.texts = texts;
    fields = new ItemFields(edit, texts);
    text = new ItemText(edit, texts);
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    Button front = IconButton.of(Feather.CHEVRONS_UP, texts.get("page.item.front"), edit::toFront);
    Button back = IconButton.of(Feather.CHEVRONS_DOWN, texts.get("page.item.back"), edit::toBack);
    Button gone = IconButton.of(Feather.TRASH_2, texts.get("page.item.remove"), edit::remove);
    front.setId("page-item-front");
    back.setId("page-item-back");
    gone.setId("page-item-remove");
    ordering = buttons(List.of(front, back));
    spreading = buttons(List.of(spread("across", true), spread("down", false)));
    FlowPane acts = new FlowPane(buttons(sides()), spreading, ordering, buttons(List.of(gone)));
    acts.getStyleClass().add("page-item-acts");
    root = new VBox(title, fields.root(), acts, text.root());
    root.getStyleClass().add("page-item");
    root.setMinHeight(Region.USE_PREF_SIZE);
    subscriptions =
        Subscription.combine(
            edit.layoutProperty().subscribe(_ -> refresh()),
            edit.chosenProperty().subscribe(_ -> refresh()));
  }

  private static HBox buttons(List<Button> buttons) {
    HBox row = new HBox();
    buttons.forEach(button -> button.getStyleClass().addAll("flat", "frame-button"));
    row.getChildren().addAll(buttons);
    return row;
  }

  private List<Button> sides() {
    return List.of(
        side(Alignment.LEFT, "M1 0h1v16H1z M4 3h11v4H4z M4 9h7v4H4z"),
        side(Alignment.CENTRE, "M7.5 0h1v16h-1z M2 3h12v4H2z M4 9h8v4H4z"),
        side(Alignment.RIGHT, "M14 0h1v16h-1z M1 3h11v4H1z M5 9h7v4H5z"),
        side(Alignment.TOP, "M0 1h16v1H0z M3 4h4v11H3z M9 4h4v7H9z"),
        side(Alignment.MIDDLE, "M0 7.5h16v1H0z M3 2h4v12H3z M9 4h4v8H9z"),
        side(Alignment.BOTTOM, "M0 14h16v1H0z M3 1h4v11H3z M9 5h4v7H9z"));
  }

  private Button side(Alignment side, String path) {
    return icon(path, texts.get("page.align", side), () -> edit.align(side));
  }

  private Button spread(String key, boolean across) {
    String path =
        across
            ? "M0 0h1v16H0z M15 0h1v16h-1z M6 3h4v10H6z"
            : "M0 0h16v1H0z M0 15h16v1H0z M3 6h10v4H3z";
    Button button = icon(path, texts.get("page.spread." + key), () -> edit.spread(across));
    button.setId("page-spread-" + key);
    return button;
  }

  private static Button icon(String path, String words, Runnable act) {
    SVGPath icon = new SVGPath();
    icon.setContent(path);
    icon.getStyleClass().add("page-icon");
    Button button = new Button(null, icon);
    IconButton.name(button, words);
    button.setOnAction(_ -> act.run());
    return button;
  }

  private void refresh() {
    List<LaidItem> chosen = edit.chosenItems();
    PanelRows.show(root, !chosen.isEmpty());
    title.setText(name(chosen, texts));
    PanelRows.show(spreading, chosen.size() > 2);
    PanelRows.show(ordering, chosen.size() == 1);
  }

  /// What the chosen items are called.
  static String name(List<LaidItem> chosen, Texts texts) {
    return chosen.size() == 1
        ? texts.get("page.item." + chosen.getFirst().kind())
        : texts.get("page.items", chosen.size());
  }

  /// Lets the user write in the chosen text.
  void write() {
    text.write();
  }

  Node root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    fields.close();
    text.close();
  }
}
