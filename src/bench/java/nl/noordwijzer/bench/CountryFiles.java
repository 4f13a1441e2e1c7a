package nl.noordwijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.format.shapefile.ShapefileWriter;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.SyntheticCountry;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// A made-up country as files: neighbourhoods with their code, name and number of homes.
final class CountryFiles {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("BU_CODE", ColumnType.TEXT),
          new Column("BU_NAAM", ColumnType.TEXT),
          new Column("HOMES", ColumnType.WHOLE));

  private final SourceTable table;

  /// @param cells neighbourhoods along the side of the country
  CountryFiles(int cells) {
    List<SourceRow> rows =
        SyntheticCountry.areas(cells).at(AreaLevel.NEIGHBOURHOOD).stream()
            .map(area -> new SourceRow(1, values(area), area.geometry()))
            .toList();
    table = new SourceTable("country", COLUMNS, rows, "", List.of());
  }

  private static Object[] values(Area area) {
    long homes = Math.floorMod(area.code().hashCode(), 5000);
    return new Object[] {area.code(), area.name(), homes};
  }

  long vertices() {
    return table.rows().stream()
        .flatMap(row -> row.geometry().stream())
        .mapToLong(Geometry::getNumPoints)
        .sum();
  }

  Path shapefile(Path shp) {
    try {
      ShapefileWriter.write(table, shp, Progress.NONE);
      return shp;
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }

  /// In RD New, which the old `crs` member says, to the millimetre.
  Path geoJson(Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":");
      out.write("{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},\"features\":[\n");
      String comma = "";
      for (SourceRow row : table.rows()) {
        out.write(comma);
        write(row, out);
        comma = ",\n";
      }
      out.write("\n]}\n");
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SourceRow row, Writer out) throws IOException {
    out.write("{\"type\":\"Feature\",\"properties\":");
    out.write(
        String.format(
            Locale.ROOT,
            "{\"BU_CODE\":\"%s\",\"BU_NAAM\":\"%s\",\"HOMES\":%s}",
            row.text(0),
            row.text(1),
            row.text(2)));
    out.write(",\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[");
    Geometry shape = row.geometry().orElseThrow();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      out.write(i == 0 ? "[" : ",[");
      Polygon polygon = (Polygon) shape.getGeometryN(i);
      write(polygon.getExteriorRing(), out);
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        out.write(',');
        write(polygon.getInteriorRingN(hole), out);
      }
      out.write(']');
    }
    out.write("]}}");
  }

  private static void write(LinearRing ring, Writer out) throws IOException {
    CoordinateSequence places = ring.getCoordinateSequence();
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < places.size(); i++) {
      text.append(i == 0 ? "[" : ",[");
      text.append(Math.round(places.getX(i) * 1000) / 1000.0).append(',');
      text.append(Math.round(places.getY(i) * 1000) / 1000.0).append(']');
    }
    out.append(text.append(']'));
  }
}
