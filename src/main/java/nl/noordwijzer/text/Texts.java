package nl.noordwijzer.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The words of the program in one language.
///
/// Each room keeps its own file, `text/<room>_nl.properties` and `text/<room>_en.properties`, in
/// UTF-8. Keys are unique over all files.
public final class Texts {
  /// Dutch as used in the Netherlands: the language of a first start.
  public static final Locale DUTCH = Locale.of("nl", "NL");

  public static final Locale ENGLISH = Locale.of("en", "GB");

  /// The rooms that have words.
  public static final List<String> ROOMS =
      List.of(
          "area",
          "plan",
          "effect",
          "edit",
          "source",
          "geopackage",
          "table",
          "crs",
          "format",
          "cbs",
          "stock",
          "http",
          "online",
          "tiles",
          "intake",
          "planfile",
          "exchange",
          "picture",
          "map",
          "sheet",
          "cli",
          "window",
          "workshop",
          "session",
          "mappane",
          "panel",
          "formula",
          "sketch",
          "effectpane",
          "compare",
          "page",
          "bidbook",
          "vote");

  /// Each language is read once: its words never change.
  private static final Map<Locale, Texts> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> words = new HashMap<>();

  private Texts(Locale locale) {
    this.locale = locale;
    for (String room : ROOMS) {
      ResourceBundle bundle = load(room, locale.getLanguage());
      bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    }
  }

  /// English for an English locale, Dutch for every other.
  public static Texts in(Locale locale) {
    return READ.computeIfAbsent("en".equals(locale.getLanguage()) ? ENGLISH : DUTCH, Texts::new);
  }

  /// English where the environment of the process is English (`LC_ALL`, `LC_MESSAGES`, `LANG`: the
  /// first that is set), else Dutch.
  public static Texts ofEnvironment(Map<String, String> environment) {
    return in(
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .filter(value -> value.startsWith("en"))
            .map(_ -> ENGLISH)
            .orElse(DUTCH));
  }

  private static ResourceBundle load(String room, String language) {
    String file = room + "_" + language + ".properties";
    try (var in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no texts " + file);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Locale locale() {
    return locale;
  }

  public Figures figures() {
    return new Figures(locale);
  }

  /// The text of a key, with `{0}`, `{1}` ... filled in. An apostrophe is written `''` in texts
  /// with arguments and in texts without.
  ///
  /// @throws IllegalArgumentException when the key is unknown
  public String get(String key, Object... arguments) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return new MessageFormat(text, locale).format(arguments);
  }

  /// The text of an enum constant: key `<prefix>.<constant in lower case>`.
  public String get(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
  }
}
