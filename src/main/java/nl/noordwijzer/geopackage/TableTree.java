package nl.noordwijzer.geopackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What can be read of the tree of a table, page by page; where a page is damaged, its neighbours
/// are still read.
final class TableTree {
  private static final int DEEPEST = 20;
  private static final Hole EVERYWHERE = new Hole(Long.MIN_VALUE, Long.MAX_VALUE);

  private final Pages pages;
  private final BitSet met = new BitSet();
  private final List<RawRow> rows = new ArrayList<>();
  private final Set<Long> keys = new HashSet<>();
  private final List<Hole> holes = new ArrayList<>();

  /// Keys of which some may be lost.
  ///
  /// @param above lower than all of them
  record Hole(long above, long upTo) {
    boolean holds(long key) {
      return key > above && key <= upTo;
    }
  }

  TableTree(Pages pages) {
    this.pages = pages;
  }

  /// Numbers of the pages of a table.
  ///
  /// @param root where it begins
  static BitSet pages(Pages pages, int root) throws IOException {
    TableTree tree = new TableTree(pages);
    tree.read(root, EVERYWHERE, 0, false);
    return tree.met;
  }

  List<RawRow> rows() {
    return rows;
  }

  List<Hole> holes() {
    return holes;
  }

  /// For a table of which no one knows where it begins.
  void miss() {
    holes.add(EVERYWHERE);
  }

  void read(int root) throws IOException {
    read(root, EVERYWHERE, 0, true);
  }

  private void read(int number, Hole range, int depth, boolean withRows) throws IOException {
    TablePage page =
        number < 1 || depth > DEEPEST || met.get(number) ? null : TablePage.of(pages, number);
    if (page == null) {
      holes.add(range);
      return;
    }
    met.set(number);
    if (page.hasRows()) {
      if (withRows) {
        readRows(page, range);
      }
      return;
    }
    long above = range.above();
    for (TablePage.Branch branch : page.branches(range.upTo())) {
      if (branch.upTo() < above || branch.upTo() > range.upTo()) {
        holes.add(new Hole(above, range.upTo()));
        continue;
      }
      read(branch.page(), new Hole(above, branch.upTo()), depth + 1, withRows);
      above = branch.page() > 0 ? branch.upTo() : above;
    }
  }

  private void readRows(TablePage page, Hole range) throws IOException {
    List<@Nullable RawRow> found = page.rows();
    boolean whole = !found.isEmpty() || range.equals(EVERYWHERE);
    for (@Nullable RawRow row : found) {
      boolean sound = row != null && range.holds(row.key()) && add(row);
      whole &= sound;
    }
    if (!whole) {
      holes.add(range);
    }
  }

  private boolean add(RawRow row) {
    if (!keys.add(row.key())) {
      return false;
    }
    rows.add(row);
    return true;
  }

  /// Takes in a page with rows that belongs to nothing, when all of it fits in a hole.
  ///
  /// @return whether it was taken in
  boolean adopt(int number, Predicate<RawRow> fits) throws IOException {
    TablePage page = TablePage.of(pages, number);
    List<@Nullable RawRow> found = page != null && page.hasRows() ? page.rows() : new ArrayList<>();
    for (@Nullable RawRow row : found) {
      if (row == null || !fits.test(row) || keys.contains(row.key()) || !isInHole(row.key())) {
        return false;
      }
    }
    for (@Nullable RawRow row : found) {
      if (row != null) {
        add(row);
      }
    }
    return !found.isEmpty();
  }

  private boolean isInHole(long key) {
    return holes.stream().anyMatch(hole -> hole.holds(key));
  }

  /// How many rows are lost at most: keys in a hole that no row has.
  ///
  /// @param highest key that was ever given
  long lost(long highest) {
    long lost = 0;
    long counted = Long.MIN_VALUE;
    List<Hole> inOrder = new ArrayList<>(holes);
    inOrder.sort((one, other) -> Long.compare(one.above(), other.above()));
    for (Hole hole : inOrder) {
      long from = Math.max(Math.max(hole.above(), 0), counted);
      long to = Math.min(hole.upTo(), highest);
      if (to > from) {
        lost += to - from - keys.stream().filter(key -> key > from && key <= to).count();
        counted = to;
      }
    }
    return lost;
  }
}
