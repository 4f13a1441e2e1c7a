package nl.noordwijzer.ui.page;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.noordwijzer.bidbook.LaidItem;
import nl.noordwijzer.bidbook.PageLayout;
import nl.noordwijzer.sheet.Box;
import org.jspecify.annotations.Nullable;

/// What stands on the page that is looked at, what of it is chosen, and how it is moved, sized and
/// changed by hand. FX thread only.
final class PageEdit implements AutoCloseable {
  private final PageLook look;
  private final PageKeeping keeping;
  private final ReadOnlyObjectWrapper<@Nullable PageLayout> layout = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<Integer>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
  private final Subscription subscriptions;

  /// As the plan has it; differs from what is shown while a drag goes on.
  private @Nullable PageLayout settled;

  private String page = "";
  private boolean dragging;

  PageEdit(PagesModel model, PageLook look) {
    this.look = look;
    keeping = new PageKeeping(model, look);
    subscriptions =
        Subscription.combine(
            model.desk().session().planProperty().subscribe(this::giveUp),
            model.booksProperty().subscribe(this::refresh),
            model.pagesProperty().subscribe(this::refresh),
            look.placeProperty().subscribe(this::refresh));
  }

  PageKeeping keeping() {
    return keeping;
  }

  /// The page with its items, also while these are dragged; null when there is none.
  ReadOnlyObjectProperty<@Nullable PageLayout> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  /// Places of the chosen items in the template.
  ReadOnlyObjectProperty<Set<Integer>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  List<LaidItem> items() {
    PageLayout now = layout.get();
    return now == null ? List.of() : now.items();
  }

  List<LaidItem> chosenItems() {
    return items().stream().filter(item -> chosen.get().contains(item.place())).toList();
  }

  void choose(Collection<Integer> places) {
    chosen.set(Set.copyOf(places));
  }

  /// With one more, or without it where it was chosen.
  void toggle(int place) {
    Set<Integer> next = new TreeSet<>(chosen.get());
    if (!next.add(place)) {
      next.remove(place);
    }
    choose(next);
  }

  /// Chooses the next item, or the one before.
  ///
  /// @return whether there was one
  boolean step(int by) {
    int last = items().size() - 1;
    int from = chosen.get().stream().mapToInt(it -> it).max().orElse(by > 0 ? -1 : last + 1);
    int next = from + by;
    boolean there = next >= 0 && next <= last;
    choose(there ? Set.of(next) : Set.of());
    return there;
  }

  private void refresh() {
    if (dragging) {
      return;
    }
    PageLayout before = settled;
    settled = keeping.layout();
    String now = look.key();
    if (!now.equals(page) || !isSameOrder(before, settled)) {
      chosen.set(Set.of());
    }
    page = now;
    layout.set(settled);
  }

  private static boolean isSameOrder(@Nullable PageLayout one, @Nullable PageLayout other) {
    return one != null && other != null && kinds(one).equals(kinds(other));
  }

  private static List<String> kinds(PageLayout of) {
    return of.items().stream().map(LaidItem::kind).toList();
  }

  /// The chosen items together, as they are in the plan; null when there are none.
  @Nullable BoxGroup group() {
    if (settled == null || chosen.get().isEmpty()) {
      return null;
    }
    Set<Integer> places = chosen.get();
    return BoxGroup.of(
        settled.items().stream().filter(item -> places.contains(item.place())).toList());
  }

  /// Shows where items would be, while a drag goes on.
  void preview(BoxGroup where) {
    if (settled != null) {
      dragging = true;
      layout.set(placed(settled, where));
      keeping.preview(layout.get());
    }
  }

  private static PageLayout placed(PageLayout of, BoxGroup where) {
    return of.placed(where.keptOn(of.format()).boxes());
  }

  /// Ends a drag as one act.
  ///
  /// @param act end of the key of its name
  void settle(String act) {
    PageLayout wanted = layout.get();
    if (dragging && wanted != null) {
      dragging = false;
      keeping.write(wanted, act, "");
      giveUp();
    }
  }

  /// Ends a drag with everything where it was.
  void giveUp() {
    dragging = false;
    keeping.preview(null);
    refresh();
  }

  boolean isDragging() {
    return dragging;
  }

  /// Puts the chosen items somewhere else as one act.
  ///
  /// @param gesture the same for what is one act with what came before it; else empty
  void place(BoxGroup where, String act, String gesture) {
    if (settled != null) {
      keeping.write(placed(settled, where), act, gesture);
    }
  }

  void move(double dx, double dy, String gesture) {
    BoxGroup group = group();
    if (group != null) {
      place(group.moved(dx, dy), "place", gesture);
    }
  }

  void resize(double dx, double dy, String gesture) {
    BoxGroup group = group();
    if (group != null) {
      place(group.fitted(Handle.SE.dragged(group.around(), dx, dy)), "size", gesture);
    }
  }

  /// Along each other; a single item along the margins of the page.
  void align(Alignment side) {
    BoxGroup group = group();
    if (group != null && settled != null) {
      Box frame = group.boxes().size() > 1 ? group.around() : settled.within();
      place(group.aligned(side, frame), "align", "");
    }
  }

  void spread(boolean across) {
    BoxGroup group = group();
    if (group != null) {
      place(group.spread(across), "align", "");
    }
  }

  /// @return what is wrong with the words, a sentence; empty when nothing is
  String word(int place, String words, String gesture) {
    return settled == null ? "" : keeping.word(settled, place, words, gesture);
  }

  /// Without the chosen items.
  void remove() {
    if (settled != null && !chosen.get().isEmpty()) {
      Set<Integer> places = chosen.get();
      PageLayout next = settled.without(places);
      int more = settled.followers(places);
      if (keeping.write(next, "remove", "") && more > 0) {
        keeping.tell("page.removed.followers", more);
      }
    }
  }

  void toFront() {
    reorder(true);
  }

  void toBack() {
    reorder(false);
  }

  private void reorder(boolean front) {
    if (settled != null && chosen.get().size() == 1) {
      int place = chosen.get().iterator().next();
      LaidItem item = settled.items().get(place);
      keeping.write(front ? settled.inFront(place) : settled.behind(place), "order", "");
      choose(
          items().stream()
              .filter(it -> it.kind().equals(item.kind()) && it.box().equals(item.box()))
              .map(LaidItem::place)
              .limit(1)
              .collect(Collectors.toSet()));
    }
  }

  /// Adds a text in the middle of the page, and chooses it.
  void addText() {
    if (settled != null) {
      if (keeping.write(keeping.withText(settled), "add_text", "")) {
        chooseLast();
      }
    }
  }

  /// Lets the user choose a picture and adds it in the middle of the page.
  void addPicture() {
    if (settled != null) {
      String on = page;
      keeping.addPicture(() -> on.equals(page) ? settled : null, this::chooseLast);
    }
  }

  private void chooseLast() {
    choose(items().isEmpty() ? Set.of() : Set.of(items().size() - 1));
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
