package nl.noordwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.noordwijzer.support.SyntheticCountry;

/// Prints how reading a shapefile or GeoJSON, and the whole way from it to a coloured map, compare
/// with ogr2ogr from the same file to a GeoPackage, where that is installed.
///
/// What is compared is measured by turns, so that a busy machine slows all of it alike; a ratio is
/// the median of the ratios of the turns.
public final class ImportBenchmark {
  private static final int WARM_UP = 6;
  private static final int TURNS = 11;

  /// Sides of countries with about a quarter, a half and all of the neighbourhoods.
  private static final List<Integer> SIZES = List.of(68, 96, SyntheticCountry.NATIONAL);

  private final Path folder;

  private ImportBenchmark(Path folder) {
    this.folder = folder;
  }

  /// @param arguments none, or a shapefile of which to make the map once and print the memory that
  ///   took
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0) {
      ImportedMap.map(Path.of(arguments[0]));
      peak();
      return;
    }
    Path folder = Files.createTempDirectory("import");
    try {
      ImportBenchmark benchmark = new ImportBenchmark(folder);
      for (int size : SIZES) {
        benchmark.measure(size);
      }
      benchmark.measureMemory();
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void measure(int size) {
    CountryFiles country = new CountryFiles(size);
    measure("shapefile", country.shapefile(folder.resolve(size + ".shp")), country.vertices());
    if (size == SIZES.getLast()) {
      Path geoJson = country.geoJson(folder.resolve(size + ".geojson"));
      measure("GeoJSON", geoJson, country.vertices());
    }
  }

  private static void measure(String format, Path file, long vertices) {
    String toMap = format + " to map";
    String toTable = format + " to table";
    String toPlan = format + " to plan file";
    Map<String, Supplier<Object>> work = new LinkedHashMap<>();
    work.put(toTable, () -> ImportedMap.read(file));
    work.put(toMap, () -> ImportedMap.map(file));
    work.put(toPlan, () -> ImportedMap.plan(file));
    if (Ogr.isThere()) {
      work.put("ogr2ogr", () -> Ogr.toGeoPackage(file));
    }
    Map<String, Series> series = Series.run(work, WARM_UP, TURNS);
    System.out.printf(Locale.ROOT, "%s, %,d vertices%n", format, vertices);
    series.forEach((name, times) -> print(name, times.toString()));
    print(toMap + ", per million vertices", series.get(toMap).scaled(1e6 / vertices).toString());
    Series ogr = series.get("ogr2ogr");
    if (ogr != null) {
      print(toTable + " / ogr2ogr", series.get(toTable).per(ogr));
      print(toMap + " / ogr2ogr", series.get(toMap).per(ogr));
      print(toPlan + " / ogr2ogr", series.get(toPlan).per(ogr));
    }
  }

  /// Makes the map once in a program of its own with little memory.
  private void measureMemory() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path shp = folder.resolve(SyntheticCountry.NATIONAL + ".shp");
    new ProcessBuilder(
            java,
            "-Xmx320m",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            ImportBenchmark.class.getName(),
            shp.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  /// The most memory this program has had, as Linux counts it.
  private static void peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      try (Stream<String> lines = Files.lines(status)) {
        lines
            .filter(line -> line.startsWith("VmHWM"))
            .forEach(
                line -> print("peak memory of a first map", line.replaceFirst("VmHWM:\\s*", "")));
      }
    }
  }

  private static void print(String what, String outcome) {
    System.out.printf(Locale.ROOT, "  %-40s %s%n", what, outcome);
  }
}
