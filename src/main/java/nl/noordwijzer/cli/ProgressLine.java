package nl.noordwijzer.cli;

import nl.noordwijzer.job.Progress;

/// Shows on a terminal how far work is, in one line that is wiped when it is done. In a pipe it is
/// silent.
final class ProgressLine implements Progress, AutoCloseable {
  private static final String WIPE = "\r\u001b[K";

  private final Terminal terminal;
  private final String key;
  private final int pages;
  private int shown = -1;

  /// @param key of the words, which are given the page and how many there are
  /// @param pages there are
  ProgressLine(Terminal terminal, String key, int pages) {
    this.terminal = terminal;
    this.key = key;
    this.pages = pages;
  }

  @Override
  public void report(double fraction) {
    int page = (int) Math.round(fraction * pages);
    if (terminal.interactive() && page != shown) {
      shown = page;
      print(WIPE + terminal.text(key, page, pages));
    }
  }

  private void print(String words) {
    terminal.err().print(words);
    terminal.err().flush();
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public void close() {
    if (shown >= 0) {
      print(WIPE);
    }
  }
}
