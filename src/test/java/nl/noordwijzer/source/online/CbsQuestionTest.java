package nl.noordwijzer.source.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.PdokExample;
import nl.noordwijzer.support.StatLineExample;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which service is asked what, for a year and a place.
final class CbsQuestionTest {
  private LocalService service;

  @BeforeEach
  void start() throws IOException {
    service = new LocalService();
    PdokExample pdok = new PdokExample(100);
    for (Municipality one : Municipality.PARKSTAD) {
      pdok.with(one.code().substring(2), one.name(), 2);
    }
    StatLineExample statLine =
        new StatLineExample("Kerncijfers wijken en buurten 2021", 100)
            .with("GM0917", "BU09170100", "GM0928", "BU09280917");
    service.reacting(exchange -> {
      boolean isPdok = exchange.getRequestURI().getPath().startsWith("/cbs/");
      (isPdok ? pdok : statLine).to(exchange);
    });
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private List<SourceTable> ask(int year, String place) throws NoordwijzerException {
    PdokAreas pdok = new PdokAreas(service.http(), service.address());
    StatLine statLine = new StatLine(service.http(), service.address());
    CbsQuestion question = new CbsQuestion(year, place);
    assertThat(service.asked()).isEmpty();
    return question.ask(pdok, statLine, Progress.NONE);
  }

  private static List<Object> codes(SourceTable table, String column) {
    int code = table.column(column).orElseThrow();
    return table.rows().stream().map(row -> (Object) row.text(code)).toList();
  }

  @Test
  void aYearThatPdokServesComesWithBordersFromThereAlone() throws Exception {
    assertThat(ask(2024, "heerlen"))
        .extracting(SourceTable::name)
        .containsExactly("gemeenten", "wijken", "buurten");
    assertThat(service.asked()).extracting(URI::getPath).allMatch(path -> path.startsWith("/cbs/"));
  }

  @Test
  void anOlderYearComesFromStatLineWithoutBorders() throws Exception {
    List<SourceTable> tables = ask(2021, "Heerlen");
    assertThat(tables).hasSize(1).noneMatch(SourceTable::hasGeometry);
    assertThat(codes(tables.getFirst(), "WijkenEnBuurten")).containsExactly("GM0917", "BU09170100");
    assertThat(service.asked())
        .extracting(URI::getPath)
        .noneMatch(path -> path.startsWith("/cbs/"));
  }

  /// Names are looked up at PDOK, also for a year that it does not serve.
  @Test
  void anyMunicipalityIsAskedForByName() throws Exception {
    List<SourceTable> tables = ask(2021, "Kerkrade");
    assertThat(codes(tables.getFirst(), "WijkenEnBuurten")).containsExactly("GM0928", "BU09280917");
    assertThat(service.asked().getFirst().getPath()).contains("/wijken-en-buurten-2022/");
  }

  @Test
  void withoutAPlaceTheSevenOfParkstadCome() throws Exception {
    List<SourceTable> tables = ask(2023, "");
    assertThat(codes(tables.getFirst(), "gemeentecode"))
        .containsExactlyInAnyOrderElementsOf(
            Municipality.PARKSTAD.stream().map(one -> (Object) one.code()).toList());
    assertThat(tables.getLast().rows()).hasSize(14);
  }
}
