package nl.noordwijzer.planfile;

import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;

/// How items of one kind stand in their layer.
///
/// @param <T> the items
interface ItemRows<T> {
  Layer layer();

  /// Without its place in the order, which comes last.
  LayerRow row(T item);

  T read(PlanRow row) throws NoordwijzerException;
}
