package nl.noordwijzer.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A session of QGIS, as Debian packages it for Python, with one page to print.
final class Qgis implements AutoCloseable {
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path LIBRARY = Path.of("/usr/lib/python3/dist-packages/qgis/core");
  private static final Path SCRIPT = Path.of("src/bench/python/layout.py");

  private final Process session;
  private final Writer questions;
  private final BufferedReader answers;
  private final Path pdf;

  static boolean isThere() {
    return Files.isDirectory(LIBRARY);
  }

  /// @param country the GeoPackage whose homes are on the page
  /// @param bounds the upper bounds of five classes
  Qgis(Path country, Path pdf, List<Double> bounds) throws IOException {
    this.pdf = pdf;
    List<String> command =
        new ArrayList<>(
            List.of(PYTHON.toString(), SCRIPT.toString(), country.toString(), pdf.toString()));
    bounds.forEach(bound -> command.add(bound.toString()));
    session = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    questions = session.outputWriter();
    answers = session.inputReader();
  }

  /// Prints the page once more.
  Path print() {
    try {
      questions.write("print\n");
      questions.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException("QGIS stopped");
      }
      return pdf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    questions.close();
    session.destroy();
  }
}
