package nl.noordwijzer.source.format.shapefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that make up one shapefile: they lie in one folder and differ in their extension, in
/// whatever case that is written.
final class ShapefileParts {
  private static final int LONGEST_TEXT = 1 << 16;

  private final Path shp;
  private final Map<String, Path> others = new HashMap<>();

  ShapefileParts(Path shp) throws IOException {
    this.shp = shp;
    List<Path> siblings;
    try (Stream<Path> files = Files.list(shp.toAbsolutePath().getParent())) {
      siblings = files.filter(file -> base(file).equalsIgnoreCase(base(shp))).sorted().toList();
    }
    for (Path file : siblings) {
      String extension = nameOf(file).substring(base(file).length()).toLowerCase(Locale.ROOT);
      if (base(file).equals(base(shp)) || !others.containsKey(extension)) {
        others.put(extension, file);
      }
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String base(Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  Path shp() {
    return shp;
  }

  /// Name of the layer: that of the file without its extension.
  String name() {
    return base(shp);
  }

  /// @param extension in lower case, with the dot
  Optional<Path> part(String extension) {
    return Optional.ofNullable(others.get(extension)).filter(Files::isRegularFile);
  }

  /// What a small part says, without white space around it; empty when it is not there.
  String text(String extension) throws IOException {
    Optional<Path> file = part(extension);
    if (file.isEmpty()) {
      return "";
    }
    try (var in = Files.newInputStream(file.get())) {
      String text = new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
      return text.replace("\uFEFF", "").strip();
    }
  }
}
