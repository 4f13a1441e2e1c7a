package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;

/// The results of a search under their headings, one of them marked.
final class SearchResults {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  private static final double MOST_HEIGHT = 440;

  private final Texts texts;
  private final Consumer<SearchEntry> choose;
  private final VBox list = new VBox();
  private final ScrollPane root = new ScrollPane(list);
  private final List<SearchEntry> entries = new ArrayList<>();
  private final List<Node> rows = new ArrayList<>();
  private int marked;

  SearchResults(Texts texts, Consumer<SearchEntry> choose) {
    this.texts = texts;
    this.choose = choose;
    root.getStyleClass().add("search-results");
    list.getStyleClass().add("search-results-list");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setMaxHeight(MOST_HEIGHT);
    root.setFocusTraversable(false);
    root.setAccessibleText(texts.get("panel.search.results"));
  }

  Parent root() {
    return root;
  }

  void setWidth(double width) {
    root.setPrefWidth(width);
  }

  /// Whether there is nothing to show, not even that nothing was found.
  boolean isEmpty() {
    return list.getChildren().isEmpty();
  }

  void show(List<SearchEntry> found, String typed) {
    entries.clear();
    rows.clear();
    list.getChildren().clear();
    SearchEntry.Kind heading = null;
    for (SearchEntry entry : found) {
      if (entry.kind() != heading) {
        heading = entry.kind();
        list.getChildren().add(label(texts.get("panel.search.kind", heading), "search-heading"));
      }
      add(entry);
    }
    if (found.isEmpty() && !typed.isBlank()) {
      Label none = label(texts.get("panel.search.none", typed.strip()), "search-none");
      Label hint = label(texts.get("panel.search.hint"), "search-none");
      list.getChildren().addAll(none, hint);
    }
    root.setVvalue(0);
    mark(0);
  }

  private void add(SearchEntry entry) {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Label detail = label(entry.detail(), "search-detail");
    Label name = label(entry.label(), "search-label");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.pseudoClassStateChanged(WAITING, !entry.possible());
    // what is to be done first is a sentence, and has no room beside the name
    HBox row = entry.possible() ? new HBox(name, spring, detail) : new HBox(new VBox(name, detail));
    row.getStyleClass().add("search-row");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(entry.label() + ", " + entry.detail());
    int index = rows.size();
    row.setOnMouseMoved(_ -> mark(index));
    row.setOnMouseClicked(_ -> choose.accept(entry));
    rows.add(row);
    entries.add(entry);
    list.getChildren().add(row);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  /// Marks the result so many places further on, stopping at the ends.
  void move(int places) {
    mark(Math.clamp((long) marked + places, 0, Math.max(0, rows.size() - 1)));
    scrollToMarked();
  }

  void chooseMarked() {
    if (marked < entries.size()) {
      choose.accept(entries.get(marked));
    }
  }

  private void mark(int index) {
    marked = index;
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).pseudoClassStateChanged(MARKED, i == marked);
    }
  }

  private void scrollToMarked() {
    double hidden = list.getHeight() - root.getViewportBounds().getHeight();
    if (hidden > 0 && marked < rows.size()) {
      var bounds = rows.get(marked).getBoundsInParent();
      double middle = bounds.getCenterY() - root.getViewportBounds().getHeight() / 2;
      root.setVvalue(Math.clamp(middle / hidden, 0, 1));
    }
  }
}
