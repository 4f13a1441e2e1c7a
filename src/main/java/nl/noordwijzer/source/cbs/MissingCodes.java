package nl.noordwijzer.source.cbs;

import java.util.Locale;
import java.util.Optional;
import nl.noordwijzer.area.MissingReason;
import org.jspecify.annotations.Nullable;

/// The ways in which CBS says that there is no figure, each with its reason.
public final class MissingCodes {
  /// No figure of CBS is as low as this.
  private static final double HIGHEST = -99_990;

  private MissingCodes() {}

  /// Why a value is no figure; empty when it may be one.
  ///
  /// @param value number or text of a cell, null where it is empty
  public static Optional<MissingReason> reason(@Nullable Object value, CbsKind kind) {
    return switch (value) {
      case null -> Optional.of(blank(kind));
      case Number number -> reason(number.doubleValue());
      default -> reason(value.toString().strip(), kind);
    };
  }

  /// A blank cell of a workbook or of StatLine means that the figure cannot exist there.
  private static MissingReason blank(CbsKind kind) {
    return kind == CbsKind.MAP ? MissingReason.NOT_PUBLISHED : MissingReason.NOT_APPLICABLE;
  }

  private static Optional<MissingReason> reason(double number) {
    if (Double.isNaN(number)) {
      return Optional.of(MissingReason.NOT_PUBLISHED);
    }
    if (number > HIGHEST) {
      return Optional.empty();
    }
    return Optional.of(
        switch ((int) Math.max(number, Integer.MIN_VALUE)) {
          case -99_997, -99_999_997 -> MissingReason.SECRET;
          case -99_995 -> MissingReason.LATER_VERSION;
          case -99_991 -> MissingReason.NO_LONGER_PUBLISHED;
          default -> MissingReason.NOT_PUBLISHED;
        });
  }

  private static Optional<MissingReason> reason(String text, CbsKind kind) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.of(blank(kind));
      case ".", "..", "-", "–", "nan", "na", "null", "notavailable" ->
          Optional.of(MissingReason.NOT_PUBLISHED);
      case "x", "confidential" -> Optional.of(MissingReason.SECRET);
      case "impossible" -> Optional.of(MissingReason.NOT_APPLICABLE);
      default ->
          text.startsWith("-99") && text.matches("-\\d+(\\.0*)?")
              ? reason(Double.parseDouble(text))
              : Optional.empty();
    };
  }
}
