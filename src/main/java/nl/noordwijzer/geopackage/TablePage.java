package nl.noordwijzer.geopackage;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the tree of a table: with rows, or with pages below it.
///
/// @param start where the page begins that is described, behind the header of the file
record TablePage(Pages pages, ByteBuffer bytes, int start) {
  private static final int ROWS = 0x0D;
  private static final int BRANCHES = 0x05;
  private static final int POINTER = 2;

  /// A page below another.
  ///
  /// @param upTo the highest key that may stand in it
  record Branch(int page, long upTo) {}

  /// @return null when there is none of this number, or it is of no table
  static @Nullable TablePage of(Pages pages, int number) throws IOException {
    ByteBuffer bytes = pages.page(number);
    if (bytes == null) {
      return null;
    }
    TablePage page = new TablePage(pages, bytes, number == 1 ? Pages.HEADER : 0);
    return page.hasRows() || page.kind() == BRANCHES ? page : null;
  }

  private int kind() {
    return bytes.get(start);
  }

  boolean hasRows() {
    return kind() == ROWS;
  }

  private int pointers() {
    return start + (hasRows() ? 8 : 12);
  }

  private int cells() {
    int most = (pages.usable() - pointers()) / POINTER;
    return Math.min(bytes.getShort(start + 3) & 0xFFFF, most);
  }

  /// Behind the number of a cell.
  private ByteBuffer cell(int number) {
    int place = bytes.getShort(pointers() + POINTER * number) & 0xFFFF;
    if (place < pointers() || place >= pages.usable()) {
      throw new IllegalArgumentException("no cell");
    }
    return bytes.duplicate().position(place).limit(pages.usable());
  }

  /// The pages below, the one with the highest keys last.
  ///
  /// @param upTo highest key of all of them
  List<Branch> branches(long upTo) {
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < cells(); i++) {
      try {
        ByteBuffer cell = cell(i);
        branches.add(new Branch(cell.getInt(), RawRow.varint(cell)));
      } catch (IllegalArgumentException | BufferUnderflowException _) {
        branches.add(new Branch(0, upTo));
      }
    }
    branches.add(new Branch(bytes.getInt(start + 8), upTo));
    return branches;
  }

  /// What can be read of each row; null in the place of one of which nothing can.
  List<@Nullable RawRow> rows() throws IOException {
    List<@Nullable RawRow> rows = new ArrayList<>();
    for (int i = 0; i < cells(); i++) {
      RawRow row = null;
      try {
        row = row(cell(i));
      } catch (IllegalArgumentException
          | BufferUnderflowException
          | IndexOutOfBoundsException
          | ArithmeticException _) {
        // Nothing can be read of it.
      }
      rows.add(row);
    }
    return rows;
  }

  private RawRow row(ByteBuffer cell) throws IOException {
    long size = RawRow.varint(cell);
    long key = RawRow.varint(cell);
    if (size < 2 || size > (long) pages.count() * pages.usable()) {
      throw new IllegalArgumentException("no row");
    }
    return RawRow.read(
        key, content((int) Math.min(Integer.MAX_VALUE - 8, size), cell), size, pages.charset());
  }

  /// What a page of a table holds of a row; the rest stands in pages that follow each other.
  private ByteBuffer content(int size, ByteBuffer cell) throws IOException {
    int usable = pages.usable();
    int most = usable - 35;
    if (size <= most) {
      return cell.slice(cell.position(), size);
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int wanted = least + (size - least) % (usable - 4);
    int here = wanted <= most ? wanted : least;
    ByteBuffer content = ByteBuffer.allocate(size);
    content.put(cell.slice(cell.position(), here));
    follow(cell.getInt(cell.position() + here), content);
    return content.flip();
  }

  private void follow(int first, ByteBuffer content) throws IOException {
    int next = first;
    while (next > 0 && content.hasRemaining()) {
      ByteBuffer page = pages.page(next);
      if (page == null) {
        return;
      }
      next = page.getInt();
      content.put(page.slice(4, Math.min(pages.usable() - 4, content.remaining())));
    }
  }
}
