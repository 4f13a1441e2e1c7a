package nl.noordwijzer.plan;

import nl.noordwijzer.area.Names;

/// A figure of the programme's documents, to hold a scenario beside.
///
/// @param year to which it applies
/// @param document where it stands
/// @param of what is meant by `beside`: a segment, an indicator or a source of funding; empty where
///   it needs no more
/// @param remark what is to be known of it; why a scenario has no such figure where it has none
public record ProgrammeFigure(
    String id,
    Names names,
    double value,
    Unit unit,
    int year,
    Names document,
    Beside beside,
    String of,
    Compared compared,
    Names remark)
    implements Identified {

  /// In what it is counted.
  public enum Unit {
    HOMES,
    PERCENT,
    /// Thousands of euros.
    THOUSANDS,
    /// Millions of euros.
    MILLIONS
  }

  /// What of a scenario stands beside it.
  public enum Beside {
    /// It is not to be computed.
    NOTHING,
    /// New homes that stay.
    BUILT,
    RENOVATED,
    /// Homes that become social rent.
    BOUGHT,
    /// New homes that are taken away again.
    TEMPORARY,
    /// Part of the homes, by segment.
    SHARE,
    /// A figure of the area, as it was measured last; what it becomes is not to be computed.
    INDICATOR,
    /// What a source of funding pays.
    PAID
  }

  /// How the figure of a scenario is told beside it.
  public enum Compared {
    NONE,
    /// Which part of it.
    SHARE,
    /// How much more or less.
    DIFFERENCE
  }
}
