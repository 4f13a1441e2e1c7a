package brokenwalls.map;

import brokenwalls.area.KnowsTheMap;
import java.util.List;

/// A picture of areas: closes the cycle of `area` and `map`.
public record DrawsTheArea(List<KnowsTheMap> areas) {

  /// The first of them.
  public KnowsTheMap first() {
    return areas.getFirst();
  }
}
