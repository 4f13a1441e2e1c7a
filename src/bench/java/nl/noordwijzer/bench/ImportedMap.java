package nl.noordwijzer.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.ScreenRenderer;
import nl.noordwijzer.source.format.shapefile.ShapefileFormat;
import nl.noordwijzer.source.format.shapefile.ShapefileWriter;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.SyntheticCountry;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// From a shapefile with neighbourhoods and their homes to the map of them on a screen.
final class ImportedMap {
  private static final Texts TEXTS = Texts.in(Texts.DUTCH);

  private ImportedMap() {}

  /// Writes a made-up country as a shapefile.
  ///
  /// @return how many vertices it has
  static long write(int cells, Path shp) {
    List<Column> columns =
        List.of(
            new Column("BU_CODE", ColumnType.TEXT),
            new Column("BU_NAAM", ColumnType.TEXT),
            new Column("HOMES", ColumnType.WHOLE));
    List<SourceRow> rows =
        SyntheticCountry.areas(cells).at(AreaLevel.NEIGHBOURHOOD).stream()
            .map(area -> new SourceRow(1, values(area), area.geometry()))
            .toList();
    try {
      ShapefileWriter.write(
          new SourceTable("country", columns, rows, "", List.of()), shp, Progress.NONE);
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
    return rows.stream()
        .flatMap(row -> row.geometry().stream())
        .mapToLong(g -> g.getNumPoints())
        .sum();
  }

  private static Object[] values(Area area) {
    return new Object[] {
      area.code(), area.name(), (long) Math.floorMod(area.code().hashCode(), 5000)
    };
  }

  static SourceTable read(Path shp) {
    try {
      return new ShapefileFormat().read(shp, Progress.NONE).getFirst();
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }

  static Frame map(Path shp) {
    SourceTable table = read(shp);
    Map<String, Double> homes = new HashMap<>();
    List<Area> areas = table.rows().stream().map(row -> area(row, homes)).toList();
    BenchCountry country =
        new BenchCountry(new AreaSet("imported", areas), area -> homes.get(area.code()));
    MapPicture picture =
        new MapComposer(country.region()).compose(country.style(), Ground.LIGHT, TEXTS);
    return new ScreenRenderer(country.region())
        .render(picture, country.view(1920, 1080), 1, Progress.NONE);
  }

  private static Area area(SourceRow row, Map<String, Double> homes) {
    if (row.value(2) instanceof Long number) {
      homes.put(row.text(0), number.doubleValue());
    }
    return new Area(
        row.text(0),
        row.text(1),
        AreaLevel.NEIGHBOURHOOD,
        null,
        List.of(),
        row.geometry().orElseThrow());
  }
}
