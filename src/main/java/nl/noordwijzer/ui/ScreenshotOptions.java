package nl.noordwijzer.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// What pictures of the screen are asked for.
///
/// @param out folder in which they are put
/// @param only names of the states that are wanted; all of them when empty
record ScreenshotOptions(
    Path out, List<Size> sizes, List<Ground> grounds, List<Locale> languages, List<String> only) {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  /// Size of the window, in pixels.
  record Size(int width, int height) {
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  /// @throws NoordwijzerException when an option or its value is not known, or the folder is absent
  static ScreenshotOptions parse(List<String> arguments) throws NoordwijzerException {
    ScreenshotOptions options =
        new ScreenshotOptions(
            Path.of(""),
            List.of(new Size(1280, 800), new Size(1920, 1080)),
            List.of(Ground.LIGHT, Ground.DARK),
            List.of(Texts.DUTCH),
            List.of());
    boolean placed = false;
    for (int i = 0; i < arguments.size(); i += 2) {
      if (i + 1 == arguments.size()) {
        throw wrong(arguments.get(i));
      }
      options = options.with(arguments.get(i), arguments.get(i + 1));
      placed |= arguments.get(i).equals("--out");
    }
    if (!placed) {
      throw new NoordwijzerException("window.screenshots.out", null);
    }
    return options;
  }

  private ScreenshotOptions with(String option, String value) throws NoordwijzerException {
    return switch (option) {
      case "--out" -> new ScreenshotOptions(path(value), sizes, grounds, languages, only);
      case "--size" -> new ScreenshotOptions(out, sizes(value), grounds, languages, only);
      case "--theme" -> new ScreenshotOptions(out, sizes, grounds(value), languages, only);
      case "--lang" -> new ScreenshotOptions(out, sizes, grounds, languages(value), only);
      case "--only" -> new ScreenshotOptions(out, sizes, grounds, languages, states(value));
      default -> throw wrong(option);
    };
  }

  private static Path path(String value) throws NoordwijzerException {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new NoordwijzerException("window.screenshots.wrong", e, value);
    }
  }

  private static List<Size> sizes(String value) throws NoordwijzerException {
    List<Size> sizes = new ArrayList<>();
    for (String part : value.split(",")) {
      Matcher matcher = SIZE.matcher(part);
      if (!matcher.matches()) {
        throw wrong(part);
      }
      sizes.add(new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }
    return sizes;
  }

  private static List<Ground> grounds(String value) throws NoordwijzerException {
    List<String> names = List.of(value.split(","));
    requireKnown(names, List.of("light", "dark"));
    return names.stream().map(name -> Ground.valueOf(name.toUpperCase(Locale.ROOT))).toList();
  }

  private static List<Locale> languages(String value) throws NoordwijzerException {
    List<String> names = List.of(value.split(","));
    requireKnown(names, List.of("nl", "en"));
    return names.stream().map(name -> name.equals("en") ? Texts.ENGLISH : Texts.DUTCH).toList();
  }

  private static List<String> states(String value) throws NoordwijzerException {
    List<String> names = List.of(value.split(","));
    requireKnown(names, ScreenState.names());
    return names;
  }

  /// Whether a picture of a state is wanted.
  boolean wants(String state) {
    return only.isEmpty() || only.contains(state);
  }

  private static void requireKnown(List<String> names, List<String> known)
      throws NoordwijzerException {
    Stream<String> unknown = names.stream().filter(name -> !known.contains(name));
    var first = unknown.findFirst();
    if (first.isPresent()) {
      throw wrong(first.get());
    }
  }

  private static NoordwijzerException wrong(String word) {
    return new NoordwijzerException("window.screenshots.wrong", null, word);
  }
}
