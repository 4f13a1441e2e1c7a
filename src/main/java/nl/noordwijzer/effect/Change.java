package nl.noordwijzer.effect;

import nl.noordwijzer.area.TenureSegment;

/// What an intervention does to homes in a year.
public sealed interface Change {
  /// In which it happens.
  int year();

  /// Homes of a segment that it concerns.
  double dwellings();

  /// Homes that go.
  ///
  /// @param occupied share with a household in it, from 0 to 1
  /// @param leadTime years between announcement and demolition, in which households leave by
  ///   themselves
  /// @param offered share of the households that is offered to return, from 0 to 1
  /// @param accepting share of these that accepts, from 0 to 1
  record Demolition(
      int year,
      TenureSegment segment,
      double dwellings,
      double occupied,
      double leadTime,
      double offered,
      double accepting)
      implements Change {
    /// With a number of times as many homes.
    Demolition times(double factor) {
      return new Demolition(
          year, segment, dwellings * factor, occupied, leadTime, offered, accepting);
    }
  }

  /// Homes that come.
  ///
  /// @param until year in which they are gone again; [#FOR_GOOD] when they stay
  record Construction(int year, TenureSegment segment, double dwellings, int until)
      implements Change {
    public static final int FOR_GOOD = Integer.MAX_VALUE;

    Construction(int year, TenureSegment segment, double dwellings) {
      this(year, segment, dwellings, FOR_GOOD);
    }

    public boolean isTemporary() {
      return until != FOR_GOOD;
    }
  }

  /// Homes that stay and change of segment.
  ///
  /// @param occupied share whose residents must leave unless they do so by themselves, from 0 to 1;
  ///   0 where residents stay
  /// @param since first year of the conversion that this is a year of
  record Conversion(
      int year, TenureSegment from, TenureSegment to, double dwellings, double occupied, int since)
      implements Change {
    /// With a number of times as many homes.
    Conversion times(double factor) {
      return new Conversion(year, from, to, dwellings * factor, occupied, since);
    }
  }
}
