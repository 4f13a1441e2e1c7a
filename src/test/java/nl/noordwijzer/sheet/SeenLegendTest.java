package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.support.ExampleSheets;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/// The legend of a page with one map has what is on that map, and nothing else.
final class SeenLegendTest {
  private static final String VRIEHEIDE = "BU09172004";
  private static final PageFormat A4 = new PageFormat(Paper.A4, Orientation.LANDSCAPE);

  private static SingleMap of(String area) {
    SingleMap all = ExampleSheets.ofScenario(A4, "Mengen zonder verdringen");
    return new SingleMap(
        A4,
        all.heading(),
        all.picture(),
        ShippedRegion.area(area).geometry(),
        all.imprint(),
        all.texts());
  }

  private static <T extends Legend.Block> T block(SingleMap page, Class<T> kind) {
    return page.sheet().items().stream()
        .filter(SheetItem.LegendItem.class::isInstance)
        .flatMap(item -> ((SheetItem.LegendItem) item).card().columns().stream())
        .flatMap(column -> column.stream().map(MapPicture::legend))
        .flatMap(legend -> legend.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyOwnersOfHomesOnTheMapAreInTheLegend() {
    SingleMap page = of(VRIEHEIDE);
    Envelope extent = page.view().extent();
    Set<Owner> there =
        ShippedRegion.get().ownership().query(extent).stream()
            .map(HousingComplex::owner)
            .collect(Collectors.toSet());
    Legend.Owners owners = block(page, Legend.Owners.class);
    assertThat(owners.entries())
        .extracting(Legend.OwnerEntry::owner)
        .containsExactlyInAnyOrderElementsOf(there);
    assertThat(owners.entries())
        .hasSizeLessThan(block(of("NOORD"), Legend.Owners.class).entries().size());
  }

  @Test
  void onlyBordersAndInterventionsOnTheMapAreInTheLegend() {
    SingleMap part = of(VRIEHEIDE);
    SingleMap whole = of("NOORD");
    assertThat(block(part, Legend.Lines.class).entries())
        .hasSizeLessThan(block(whole, Legend.Lines.class).entries().size());
    assertThat(block(part, Legend.Proposed.class).entries())
        .isNotEmpty()
        .hasSizeLessThan(block(whole, Legend.Proposed.class).entries().size());
  }

  @Test
  void whereNoFigureIsMissingTheLegendHasNoSignForIt() {
    assertThat(block(of(VRIEHEIDE), Legend.Classes.class).entries())
        .noneMatch(entry -> entry.fill().hatched());
    assertThat(block(of("NOORD"), Legend.Classes.class).entries())
        .anyMatch(entry -> entry.fill().hatched());
  }
}
