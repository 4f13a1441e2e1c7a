package nl.noordwijzer.source.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.ShippedRegion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class FindingPlaceTest {
  private static final Region REGION = ShippedRegion.get();
  private static final Geometry POINT =
      new GeometryFactory().createPoint(new Coordinate(196000, 322000));

  private static FindingPlace with(@Nullable Geometry shape, String code) {
    SourceTable table =
        new SourceTable(
            "lijst",
            List.of(new Column("buurt", ColumnType.TEXT)),
            List.of(new SourceRow(2, new Object[] {code}, shape)),
            "",
            List.of(inRow(2), inRow(3)));
    List<ColumnUse> columns = List.of(ColumnUse.sure("buurt", Meaning.CODE));
    return new FindingPlace(
        Proposal.asking(table, columns, Sentence.of("intake.table.unknown"), null), REGION.areas());
  }

  private static Finding inRow(long row) {
    return Finding.of(Finding.Weight.NOTED, "stock.owner", row);
  }

  @Test
  void aPlaceOfItsOwnGoesFirst() {
    Envelope own = new Envelope(1, 2, 3, 4);
    assertThat(with(POINT, "BU09171000").of(inRow(2).at(own))).contains(own);
  }

  @Test
  void thenTheGeometryOfTheRow() {
    assertThat(with(POINT, "BU09171000").of(inRow(2))).contains(POINT.getEnvelopeInternal());
  }

  @Test
  void thenTheAreaThatTheRowIsAbout() {
    Envelope area = REGION.areas().require("BU09171000").geometry().getEnvelopeInternal();
    assertThat(with(null, "BU09171000").of(inRow(2))).contains(area);
    assertThat(with(null, "09171000").of(inRow(2))).contains(area);
  }

  @Test
  void elseItHasNone() {
    assertThat(with(null, "BU09179999").of(inRow(2))).isEmpty();
    assertThat(with(POINT, "BU09171000").of(inRow(3))).isEmpty();
    assertThat(with(POINT, "BU09171000").of(inRow(0))).isEmpty();
  }
}
