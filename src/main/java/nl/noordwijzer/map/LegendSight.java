package nl.noordwijzer.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Leaves out of a legend what does not lie on a piece of the world: for a map of that piece.
record LegendSight(Envelope extent, MapPicture picture) {

  /// The picture with only what is seen of it in its legend.
  static MapPicture of(Envelope extent, MapPicture picture) {
    LegendSight sight = new LegendSight(extent, picture);
    List<Legend.Block> blocks =
        picture.legend().blocks().stream().map(sight::seen).filter(LegendSight::isFilled).toList();
    return picture.withLegend(new Legend(blocks));
  }

  private Legend.Block seen(Legend.Block block) {
    return switch (block) {
      case Legend.Lines lines ->
          new Legend.Lines(
              lines.title(),
              lines.entries().stream().filter(line -> isSeen(line.level())).toList());
      case Legend.Owners owners -> seen(owners);
      case Legend.Classes classes -> seen(classes);
      case Legend.Proposed proposed when !showsPlanArea() -> proposed.withoutPlanArea();
      default -> block;
    };
  }

  private static boolean isFilled(Legend.Block block) {
    return switch (block) {
      case Legend.Lines lines -> !lines.entries().isEmpty();
      case Legend.Owners owners -> !owners.entries().isEmpty();
      case Legend.Proposed proposed -> !proposed.isEmpty();
      default -> true;
    };
  }

  private Region region() {
    return picture.region();
  }

  private boolean isSeen(AreaLevel level) {
    Geometry piece = new GeometryFactory().toGeometry(extent);
    return region().areas().at(level).stream()
        .filter(area -> extent.intersects(area.geometry().getEnvelopeInternal()))
        .anyMatch(area -> area.geometry().getBoundary().intersects(piece));
  }

  /// All classes, as they are one scale, but a reason of missing figures only where there is one in
  /// sight.
  private Legend.Classes seen(Legend.Classes block) {
    boolean missing =
        region().areas().at(picture.style().theme().level()).stream()
            .filter(area -> extent.intersects(area.geometry().getEnvelopeInternal()))
            .map(area -> picture.fills().get(area.code()))
            .anyMatch(fill -> fill != null && fill.hatched());
    return missing
        ? block
        : new Legend.Classes(
            block.title(),
            block.unit(),
            block.formula(),
            block.counted(),
            block.entries().stream().filter(entry -> !entry.fill().hatched()).toList());
  }

  /// Those with homes in the neighbourhoods in sight: a pie has the homes of all of its
  /// neighbourhood.
  private Legend.Owners seen(Legend.Owners block) {
    Envelope whole = new Envelope(extent);
    region().areas().at(AreaLevel.NEIGHBOURHOOD).stream()
        .map(area -> area.geometry().getEnvelopeInternal())
        .filter(extent::intersects)
        .forEach(whole::expandToInclude);
    Set<String> codes = new HashSet<>();
    region().areas().at(AreaLevel.NEIGHBOURHOOD).stream()
        .filter(area -> extent.intersects(area.geometry().getEnvelopeInternal()))
        .forEach(area -> codes.add(area.code()));
    Set<Owner> owners = new HashSet<>();
    for (HousingComplex complex : region().ownership().query(whole)) {
      if (codes.contains(complex.neighbourhood())) {
        owners.add(complex.owner());
      }
    }
    return new Legend.Owners(
        block.title(),
        block.counted(),
        block.entries().stream().filter(entry -> owners.contains(entry.owner())).toList(),
        block.approximate(),
        block.note());
  }

  private boolean showsPlanArea() {
    return PlanAreaPainter.own(picture).stream()
        .anyMatch(area -> PlanShape.of(area.place(), region()).isSeen(extent));
  }
}
