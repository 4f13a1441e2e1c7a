package nl.noordwijzer.source.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.support.StatLineExample;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatLineTest {
  private static final String TITLE = "Kerncijfers wijken en buurten 2021";
  private static final List<Municipality> HEERLEN = List.of(Municipality.HEERLEN);

  private LocalService service;

  @BeforeEach
  void start() throws IOException {
    service = new LocalService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private static StatLineExample heerlen(String title, int perPage) {
    return new StatLineExample(title, perPage)
        .with("GM0917", "WK091701", "BU09170100", "BU09170101", "GM0928", "BU09280917");
  }

  private SourceTable figures(int year) throws NoordwijzerException {
    return new StatLine(service.http(), service.address()).figures(year, HEERLEN, Progress.NONE);
  }

  private String failure(int year) {
    try {
      figures(year);
    } catch (NoordwijzerException e) {
      assertThat(e.sentence(Texts.in(Texts.DUTCH))).contains("; ").endsWith(".");
      return e.key();
    }
    throw new AssertionError("there were figures");
  }

  @Test
  void everyYearFrom2013HasATable() {
    assertThat(StatLine.years()).hasSize(13).startsWith(2013).endsWith(2025);
  }

  @Test
  void codesAndNamesLoseTheBlanksTheyAreFilledUpWith() throws Exception {
    service.reacting(heerlen(TITLE, 100));
    SourceTable table = figures(2021);
    assertThat(table.name()).isEqualTo(TITLE);
    int code = table.column("WijkenEnBuurten").orElseThrow();
    assertThat(table.rows())
        .extracting(row -> row.value(code))
        .containsExactly("GM0917", "WK091701", "BU09170100", "BU09170101");
    assertThat(table.rows().getFirst().value(1)).isEqualTo("Heerlen");
    assertThat(table.rows()).extracting(SourceRow::place).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void columnsAreCalledByStemAndWhereThatIsDoubleByUnitToo() throws Exception {
    service.reacting(heerlen(TITLE, 100));
    assertThat(figures(2021).columns())
        .containsExactly(
            new Column("WijkenEnBuurten", ColumnType.TEXT),
            new Column("Gemeentenaam", ColumnType.TEXT),
            new Column("AantalInwoners", ColumnType.WHOLE),
            new Column("Koopwoningen", ColumnType.DECIMAL),
            new Column("Appartement (kWh)", ColumnType.WHOLE),
            new Column("Appartement (m³)", ColumnType.WHOLE));
  }

  @Test
  void valuesHaveTheTypeOfTheirColumnAndAbsentOnesAreAbsent() throws Exception {
    service.reacting(heerlen(TITLE, 100));
    SourceTable table = figures(2021);
    assertThat(table.rows().get(2).values())
        .containsExactly("BU09170100", "Heerlen", 1200L, 41.0, 1900L, null);
  }

  @Test
  void theTableSaysWhereItIsFrom() throws Exception {
    service.reacting(heerlen(TITLE, 100));
    Finding origin = figures(2021).findings().getFirst();
    assertThat(Texts.in(Texts.DUTCH).get(origin.key(), origin.arguments().toArray()))
        .contains("85039NED")
        .contains("2024-03-19");
  }

  @Test
  void followingPagesAreRead() throws Exception {
    service.reacting(heerlen(TITLE, 3));
    assertThat(figures(2021).rows()).hasSize(4);
    assertThat(service.asked()).last().asString().contains("$skip=3");
  }

  @Test
  void aTableAboutAnotherYearIsRefused() {
    service.reacting(heerlen("Kerncijfers wijken en buurten 2020", 100));
    assertThat(failure(2021)).isEqualTo("online.statline.other");
  }

  @Test
  void aYearWithoutATableIsNotAskedFor() {
    service.reacting(heerlen(TITLE, 100));
    assertThat(failure(2012)).isEqualTo("online.statline.year");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void aMunicipalityThatIsNotInTheTableIsSaid() {
    service.reacting(new StatLineExample(TITLE, 100).with("GM0928"));
    assertThat(failure(2021)).isEqualTo("online.municipality");
  }

  @Test
  void moreRowsThanTheServiceGivesAreExplainedAtOnce() {
    byte[] body =
        "{\"m\":\"The query returns more than 10000 records\"}".getBytes(StandardCharsets.UTF_8);
    service.reacting(Reaction.status(500, "application/json", body));
    assertThat(failure(2021)).isEqualTo("online.statline.many");
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void pagesWithoutEndAreLeft() {
    service.reacting(exchange -> {
      Reaction usual = heerlen(TITLE, 100);
      if (exchange.getRequestURI().getPath().endsWith("TypedDataSet")) {
        String next =
            service.address("/ODataApi/OData/T/TypedDataSet?$skip=" + System.nanoTime()).toString();
        usual =
            Reaction.ok("application/json", "{\"value\":[],\"odata.nextLink\":\"" + next + "\"}");
      }
      usual.to(exchange);
    });
    assertThat(failure(2021)).isEqualTo("online.endless");
  }

  @Test
  void aNextPageOnAnotherHostIsNotFetched() {
    service.reacting(exchange -> {
      Reaction usual = heerlen(TITLE, 100);
      if (exchange.getRequestURI().getPath().endsWith("TypedDataSet")) {
        usual =
            Reaction.ok(
                "application/json", "{\"value\":[],\"odata.nextLink\":\"https://example.org/\"}");
      }
      usual.to(exchange);
    });
    assertThat(failure(2021)).isEqualTo("http.elsewhere");
  }

  @Test
  void aDamagedAnswerIsASentence() {
    for (String body : List.of("{", "[]", "{}", "{\"value\":[]}", "{\"value\":[1]}")) {
      service.reacting(Reaction.ok("application/json", body));
      assertThat(failure(2021)).isEqualTo("http.unreadable");
    }
  }

  @Test
  void aNumberThatDoesNotFitItsColumnIsLeftOutAndSaid() {
    StatLineColumns columns =
        new StatLineColumns(List.of("a"), List.of(new Column("a", ColumnType.WHOLE)));
    StatLineRows rows = new StatLineRows(columns);
    rows.add(new nl.noordwijzer.source.http.JsonMembers(java.util.Map.of("a", 2.5)));
    SourceTable table = rows.table("t", Finding.of(Finding.Weight.NOTED, "online.crs", 0, "x"));
    assertThat(table.rows().getFirst().value(0)).isNull();
    assertThat(table.findings())
        .last()
        .isEqualTo(Finding.of(Finding.Weight.SKIPPED, "online.statline.unfit", 0, "1"));
  }

  @Test
  void aCancelledDownloadStops() {
    service.reacting(heerlen(TITLE, 100));
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    StatLine statLine = new StatLine(service.http(), service.address());
    assertThatThrownBy(() -> statLine.figures(2021, HEERLEN, cancelled))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
  }
}
