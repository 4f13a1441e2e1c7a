package nl.noordwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of the program are complete, used and well-formed in both languages.
class TextsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path WORDS =
      Path.of("src", "main", "resources", "nl", "noordwijzer", "text");

  /// A literal that may be a key or, when something is put behind it, the beginning of one.
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]*)\"(\\s*\\+)?");

  /// A literal that is asked for as a key.
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:texts(?:\\(\\))?\\s*\\.get|new NoordwijzerException|damaged)\\(\\s*"
              + "\"([^\"]+)\"\\s*([,)+])");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  private static Map<String, String> words(String room, String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(WORDS.resolve(room + "_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, properties::getProperty));
  }

  private static Map<String, String> allWords(String language) throws IOException {
    Map<String, String> all = new HashMap<>();
    for (String room : Texts.ROOMS) {
      all.putAll(words(room, language));
    }
    return all;
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
      }
      return all.toString();
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeysInEveryRoom() throws IOException {
    for (String room : Texts.ROOMS) {
      assertThat(new TreeSet<>(words(room, "en").keySet()))
          .as(room)
          .isEqualTo(new TreeSet<>(words(room, "nl").keySet()));
    }
  }

  @Test
  void noKeyComesTwice() throws IOException {
    for (String language : List.of("nl", "en")) {
      Set<String> seen = new HashSet<>();
      List<String> doubled = new ArrayList<>();
      for (String room : Texts.ROOMS) {
        Path file = WORDS.resolve(room + "_" + language + ".properties");
        for (String line : Files.readAllLines(file)) {
          Matcher key = Pattern.compile("^\\s*([^#!\\s=:][^=:\\s]*)\\s*[=:]").matcher(line);
          if (key.find() && !seen.add(key.group(1))) {
            doubled.add(file.getFileName() + ": " + key.group(1));
          }
        }
      }
      assertThat(doubled).isEmpty();
    }
  }

  @Test
  void everyRoomWithWordsIsRead() throws IOException {
    try (Stream<Path> files = Files.list(WORDS)) {
      Set<String> rooms =
          files
              .map(file -> file.getFileName().toString().replaceFirst("_(nl|en)\\.properties", ""))
              .collect(Collectors.toSet());
      assertThat(rooms).isEqualTo(Set.copyOf(Texts.ROOMS));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void noTextIsEmptyAndEveryTextIsAValidPattern(String language) throws IOException {
    allWords(language)
        .forEach((key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[9]))
              .as(key)
              .isNotBlank();
        });
  }

  @Test
  void everyApostropheIsWrittenTwice() throws IOException {
    for (String language : List.of("nl", "en")) {
      assertThat(allWords(language))
          .allSatisfy(
              (key, text) -> assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
    }
  }

  @Test
  void bothLanguagesFillInTheSameArguments() throws IOException {
    Map<String, String> english = allWords("en");
    allWords("nl")
        .forEach((key, text) ->
            assertThat(arguments(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(arguments(text)));
  }

  private static Set<String> arguments(String text) {
    Set<String> arguments = new TreeSet<>();
    for (Matcher matcher = ARGUMENT.matcher(text); matcher.find(); ) {
      arguments.add(matcher.group(1));
    }
    return arguments;
  }

  @Test
  void everyKeyIsUsedInTheSources() throws IOException {
    Set<String> literals = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (Matcher matcher = LITERAL.matcher(sources()); matcher.find(); ) {
      literals.add(matcher.group(1));
      if (matcher.group(1).endsWith(".") || matcher.group(2) != null) {
        beginnings.add(matcher.group(1));
      }
    }
    List<String> unused =
        allWords("nl").keySet().stream()
            .filter(key -> !literals.contains(key))
            .filter(key -> !literals.contains(enumPrefix(key)))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .sorted()
            .toList();
    assertThat(unused).isEmpty();
  }

  /// What stands before the name of the constant; a room alone is no prefix.
  private static String enumPrefix(String key) {
    String prefix = key.substring(0, key.lastIndexOf('.'));
    return prefix.contains(".") ? prefix : key;
  }

  @Test
  void everyKeyThatIsAskedForExists() throws IOException {
    Set<String> keys = allWords("nl").keySet();
    List<String> absent = new ArrayList<>();
    for (Matcher asked = ASKED.matcher(sources()); asked.find(); ) {
      String literal = asked.group(1);
      boolean isKey = keys.contains(literal);
      String beginning = asked.group(2).equals("+") ? literal : literal + ".";
      boolean isPrefix =
          !asked.group(2).equals(")") && keys.stream().anyMatch(key -> key.startsWith(beginning));
      if (!isKey && !isPrefix) {
        absent.add(literal);
      }
    }
    assertThat(absent).isEmpty();
  }

  @Test
  void anUnknownKeyIsAMistakeInTheProgram() {
    assertThatThrownBy(() -> Texts.in(Texts.DUTCH).get("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  @Test
  void dutchIsSpokenUnlessEnglishIsAsked() {
    assertThat(Texts.in(Locale.FRENCH).locale()).isEqualTo(Texts.DUTCH);
    assertThat(Texts.in(Locale.US).locale()).isEqualTo(Texts.ENGLISH);
  }
}
