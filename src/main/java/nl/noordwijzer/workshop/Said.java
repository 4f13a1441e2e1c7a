package nl.noordwijzer.workshop;

/// What may stand in a text of a session: one line that is not endless.
public final class Said {
  /// Characters of the longest text.
  public static final int LONGEST = 1_000;

  private Said() {}

  /// On one line, without what no file and no page can hold, and cut where it is too long.
  static String clean(String words) {
    String line =
        words
            .codePoints()
            .map(letter -> isBlank(letter) ? ' ' : letter)
            .filter(letter -> !isUnwritable(letter))
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return line.strip();
  }

  private static boolean isBlank(int letter) {
    return Character.isISOControl(letter) || Character.isWhitespace(letter);
  }

  private static boolean isUnwritable(int letter) {
    int type = Character.getType(letter);
    return type == Character.SURROGATE || type == Character.FORMAT;
  }
}
