package nl.noordwijzer.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where results go; remembers why they could not be written, which a `PrintWriter` does not tell.
final class Results extends FilterOutputStream {
  private @Nullable IOException failure;

  Results(OutputStream target) {
    super(target);
  }

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] letters, int from, int length) throws IOException {
    try {
      out.write(letters, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /// Whether the program that was to read the results has stopped. Systems say so in words only, in
  /// English or in Dutch: a pipe that is broken, closed or at its end.
  boolean isReaderGone() {
    String reason = failure == null ? "" : String.valueOf(failure.getMessage());
    String lower = reason.toLowerCase(Locale.ROOT);
    return lower.contains("pipe") || lower.contains("pijp");
  }
}
