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

  /// @throws IllegalStateException when the region was never added
  Opened of(Region region) {
    Opened opened = byRegion.get(region);
    if (opened == null) {
      throw new IllegalStateException("a region that was not made ready");
    }
    return opened;
  }
}
