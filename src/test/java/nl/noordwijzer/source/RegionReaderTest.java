package nl.noordwijzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class RegionReaderTest {
  private static final Path FOLDER = ShippedRegion.FOLDER;

  private final AreaSet areas = ShippedRegion.get().areas();

  @Test
  void readsEveryObservationOfTheFile() throws Exception {
    int rows = Files.readAllLines(FOLDER.resolve("kerncijfers.csv")).size() - 1;
    assertThat(rows).isEqualTo(11_771);
    assertThat(
            ObservationReader.read(FOLDER, areas, IndicatorReader.read(), SourceList.read(FOLDER))
                .size())
        .isEqualTo(11_771);
  }

  @Test
  void reportsProgressUpToTheEnd() throws Exception {
    List<Double> reports = new ArrayList<>();
    RegionReader.read(
        FOLDER,
        new Progress() {
          @Override
          public void report(double fraction) {
            reports.add(fraction);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        });
    assertThat(reports).isSorted().endsWith(1.0);
  }

  @Test
  void stopsWhenNoLongerWanted() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> RegionReader.read(FOLDER, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void readingDoesNotNeedGeoTools() throws Exception {
    URL[] withoutGeoTools =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("geotools"))
            .map(entry -> toUrl(Path.of(entry).toUri()))
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(withoutGeoTools, ClassLoader.getPlatformClassLoader())) {
      Class<?> progress = loader.loadClass(Progress.class.getName());
      Object region =
          loader
              .loadClass(RegionReader.class.getName())
              .getMethod("read", Path.class, progress)
              .invoke(null, FOLDER, progress.getField("NONE").get(null));
      assertThat(region.getClass().getName()).isEqualTo(Region.class.getName());
    }
  }

  private static URL toUrl(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void districtsAreTheDissolveOfTheirNeighbourhoods() {
    for (Area district : areas.at(AreaLevel.DISTRICT)) {
      assertDissolve(district, areas.within(district, AreaLevel.NEIGHBOURHOOD));
    }
  }

  @Test
  void northAndHeerlenAreTheDissolveOfTheirNeighbourhoods() {
    assertDissolve(
        areas.require("NOORD"), areas.within(areas.require("NOORD"), AreaLevel.NEIGHBOURHOOD));
    assertDissolve(areas.require("GM0917"), areas.at(AreaLevel.NEIGHBOURHOOD));
  }

  @Test
  void focusAreasAreTheDissolveOfTheirParts() {
    areas.at(AreaLevel.FOCUS_AREA).forEach(area -> assertDissolve(area, areas.parts(area)));
  }

  private static void assertDissolve(Area whole, List<Area> parts) {
    Geometry dissolved = UnaryUnionOp.union(parts.stream().map(Area::geometry).toList());
    assertThat(whole.geometry().equalsTopo(dissolved)).as(whole.toString()).isTrue();
    double sum = parts.stream().mapToDouble(part -> part.geometry().getArea()).sum();
    assertThat(whole.geometry().getArea()).as(whole.toString()).isEqualTo(sum);
  }

  @Test
  void theMarkOfNorthInTheFilesAgreesWithTheProgrammeArea() throws Exception {
    List<String> north =
        areas.within(areas.require("NOORD"), AreaLevel.NEIGHBOURHOOD).stream()
            .map(Area::code)
            .toList();
    for (GeoJsonFeature feature : GeoJsonFile.read(FOLDER.resolve("buurten.geojson"))) {
      assertThat(feature.flag("heerlen_noord"))
          .isEqualTo(north.contains(feature.text("buurtcode")));
    }
    for (GeoJsonFeature feature : GeoJsonFile.read(FOLDER.resolve("wijken.geojson"))) {
      assertThat(feature.flag("heerlen_noord"))
          .isEqualTo(areas.require("NOORD").parts().contains(feature.text("wijkcode")));
    }
  }

  @Test
  void findsTheNeighbourhoodUnderAPoint() {
    Area vrieheide = areas.require("BU09172004");
    Coordinate inside = vrieheide.geometry().getInteriorPoint().getCoordinate();
    assertThat(areas.areaAt(AreaLevel.NEIGHBOURHOOD, inside)).contains(vrieheide);
    assertThat(areas.areaAt(AreaLevel.DISTRICT, inside)).contains(areas.require("WK091720"));
    assertThat(areas.areaAt(AreaLevel.NEIGHBOURHOOD, new Coordinate(100_000, 400_000))).isEmpty();
  }
}
