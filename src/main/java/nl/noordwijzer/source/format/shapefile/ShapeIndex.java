package nl.noordwijzer.source.format.shapefile;

import java.util.Arrays;
import nl.noordwijzer.source.table.Finding.Weight;
import org.jspecify.annotations.Nullable;

/// Where the records of a .shp lie.
///
/// The .shx says so, and is believed when its records lie in the .shp, begin as it says and reach
/// to the end of the file. Otherwise the .shp is gone through from record to record, as far as that
/// goes.
final class ShapeIndex {
  static final int HEADER = 100;
  private static final int RECORD_HEADER = 8;
  private static final int SHORTEST = 4;

  private final MappedFile shp;
  private long[] starts = new long[1024];
  private int[] lengths = new int[1024];
  private int size;
  private long end = HEADER;
  private boolean broken;

  private ShapeIndex(MappedFile shp) {
    this.shp = shp;
  }

  static ShapeIndex of(MappedFile shp, @Nullable MappedFile shx, FindingLog log) {
    ShapeIndex listed = new ShapeIndex(shp);
    if (shx != null) {
      listed.list(shx);
      if (!listed.broken && listed.end == shp.size()) {
        return listed;
      }
    }
    ShapeIndex scanned = new ShapeIndex(shp);
    scanned.scan();
    boolean useList = scanned.broken && listed.found() > scanned.size;
    ShapeIndex chosen = useList ? listed : scanned;
    chosen.report(shx != null, log);
    return chosen;
  }

  private void report(boolean hasList, FindingLog log) {
    if (broken) {
      String place = String.valueOf(size + 1);
      log.add(Weight.SKIPPED, "format.shp.cut", 0, place);
    } else if (hasList) {
      log.add(Weight.REPAIRED, "format.shx.wrong", 0);
    }
  }

  private int found() {
    return (int) Arrays.stream(lengths, 0, size).filter(length -> length > 0).count();
  }

  private void list(MappedFile shx) {
    long most = shp.size() / (RECORD_HEADER + SHORTEST);
    for (long at = HEADER; at + 8 <= shx.size() && size <= most; at += 8) {
      long start = 2L * Integer.toUnsignedLong(shx.big(at)) + RECORD_HEADER;
      long length = 2L * shx.big(at + 4);
      if (fits(start, length) && shp.big(start - 4) == shx.big(at + 4)) {
        add(start, (int) length);
        end = Math.max(end, start + length);
      } else {
        add(0, 0);
        broken = true;
      }
    }
  }

  private void scan() {
    while (end < shp.size()) {
      if (end + RECORD_HEADER > shp.size()) {
        broken = true;
        break;
      }
      long length = 2L * shp.big(end + 4);
      if (!fits(end + RECORD_HEADER, length)) {
        broken = true;
        break;
      }
      add(end + RECORD_HEADER, (int) length);
      end += RECORD_HEADER + length;
    }
    broken &= end != 2L * Integer.toUnsignedLong(shp.big(24));
  }

  private boolean fits(long start, long length) {
    return start >= HEADER + RECORD_HEADER
        && length >= SHORTEST
        && length <= Integer.MAX_VALUE
        && start + length <= shp.size();
  }

  private void add(long start, int length) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    starts[size] = start;
    lengths[size++] = length;
  }

  int size() {
    return size;
  }

  /// Where the content of a record begins.
  long start(int record) {
    return starts[record];
  }

  /// Bytes of the content of a record, all of them inside the file; 0 when it cannot be found.
  int length(int record) {
    return lengths[record];
  }
}
