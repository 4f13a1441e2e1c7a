package nl.noordwijzer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Figures and homes that the region has already, written as others write them, to show how a file
/// comes in.
final class SampleFile {
  private static final int YEAR = 2019;
  private static final int NEIGHBOURHOODS = 3;
  private static final List<String> INDICATORS =
      List.of("inwoners", "huishoudens", "woningvoorraad", "aandeel_koop", "aandeel_huur");
  private static final String HEADER = "gwb_code_10;regio;recs;a_inw;a_hh;a_woning;p_koopw;p_huurw";

  /// A code that no area has, for the finding about it.
  private static final String UNKNOWN = "BU09179999;Nergens;Buurt;10;5;5;60;40";

  private SampleFile() {}

  /// The homes that one owner has already, written as a corporation lists them.
  static Path homes(Region region) {
    Ownership ownership = region.ownership();
    String owner = ownership.owners().isEmpty() ? "" : ownership.owners().getFirst().name();
    Stream<String> rows =
        ownership.complexes().stream()
            .filter(complex -> complex.owner().name().equals(owner))
            .map(complex ->
                String.join(
                    ";",
                    complex.id(),
                    owner,
                    Integer.toString(complex.dwellings()),
                    complex.neighbourhood()));
    return file(
        "bezit " + owner + ".csv",
        Stream.concat(Stream.of("complex;eigenaar;woningen;buurtcode"), rows));
  }

  /// A point for about each home in the first neighbourhoods of the programme area, spread evenly,
  /// as the BAG has them.
  static Path points(Region region) {
    String features =
        region.areas().at(AreaLevel.NEIGHBOURHOOD).stream()
            .limit(NEIGHBOURHOODS)
            .flatMap(area -> places(area, homes(region, area)))
            .map(SampleFile::feature)
            .collect(Collectors.joining(",\n"));
    return file(
        "verblijfsobject.geojson",
        Stream.of(
            "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\":"
                + " {\"name\": \"urn:ogc:def:crs:EPSG::28992\"}}, \"features\": [",
            features,
            "]}"));
  }

  private static double homes(Region region, Area area) {
    return region
        .statistics()
        .observations()
        .figure(area.code(), "woningvoorraad", YEAR)
        .number()
        .orElse(0);
  }

  private static Stream<Coordinate> places(Area area, double homes) {
    Envelope box = area.geometry().getEnvelopeInternal();
    double step = Math.sqrt(area.geometry().getArea() / Math.max(1, homes));
    return DoubleStream.iterate(box.getMinX(), x -> x < box.getMaxX(), x -> x + step)
        .boxed()
        .flatMap(x ->
            DoubleStream.iterate(box.getMinY(), y -> y < box.getMaxY(), y -> y + step)
                .mapToObj(y -> new Coordinate(x, y)))
        .filter(place -> area.geometry().contains(area.geometry().getFactory().createPoint(place)));
  }

  private static String feature(Coordinate place) {
    return String.format(
        Locale.ROOT,
        "{\"type\": \"Feature\", \"properties\": {\"gebruiksdoel\": \"woonfunctie\", \"status\":"
            + " \"Verblijfsobject in gebruik\"}, \"geometry\": {\"type\": \"Point\","
            + " \"coordinates\": [%.1f, %.1f]}}",
        place.x,
        place.y);
  }

  /// Figures.
  ///
  /// @return a file that is gone when the program ends
  static Path of(Region region) {
    Stream<String> rows =
        Stream.of(AreaLevel.MUNICIPALITY, AreaLevel.DISTRICT, AreaLevel.NEIGHBOURHOOD)
            .flatMap(level -> region.areas().at(level).stream())
            .map(area -> row(region, area));
    return file(
        "kwb-" + YEAR + ".csv",
        Stream.concat(Stream.concat(Stream.of(HEADER), rows), Stream.of(UNKNOWN)));
  }

  private static Path file(String name, Stream<String> lines) {
    String text = lines.collect(Collectors.joining("\n", "", "\n"));
    try {
      Path folder = Files.createTempDirectory("noordwijzer");
      folder.toFile().deleteOnExit();
      Path file = Files.writeString(folder.resolve(name), text);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(Region region, Area area) {
    String level =
        switch (area.level()) {
          case MUNICIPALITY -> "Gemeente";
          case DISTRICT -> "Wijk";
          default -> "Buurt";
        };
    String figures =
        INDICATORS.stream()
            .map(id -> region.statistics().observations().figure(area.code(), id, YEAR))
            .map(SampleFile::text)
            .collect(Collectors.joining(";"));
    return String.join(";", area.code(), area.name(), level, figures);
  }

  private static String text(Figure figure) {
    return figure.number().isPresent()
        ? Long.toString(Math.round(figure.number().getAsDouble()))
        : ".";
  }
}
