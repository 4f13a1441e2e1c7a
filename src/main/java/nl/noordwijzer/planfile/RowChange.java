package nl.noordwijzer.planfile;

import nl.noordwijzer.geopackage.LayerRow;
import org.jspecify.annotations.Nullable;

/// A row to be written or, without one, taken out.
///
/// @param row in the columns that this program knows
record RowChange(StoredLayer layer, long key, @Nullable LayerRow row) {}
