package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.text.NoordwijzerException;

/// The rows of a plan as they stand in its file.
///
/// @param name of the file
/// @param layers all that it has
/// @param read told of each row that was read
record FileRows(String name, GeoPackage file, List<Layer> layers, Consumer<PlanRow> read)
    implements RowSource {
  private static final long MOST_ROWS = 10_000_000;

  Optional<Layer> layer(Layer wanted) {
    return layers.stream()
        .filter(layer -> layer.table().equalsIgnoreCase(wanted.table()))
        .findFirst();
  }

  /// A view has no key and may go on for ever: it is not taken for a layer.
  Layer require(Layer wanted) throws NoordwijzerException {
    return layer(wanted)
        .filter(found -> !found.key().isEmpty())
        .filter(found -> found.hasGeometry() == wanted.hasGeometry())
        .orElseThrow(() -> new NoordwijzerException("planfile.layer", null, name, wanted.table()));
  }

  /// Whether the plan is of a schema that had no such layer yet.
  private boolean mayLack(Layer wanted) throws NoordwijzerException {
    for (PlanRow header : rows(PlanSchema.PLAN)) {
      if (PlanSchema.mayLack(wanted, header.whole("schema", Integer.MAX_VALUE))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<PlanRow> rows(Layer wanted) throws NoordwijzerException {
    if (!wanted.equals(PlanSchema.PLAN) && layer(wanted).isEmpty() && mayLack(wanted)) {
      return List.of();
    }
    Layer layer = require(wanted);
    if (file.count(layer) > MOST_ROWS) {
      throw new NoordwijzerException("planfile.layer", null, name, wanted.table());
    }
    List<PlanRow> rows = new ArrayList<>();
    file.read(
        layer,
        found -> {
          PlanRow row = new PlanRow(name, layer, found);
          read.accept(row);
          rows.add(row);
        });
    rows.sort(Comparator.comparingDouble(PlanRow::order));
    return rows;
  }
}
