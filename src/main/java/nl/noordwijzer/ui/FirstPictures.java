package nl.noordwijzer.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.ui.map.FirstPicture;
import nl.noordwijzer.ui.map.FirstPictureFile;
import nl.noordwijzer.ui.map.HomePlace;
import org.jspecify.annotations.Nullable;

/// Keeps the first picture of a region between starts, so that it can be shown before the region
/// has been read again.
///
/// A picture is shown again only as long as the files of the region, the program and the look are
/// what they were. Whatever fails is only logged: the picture is drawn anew then. For a worker.
final class FirstPictures {
  private static final Logger LOG = System.getLogger(FirstPictures.class.getName());

  /// What is known of the last time.
  ///
  /// @param key of what is drawn now; empty when unknown
  /// @param picture that was drawn from the same
  record LastTime(String key, Optional<FirstPicture> picture) {
    static final LastTime UNKNOWN = new LastTime("", Optional.empty());
  }

  private final @Nullable FirstPictureFile file;

  /// What is begun with a region.
  private final String begun;

  /// @param folder of what can be made again
  FirstPictures(Path folder) {
    this(new FirstPictureFile(folder.resolve("first-map.bin")), "empty");
  }

  private FirstPictures(@Nullable FirstPictureFile file, String begun) {
    this.file = file;
    this.begun = begun;
  }

  /// Keeps nothing.
  static FirstPictures none() {
    return new FirstPictures(null, "");
  }

  /// The same pictures, of the example plan of a region.
  FirstPictures ofExample() {
    return new FirstPictures(file, "example");
  }

  /// The picture of last time, if everything it was drawn from is as it was.
  LastTime find(Path region, Ground ground, HomePlace place) {
    if (file == null) {
      return LastTime.UNKNOWN;
    }
    try {
      String key = key(region, ground, place);
      return new LastTime(key, read(key));
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.INFO, "The first picture of last time is not looked for: {0}", e.toString());
      return LastTime.UNKNOWN;
    }
  }

  private Optional<FirstPicture> read(String key) {
    try {
      return Objects.requireNonNull(file).read(key);
    } catch (IOException e) {
      LOG.log(Level.INFO, "The first picture of last time is not used: {0}", e.toString());
      return Optional.empty();
    }
  }

  /// Keeps a picture for the next start.
  ///
  /// @param key of what it was drawn from, as found before that was read
  void keep(String key, FirstPicture picture) {
    if (file == null || key.isEmpty()) {
      return;
    }
    try {
      file.write(key, picture);
    } catch (IOException e) {
      LOG.log(Level.INFO, "The first picture is not kept: {0}", e.toString());
    }
  }

  private String key(Path region, Ground ground, HomePlace place) throws IOException {
    return String.join("\n", program(), stamps(region), begun, ground.name(), place.toString());
  }

  /// Names, sizes and times of the files, not what is in them: reading these is what takes long.
  private static String stamps(Path region) throws IOException {
    if (!Files.isDirectory(region)) {
      return stamp(region);
    }
    List<Path> files;
    try (Stream<Path> inside = Files.list(region)) {
      files = inside.sorted().toList();
    }
    StringBuilder stamps = new StringBuilder();
    for (Path inside : files) {
      stamps.append(stamp(inside)).append(' ');
    }
    return stamps.toString();
  }

  private static String stamp(Path path) throws IOException {
    return Stream.of(
            path.toAbsolutePath(), Files.size(path), Files.getLastModifiedTime(path).toMillis())
        .map(Object::toString)
        .collect(Collectors.joining(":"));
  }

  /// The jar of the program, as the first of the class path: with a start cache Java does not tell
  /// where a class comes from.
  private static String program() throws IOException {
    String classPath = System.getProperty("java.class.path", "");
    return stamp(Path.of(classPath.split(File.pathSeparator, 2)[0]));
  }
}
