package nl.noordwijzer.effect;

/// Homes that can get another use as they come free, without anyone being made to leave.
///
/// @param stock dwellings that are occupied now
/// @param turnover share that is vacated each year, from 0 to 1
/// @param relabelled share of the vacated homes that the owner gives another use, from 0 to 1
public record TurnoverRoom(double stock, double turnover, double relabelled) {
  /// Dwellings in a number of years, `S (1 - (1 - m f)^T)`.
  public double after(double years) {
    return stock * (1 - Math.pow(1 - turnover * relabelled, years));
  }

  /// Years in which a share of the whole can fall to another by turnover alone, `ln(c1 / c0) / ln(1
  /// - m f)`; infinite without turnover.
  public double yearsBetween(double from, double to) {
    return Math.log(to / from) / Math.log(1 - turnover * relabelled);
  }
}
