package nl.noordwijzer.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.text.SearchWords;
import nl.noordwijzer.text.Texts;

/// Reads the formula of an indicator of the user's own, and says at which character it goes wrong.
public final class FormulaReader {
  /// Functions that may be used, with one or two numbers.
  public static final List<String> FUNCTIONS =
      List.of("abs", "ceil", "exp", "floor", "log", "max", "min", "pow", "rint", "sqrt");

  public static final int LONGEST = 500;

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\s*\\()?");
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Pattern TWO_NAMES = Pattern.compile("[a-z0-9_)]\\s+(?=[a-z_])");
  private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9_+\\-*/(),.\\s]");

  private FormulaReader() {}

  /// What is wrong with a formula.
  ///
  /// @param key of the sentence in the texts
  /// @param position of the character where it goes wrong, counted from 0
  /// @param word what stands there, may be empty
  /// @param meant what was probably meant, may be empty
  public record Problem(String key, int position, String word, String meant) {
    Problem(String key, int position, String word) {
      this(key, position, word, "");
    }

    public String sentence(Texts texts) {
      return texts.get(key, word, meant);
    }
  }

  /// The formula, without looking whether it is right.
  public static Formula read(String text) {
    return new EcqlFormula(text.strip());
  }

  /// The formula as it reads with figures in the place of names.
  public static String filledIn(Formula formula, UnaryOperator<String> figures) {
    return EcqlFormula.filledIn(formula.text(), figures);
  }

  /// The first thing that is wrong, empty when the formula can be used. Not for the UI thread:
  /// loads GeoTools.
  public static Optional<Problem> problem(String text, IndicatorCatalogue catalogue) {
    if (text.isBlank()) {
      return Optional.of(new Problem("source.formula.empty", 0, ""));
    }
    if (text.length() > LONGEST) {
      return Optional.of(new Problem("source.formula.long", LONGEST, Integer.toString(LONGEST)));
    }
    return strange(text)
        .or(() -> unknown(text, catalogue))
        .or(() -> twoNames(text))
        .or(() -> syntax(text))
        .or(() -> constant(text));
  }

  /// Where the formula of an indicator needs that indicator itself.
  ///
  /// @param id of the indicator, in the catalogue or not
  static Optional<Problem> circle(String text, IndicatorCatalogue catalogue, String id) {
    for (Matcher found = WORD.matcher(text); found.find(); ) {
      String word = found.group();
      if (word.equals(id)) {
        return Optional.of(new Problem("source.formula.itself", found.start(), word));
      }
      if (catalogue.needs(word, id)) {
        return Optional.of(new Problem("source.formula.circle", found.start(), word));
      }
    }
    return Optional.empty();
  }

  /// Whether a word can be the name of an indicator in a formula: some words mean something else
  /// there. Not for the UI thread.
  static boolean isName(String word) {
    return NAME.matcher(word).matches()
        && EcqlFormula.errorAt(word + " + 1").isEmpty()
        && read(word + " + 1").evaluate(_ -> 1) == 2;
  }

  private static Optional<Problem> strange(String text) {
    Matcher found = STRANGE.matcher(text);
    return found.find()
        ? Optional.of(new Problem("source.formula.strange", found.start(), found.group()))
        : Optional.empty();
  }

  private static Optional<Problem> unknown(String text, IndicatorCatalogue catalogue) {
    for (Matcher found = WORD.matcher(text); found.find(); ) {
      boolean partOfNumber = found.start() > 0 && Character.isDigit(text.charAt(found.start() - 1));
      String word = found.group().replaceFirst("\\s*\\($", "");
      boolean function = found.group(1) != null;
      if (function && !FUNCTIONS.contains(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(new Problem("source.formula.function", found.start(), word));
      }
      if (!function && !partOfNumber && catalogue.byId(word).isEmpty()) {
        return Optional.of(unknown(word, found.start(), catalogue));
      }
    }
    return Optional.empty();
  }

  private static Problem unknown(String word, int position, IndicatorCatalogue catalogue) {
    SearchWords typed = SearchWords.of(word.replace("_", ""));
    return catalogue.indicators().stream()
        .map(Indicator::id)
        .filter(id -> SearchWords.of(id).rankForgiving(typed).isPresent())
        .min(Comparator.comparingInt(id -> SearchWords.of(id).rankForgiving(typed).orElseThrow()))
        .map(id -> new Problem("source.formula.meant", position, word, id))
        .orElseGet(() -> new Problem("source.formula.unknown", position, word));
  }

  /// ECQL takes two names beside each other for one long name.
  private static Optional<Problem> twoNames(String text) {
    Matcher found = TWO_NAMES.matcher(text);
    return found.find()
        ? Optional.of(new Problem("source.formula.operator", found.end(), ""))
        : Optional.empty();
  }

  private static Optional<Problem> syntax(String text) {
    OptionalInt at = EcqlFormula.errorAt(text);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    int position = at.getAsInt();
    return position >= text.stripTrailing().length()
        ? Optional.of(new Problem("source.formula.unfinished", text.length(), ""))
        : Optional.of(
            new Problem("source.formula.syntax", position, text.substring(position, position + 1)));
  }

  private static Optional<Problem> constant(String text) {
    Set<String> inputs = read(text).inputs();
    return inputs.isEmpty()
        ? Optional.of(new Problem("source.formula.constant", 0, ""))
        : Optional.empty();
  }
}
