package nl.noordwijzer.plan;

import java.time.LocalDate;

/// The years in which something is carried out, both included.
///
/// @param start from [#FIRST] to [#LAST] in a plan without problems
/// @param end as `start`, and not before it
public record Years(int start, int end) {
  /// First year of the programme.
  public static final int FIRST = 2022;

  /// Last year of the programme, a generation of 25 years later.
  public static final int LAST = 2047;

  /// The year after a day, or the nearest of the programme: for what is still to come.
  public static Years after(LocalDate day) {
    int next = Math.clamp(day.getYear() + 1L, FIRST, LAST);
    return new Years(next, next);
  }

  /// One year, or the first and the last.
  public String words() {
    return start == end ? Integer.toString(start) : start + "–" + end;
  }

  /// Whether any of them is among some years.
  ///
  /// @param from first of those
  /// @param to last of those
  public boolean touches(int from, int to) {
    return start <= to && end >= from;
  }

  /// Whether a number is a year of the programme.
  public static boolean isYear(double number) {
    return number >= FIRST && number <= LAST && number == Math.rint(number);
  }
}
