package nl.noordwijzer.ui;

import java.util.IdentityHashMap;
import java.util.function.Supplier;
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

  /// A region that is not ready yet, as may be just after a start, is made ready here and now.
  ///
  /// @param look in which to show it then
  Opened of(Region region, Supplier<Opened.Look> look) {
    return byRegion.computeIfAbsent(region, missing -> Opened.of(missing, look.get()));
  }
}
