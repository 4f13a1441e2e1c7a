package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/// Areas as rows of a plan.
final class AreaRows {
  private static final String BETWEEN_PARTS = ";";

  private AreaRows() {}

  static List<LayerRow> of(List<Area> areas) {
    return areas.stream()
        .map(area ->
            PlanRow.at(
                area.geometry(),
                area.code(),
                area.name(),
                area.level().name(),
                area.parent(),
                String.join(BETWEEN_PARTS, area.parts())))
        .toList();
  }

  static List<Area> read(List<PlanRow> rows) throws NoordwijzerException {
    List<Area> areas = new ArrayList<>();
    for (PlanRow row : rows) {
      Geometry place = row.place();
      if (!(place instanceof Polygonal)) {
        throw row.wrong(row.layer().geometryColumn());
      }
      String parts = row.text("delen");
      areas.add(
          new Area(
              row.text("code"),
              row.text("naam"),
              row.constant("niveau", AreaLevel.class),
              row.textOrNull("ouder"),
              parts.isEmpty() ? List.of() : List.of(parts.split(BETWEEN_PARTS, -1)),
              place));
    }
    return areas;
  }
}
