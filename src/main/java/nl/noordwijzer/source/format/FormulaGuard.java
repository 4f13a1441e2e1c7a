package nl.noordwijzer.source.format;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking a text of a CSV file for a formula, which could fetch or send
/// anything: one that begins like a formula gets an apostrophe before it, and loses it when it is
/// read.
///
/// The marks are those of OWASP: <https://owasp.org/www-community/attacks/CSV_Injection>.
final class FormulaGuard {
  private static final String APOSTROPHE = "'";

  /// A text that had apostrophes before such a mark already gets one more, so that it comes back.
  private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

  private FormulaGuard() {}

  /// Whether a text begins like a formula.
  static boolean isDangerous(String text) {
    return DANGEROUS.matcher(text).matches();
  }

  static String guarded(String text) {
    return isDangerous(text) ? APOSTROPHE + text : text;
  }

  static String unguarded(String cell) {
    return cell.startsWith(APOSTROPHE) && isDangerous(cell) ? cell.substring(1) : cell;
  }
}
