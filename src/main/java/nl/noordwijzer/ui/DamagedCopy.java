package nl.noordwijzer.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A copy of a region with one line that cannot be read, to show what the window then says.
final class DamagedCopy {
  private static final String FILE = "kerncijfers.csv";
  private static final int LINE = 3;
  private static final String UNREADABLE = "WK091710,2016,inwoners,veel";

  private DamagedCopy() {}

  /// @param folder of the whole region
  /// @return folder of the copy, which is gone when the program ends
  static Path of(Path folder) throws IOException {
    Path copy = Files.createTempDirectory("noordwijzer");
    copy.toFile().deleteOnExit();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = Files.copy(file, copy.resolve(file.getFileName()));
        target.toFile().deleteOnExit();
      }
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(copy.resolve(FILE)));
    lines.set(LINE - 1, UNREADABLE);
    Files.write(copy.resolve(FILE), lines);
    return copy;
  }
}
