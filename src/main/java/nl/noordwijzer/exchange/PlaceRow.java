package nl.noordwijzer.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.source.table.SourceRow;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Where a row says that something lies.
///
/// @param mended the same row with a sound shape
record PlaceRow(Row row, SourceRow mended) {
  /// @param present where it lies already; stays where the row says nothing, or nothing else
  /// @param written the cells of what is there
  /// @throws RefusedException when its shape cannot be read, or there is no place at all
  Place read(Optional<Place> present, Map<String, @Nullable Object> written) {
    requireReadable();
    Geometry shape = row.cells().shape();
    if (shape != null && !shape.isEmpty()) {
      return present
          .filter(
              place -> place instanceof Place.Drawn(Geometry drawn) && SameShape.of(shape, drawn))
          .orElseGet(this::drawn);
    }
    boolean codes =
        row.differs("gebieden", written.get("gebieden"))
            || row.differs("complexen", written.get("complexen"));
    if (codes) {
      return chosen(present);
    }
    return present.orElseThrow(() -> new RefusedException("plan.problem.place.absent"));
  }

  private Place drawn() {
    Geometry sound = mended.shape();
    if (sound == null) {
      throw new RefusedException("exchange.refused.shape");
    }
    return new Place.Drawn(sound);
  }

  private Place chosen(Optional<Place> present) {
    List<String> areas = Listed.words(row.text("gebieden"));
    List<String> complexes = Listed.words(row.text("complexen"));
    if (areas.isEmpty() && complexes.isEmpty()) {
      return present.orElseThrow(() -> new RefusedException("plan.problem.place.absent"));
    }
    return new Place.Chosen(areas, complexes);
  }

  private void requireReadable() {
    OptionalInt text = Shapes.textColumn(row.table());
    boolean lost =
        row.cells().shape() == null
            && text.isPresent()
            && !row.cells().text(text.getAsInt()).isEmpty();
    if (lost) {
      throw new RefusedException("exchange.refused.shape");
    }
  }
}
