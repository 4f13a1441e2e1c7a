package nl.noordwijzer.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.effect.ArealInterpolation;
import nl.noordwijzer.effect.AssumedValues;
import nl.noordwijzer.effect.Baseline;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.intake.Answers;
import nl.noordwijzer.source.intake.Intake;
import nl.noordwijzer.source.intake.ReadTable;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Prints what 30,000 points of homes cost in the region that ships: taking them in, making the
/// stock, and telling the homes of a drawn area of 400 m, with the points and without.
public final class PointsBenchmark {
  private static final int POINTS = 30_000;
  private static final int WARM_UP = 10;
  private static final int TURNS = 21;
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final AssumedValues ASSUMED =
      new AssumedValues(EffectTown.CATALOGUE.assumptions(), Outlook.EXPECTED);

  private final Region without = ShippedRegion.get();
  private final SourceTable table = table();

  private PointsBenchmark() {}

  public static void main(String[] arguments) {
    new PointsBenchmark().measure();
  }

  private void measure() {
    Region with = taken();
    ArealInterpolation spread = stock(with);
    ArealInterpolation land = stock(without);
    Geometry drawn = drawn();
    Map<String, Supplier<Object>> work = new LinkedHashMap<>();
    work.put("taking the points in", this::taken);
    work.put("stock with points", () -> stock(with));
    work.put("stock without points", () -> stock(without));
    work.put("homes of an area with points", () -> spread.within(drawn));
    work.put("homes of an area without points", () -> land.within(drawn));
    Series.run(work, WARM_UP, TURNS)
        .forEach((name, times) -> System.out.printf(Locale.ROOT, "%-32s %s%n", name, times));
  }

  private Region taken() {
    ReadTable read = new ReadTable("bag", table);
    try {
      return Intake.regionAfter(
          without,
          Intake.on(LocalDate.EPOCH).propose(List.of(read), without, Answers.NONE, Progress.NONE));
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ArealInterpolation stock(Region region) {
    return new ArealInterpolation(Baseline.of(region, ASSUMED));
  }

  /// Around a corner of several neighbourhoods.
  private Geometry drawn() {
    Coordinate corner =
        without.areas().at(AreaLevel.NEIGHBOURHOOD).getFirst().geometry().getCoordinate();
    return FACTORY.createPoint(corner).buffer(200);
  }

  private SourceTable table() {
    SplittableRandom random = new SplittableRandom(3);
    List<Area> areas = without.areas().at(AreaLevel.NEIGHBOURHOOD);
    List<SourceRow> rows = new ArrayList<>();
    while (rows.size() < POINTS) {
      Area area = areas.get(random.nextInt(areas.size()));
      Coordinate middle = area.geometry().getInteriorPoint().getCoordinate();
      double x = middle.x + random.nextDouble(-300, 300);
      double y = middle.y + random.nextDouble(-300, 300);
      Object[] values = {"0917" + rows.size(), "woonfunctie", "Verblijfsobject in gebruik"};
      rows.add(new SourceRow(rows.size() + 1, values, FACTORY.createPoint(new Coordinate(x, y))));
    }
    List<Column> columns =
        List.of(
            new Column("identificatie", ColumnType.TEXT),
            new Column("gebruiksdoel", ColumnType.TEXT),
            new Column("status", ColumnType.TEXT));
    return new SourceTable("verblijfsobject", columns, rows, "EPSG:28992", List.of());
  }
}
