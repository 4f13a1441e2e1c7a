package nl.noordwijzer.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Leaves out of a legend what is not on the map.
record LegendSight(MapFrame frame, MapPicture picture) {

  /// The picture with only what is seen of it in its legend.
  static MapPicture of(MapFrame frame, MapPicture picture) {
    LegendSight sight = new LegendSight(frame, picture);
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
      case Legend.Owners owners -> !owners.entries().isEmpty() || owners.others() != null;
      case Legend.Proposed proposed -> !proposed.isEmpty();
      default -> true;
    };
  }

  private Envelope extent() {
    return frame.viewport().extent();
  }

  private Region region() {
    return picture.region();
  }

  private boolean isSeen(AreaLevel level) {
    Geometry piece = new GeometryFactory().toGeometry(extent());
    return region().areas().at(level).stream()
        .filter(area -> extent().intersects(area.geometry().getEnvelopeInternal()))
        .anyMatch(area -> area.geometry().getBoundary().intersects(piece));
  }

  /// All classes, as they are one scale, but a reason of missing figures only where there is one in
  /// sight.
  private Legend.Classes seen(Legend.Classes block) {
    boolean missing =
        region().areas().at(picture.style().theme().level()).stream()
            .filter(area -> extent().intersects(area.geometry().getEnvelopeInternal()))
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

  /// Those with homes in sight: complexes, or parts of a pie.
  private Legend.Owners seen(Legend.Owners block) {
    List<Pies.Pie> pies = new MapScene(picture, frame).pies();
    Set<Owner> owners =
        pies.isEmpty()
            ? region().ownership().query(extent()).stream()
                .map(HousingComplex::owner)
                .collect(Collectors.toSet())
            : pies.stream()
                .filter(this::isSeen)
                .flatMap(pie -> pie.dwellings().keySet().stream())
                .collect(Collectors.toSet());
    List<Legend.OwnerEntry> there =
        block.entries().stream().filter(entry -> owners.contains(entry.owner())).toList();
    return new Legend.Owners(
        block.title(),
        block.counted(),
        there,
        owners.size() > there.size() ? block.others() : null,
        block.approximate(),
        pies.isEmpty() ? "" : block.pies(),
        block.note());
  }

  private boolean isSeen(Pies.Pie pie) {
    double size = 2 * pie.radius();
    return frame.seen().intersects(pie.x() - pie.radius(), pie.y() - pie.radius(), size, size);
  }

  private boolean showsPlanArea() {
    return PlanAreaPainter.own(picture).stream()
        .anyMatch(area -> PlanShape.of(area.place(), region()).isSeen(extent()));
  }
}
