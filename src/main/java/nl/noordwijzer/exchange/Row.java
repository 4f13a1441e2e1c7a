package nl.noordwijzer.exchange;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// A row of a file, distrusted: anyone can have changed it.
record Row(SourceTable table, SourceRow cells) {
  /// Bytes of a name in a shapefile.
  private static final int SHORT_NAME = 10;

  /// Bytes of a text in a shapefile: a whole number of letters that is nearly 254.
  private static final int CUT_TEXT = 251;

  private static final double ROUNDING = 1e-12;
  private static final Set<String> YES = Set.of("true", "ja", "yes", "j", "y", "t", "1");
  private static final Set<String> NO = Set.of("false", "nee", "no", "n", "f", "0");

  /// The column of a name, or of what a shapefile leaves of that name.
  private OptionalInt index(String column) {
    OptionalInt whole = table.column(column);
    return whole.isPresent() || column.length() <= SHORT_NAME
        ? whole
        : table.column(column.substring(0, SHORT_NAME));
  }

  boolean has(String column) {
    return index(column).isPresent();
  }

  @Nullable Object value(String column) {
    OptionalInt index = index(column);
    return index.isPresent() ? cells.value(index.getAsInt()) : null;
  }

  /// Empty where there is none.
  String text(String column) {
    Object value = value(column);
    return value == null ? "" : value.toString().strip();
  }

  /// The columns that begin with some letters.
  List<String> columns(String beginning) {
    return table.columns().stream()
        .map(Column::name)
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(beginning))
        .toList();
  }

  /// Whether a column says something else than what was written in it.
  boolean differs(String column, @Nullable Object written) {
    return has(column) && !isSame(value(column), written);
  }

  /// Whether a cell holds what was written, as far as a format could hold it.
  static boolean isSame(@Nullable Object cell, @Nullable Object written) {
    String read = cell == null ? "" : plain(cell);
    String was = written == null ? "" : plain(written);
    if (read.equals(was) || isCut(read, was)) {
      return true;
    }
    if (written instanceof Boolean flag) {
      return (flag ? YES : NO).contains(read.toLowerCase(Locale.ROOT));
    }
    OptionalDouble one = parsed(read);
    OptionalDouble other = parsed(was);
    return one.isPresent()
        && other.isPresent()
        && Math.abs(one.getAsDouble() - other.getAsDouble())
            <= ROUNDING * Math.abs(other.getAsDouble());
  }

  private static String plain(Object value) {
    return value.toString().replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static boolean isCut(String read, String was) {
    return was.length() > read.length()
        && was.startsWith(read)
        && read.getBytes(StandardCharsets.UTF_8).length >= CUT_TEXT;
  }

  private static OptionalDouble parsed(String text) {
    OptionalDouble exponential = exponential(text);
    if (exponential.isPresent()) {
      return exponential;
    }
    OptionalDouble point = NumberStyle.POINT.parse(text);
    return point.isPresent() ? point : NumberStyle.COMMA.parse(text);
  }

  /// As Java writes large and small numbers.
  private static OptionalDouble exponential(String text) {
    return text.matches("-?\\d+\\.\\d+E-?\\d{1,3}")
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }

  /// A number; nothing for an empty cell.
  ///
  /// @throws RefusedException when it is something else
  OptionalDouble number(String column) {
    return number(column, new WrongCell(column, text(column)).number());
  }

  /// As [#number(String)], with another reason why not.
  OptionalDouble number(String column, RefusedException otherwise) {
    String text = text(column);
    OptionalDouble number = parsed(text);
    if (number.isEmpty() && !text.isEmpty()) {
      throw otherwise;
    }
    return number;
  }

  /// @throws RefusedException when it is no yes or no
  static boolean flag(String text, RefusedException otherwise) {
    String word = text.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw otherwise;
    }
    return YES.contains(word);
  }

  /// @throws RefusedException when a word is none of the constants
  <E extends Enum<E>> Set<E> constants(String column, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    Listed.words(text(column)).forEach(word -> constants.add(constant(column, word, type)));
    return constants;
  }

  /// @throws RefusedException when it is none of the constants
  <E extends Enum<E>> E constant(String column, E absent) {
    String word = text(column);
    return word.isEmpty() ? absent : constant(column, word, absent.getDeclaringClass());
  }

  private static <E extends Enum<E>> E constant(String column, String word, Class<E> type) {
    return ConstantWords.find(type, word)
        .orElseThrow(() -> new WrongCell(column, word).word(ConstantWords.names(type)));
  }

  /// Whether white space around a text is left out.
  boolean isTrimmed(String column) {
    return value(column) instanceof String text && !text.equals(text.strip());
  }

  /// The first of some columns that says something.
  String firstOf(String... columns) {
    return Stream.of(columns)
        .map(this::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
