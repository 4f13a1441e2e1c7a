package nl.noordwijzer.source.cbs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The code of an area as the program writes it: `BU09170101`, `WK091701` or `GM0917`.
///
/// @param mended whether a leading zero was lost and put back
public record AreaCode(String text, boolean mended) {
  private static final Pattern WITH_PREFIX = Pattern.compile("(BU|WK|GM)(\\d{3,8})");
  private static final Pattern DIGITS = Pattern.compile("\\d{3,8}");
  private static final int WIDEST = 8;

  /// Reads a code as files write it: padded with spaces, without its prefix, as a number that lost
  /// its leading zero.
  ///
  /// @param level as in the file, `Buurt`, `B`, `Wijk`, `Gemeente`; empty when it does not say
  public static Optional<AreaCode> read(@Nullable Object value, String level) {
    String text = value == null ? "" : value.toString().strip().toUpperCase(Locale.ROOT);
    Matcher prefixed = WITH_PREFIX.matcher(text);
    if (prefixed.matches()) {
      return padded(prefixed.group(1), prefixed.group(2));
    }
    return DIGITS.matcher(text).matches() ? padded(prefix(text, level), text) : Optional.empty();
  }

  /// The prefix that the level or else the number of digits calls for.
  private static String prefix(String digits, String level) {
    if (!level.isBlank()) {
      return switch (level.strip().toUpperCase(Locale.ROOT).charAt(0)) {
        case 'B' -> "BU";
        case 'W' -> "WK";
        default -> "GM";
      };
    }
    return switch ((digits.length() + 1) / 2 * 2) {
      case WIDEST -> "BU";
      case 6 -> "WK";
      default -> "GM";
    };
  }

  private static Optional<AreaCode> padded(String prefix, String digits) {
    int width =
        switch (prefix) {
          case "BU" -> WIDEST;
          case "WK" -> 6;
          default -> 4;
        };
    return switch (width - digits.length()) {
      case 0 -> Optional.of(new AreaCode(prefix + digits, false));
      case 1 -> Optional.of(new AreaCode(prefix + "0" + digits, true));
      default -> Optional.empty();
    };
  }

  /// Whether it stands for water that belongs to no neighbourhood, such as the Wadden Sea.
  boolean isWater() {
    return text.startsWith("BU") && (text.endsWith("9997") || text.endsWith("9998"));
  }
}
