package nl.noordwijzer.source.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Lets through a limited number of characters for each record, so that a line without an end, or a
/// quotation mark that is never closed, cannot fill the memory.
final class RecordLimit extends FilterReader {
  /// Most characters of a record.
  static final int LONGEST = 1_000_000;

  private int left = LONGEST;
  private long passed;

  /// The limit is reached.
  static final class Reached extends IOException {}

  RecordLimit(Reader in) {
    super(in);
  }

  /// Begins the next record.
  void next() {
    left = LONGEST;
  }

  /// Characters let through so far.
  long passed() {
    return passed;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (left <= 0) {
      throw new Reached();
    }
    int n = super.read(buffer, offset, Math.min(length, left));
    left -= Math.max(0, n);
    passed += Math.max(0, n);
    return n;
  }
}
