package nl.noordwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.bidbook.Bidbook;
import nl.noordwijzer.bidbook.BookRequest;
import nl.noordwijzer.bidbook.Templates;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Heading;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.sheet.SheetWriter;
import nl.noordwijzer.sheet.SingleMap;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.SyntheticCountry;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.locationtech.jts.geom.GeometryFactory;

/// Prints how long an A3 page with the choropleth of the synthetic country takes as a PDF beside a
/// print layout of QGIS, and what a page of an atlas of every neighbourhood of Heerlen costs.
public final class PaperBenchmark {
  private static final int WARM_UP = 4;
  private static final int TURNS = 11;
  private static final int DPI = 300;
  private static final Texts TEXTS = Texts.in(Texts.DUTCH);
  private static final Imprint IMPRINT =
      new Imprint(LocalDate.of(2026, Month.NOVEMBER, 22), "bench", Imprint.Status.CONCEPT);

  private static final String ATLAS =
      """
      {"id": "atlas", "names": {"nl": "Atlas", "en": "Atlas"},
       "about": {"nl": "Elke buurt.", "en": "Every neighbourhood."}, "scenarios": 1,
       "pages": [{"page": "buurt", "each": "buurten:alle"}]}
      """;

  private final Path folder;

  private PaperBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, NoordwijzerException {
    PaperBenchmark benchmark = new PaperBenchmark(Files.createTempDirectory("paper"));
    benchmark.measureMap();
    benchmark.measureAtlas();
  }

  private void measureMap() throws IOException {
    BenchCountry country = new BenchCountry();
    Map<String, Supplier<Object>> work = new LinkedHashMap<>();
    work.put("program", () -> printed(country));
    if (!Qgis.isThere()) {
      print("A3 map of the country: program", Series.run(work, WARM_UP, TURNS).get("program"));
      return;
    }
    try (Qgis qgis = qgis()) {
      work.put("QGIS", qgis::print);
      Map<String, Series> times = Series.run(work, WARM_UP, TURNS);
      times.forEach((name, series) -> print("A3 map of the country: " + name, series));
      print("program / QGIS", times.get("program").per(times.get("QGIS")));
      print("program / QGIS, size of the file", sizes(printed(country), qgis.print()));
    }
  }

  private Qgis qgis() throws IOException {
    Path json = new CountryFiles(SyntheticCountry.NATIONAL).geoJson(folder.resolve("country.json"));
    List<Double> fifths = List.of(1000.0, 2000.0, 3000.0, 4000.0, 5000.0);
    return new Qgis(Ogr.toGeoPackage(json), folder.resolve("qgis.pdf"), fifths);
  }

  /// From the figures to the file.
  private Path printed(BenchCountry country) {
    MapPicture picture =
        new MapComposer(country.region()).compose(country.style(), Ground.PAPER, TEXTS);
    SingleMap map =
        new SingleMap(
            new PageFormat(Paper.A3, Orientation.LANDSCAPE),
            Heading.of(picture, false, TEXTS),
            picture,
            new GeometryFactory()
                .toGeometry(country.region().areas().extent(AreaLevel.NEIGHBOURHOOD)),
            IMPRINT,
            TEXTS);
    return written(List.of(map.sheet()), folder.resolve("program.pdf"));
  }

  private static Path written(List<Sheet> sheets, Path file) {
    try {
      SheetFile.write(sheets, file, SheetWriter.of(FileType.PDF, DPI), Progress.NONE);
      return file;
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sizes(Path one, Path other) throws IOException {
    double mine = Files.size(one) / 1e6;
    double theirs = Files.size(other) / 1e6;
    return String.format(Locale.ROOT, "%.3f (%.1f MB and %.1f MB)", mine / theirs, mine, theirs);
  }

  private void measureAtlas() throws IOException, NoordwijzerException {
    Path own = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(own.resolve("bidbook-atlas.json"), ATLAS);
    Templates templates = Templates.shipped().with(own);
    PlanCatalogue catalogue = ShippedCatalogue.get();
    Plan plan =
        new PlanBeginning(catalogue, TEXTS).example(ShippedRegion.FOLDER, ShippedRegion.get());
    BookRequest request =
        new BookRequest(plan, catalogue, List.of(plan.scenarios().get(1)), IMPRINT, false, TEXTS);
    int pages = atlas(templates, request).sheets().size();
    Supplier<Object> work =
        () -> written(atlas(templates, request).sheets(), folder.resolve("atlas.pdf"));
    Series times = Series.run(Map.of("atlas", work), WARM_UP, TURNS).get("atlas");
    print("atlas of " + pages + " pages", times);
    print("a page of it", times.scaled(1.0 / pages));
  }

  private static Bidbook atlas(Templates templates, BookRequest request) {
    try {
      return Bidbook.of("atlas", templates, request, Progress.NONE);
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(String what, Object outcome) {
    System.out.printf(Locale.ROOT, "%-50s %s%n", what, outcome);
  }
}
