package nl.noordwijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.ScreenRenderer;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.format.FileFormats;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// From a file of [CountryFiles] to the coloured map of it on a screen, or to a plan file.
final class ImportedMap {
  private static final Texts TEXTS = Texts.in(Texts.DUTCH);

  private ImportedMap() {}

  static SourceTable read(Path file) {
    try {
      return FileFormats.all().read(file, Progress.NONE).getFirst();
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads, makes areas, divides them in classes, and draws fills and borders for 1920 x 1080.
  static Frame map(Path file) {
    BenchCountry country = country(file);
    MapPicture picture =
        new MapComposer(country.region()).compose(country.style(), Ground.LIGHT, TEXTS);
    return new ScreenRenderer(country.region())
        .render(picture, new MapFrame(country.view(1920, 1080), 1), Progress.NONE);
  }

  /// Reads, makes areas and writes them with their figures to a plan file, in the place of the one
  /// of the turn before.
  static Path plan(Path file) {
    Path target = file.resolveSibling(file.getFileName() + ".plan.gpkg");
    try {
      Files.deleteIfExists(target);
      PlanFile.write(target, country(file).region(), "land");
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BenchCountry country(Path file) {
    SourceTable table = read(file);
    Map<String, Double> homes = new HashMap<>();
    List<Area> areas = table.rows().stream().map(row -> area(row, homes)).toList();
    return new BenchCountry(new AreaSet("imported", areas), area -> homes.get(area.code()));
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
