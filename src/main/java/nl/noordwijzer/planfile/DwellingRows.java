package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.DwellingPoints;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.geom.MultiPoint;

/// Points of homes as rows of a plan, one for each neighbourhood.
final class DwellingRows {
  private DwellingRows() {}

  static List<LayerRow> of(List<DwellingPoints> points, SourceRows sources) {
    return points.stream()
        .map(each -> PlanRow.at(each.places(), each.neighbourhood(), sources.number(each.source())))
        .toList();
  }

  static List<DwellingPoints> read(List<PlanRow> rows, SourceRows sources)
      throws NoordwijzerException {
    List<DwellingPoints> points = new ArrayList<>();
    for (PlanRow row : rows) {
      if (!(row.place() instanceof MultiPoint places)) {
        throw row.wrong(row.layer().geometryColumn());
      }
      points.add(new DwellingPoints(row.text("buurt"), places, sources.of(row, "bron")));
    }
    return points;
  }
}
