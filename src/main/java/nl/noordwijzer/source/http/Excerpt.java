package nl.noordwijzer.source.http;

/// What a service says, made fit for a sentence: one line, and not too long.
final class Excerpt {
  private static final int MOST = 160;

  private Excerpt() {}

  static String of(String words) {
    String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
  }
}
