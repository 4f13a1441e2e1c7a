package nl.noordwijzer.source.format;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/// The value of a number in a spreadsheet, as it is shown there.
final class CellValue {
  private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,15}");

  private CellValue() {}

  /// A date for a format of dates, text for a format that adds zeros in front, hundredfold for a
  /// format of percents, else the number.
  ///
  /// @param since1904 whether days are counted from 1904
  static Object of(double value, int formatIndex, String format, boolean since1904) {
    if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
      LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904);
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate()
          : moment.toString();
    }
    boolean whole = value == Math.rint(value) && value >= 0 && value < 1e15;
    if (whole && LEADING_ZEROS.matcher(format).matches()) {
      return String.format("%0" + format.length() + "d", (long) value);
    }
    return Double.valueOf(TypedColumns.written(format.endsWith("%") ? value * 100 : value));
  }
}
