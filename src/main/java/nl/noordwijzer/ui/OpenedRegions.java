package nl.noordwijzer.ui;

import java.util.IdentityHashMap;
import nl.noordwijzer.area.Region;

/// Every region that undo can go back to, made ready to be shown.
///
/// FX thread only.
final class OpenedRegions {
  private final IdentityHashMap<Region, Opened> byRegion = new IdentityHashMap<>();

  OpenedRegions(Opened first) {
    add(first);
  }

  void add(Opened opened) {
    byRegion.put(opened.region(), opened);
  }

  /// Whether a region is ready, which may not be so just after a start.
  boolean has(Region region) {
    return byRegion.containsKey(region);
  }

  /// @param region that is ready
  Opened of(Region region) {
    Opened opened = byRegion.get(region);
    if (opened == null) {
      throw new IllegalStateException("not ready");
    }
    return opened;
  }
}
