package nl.noordwijzer.source.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.PdokExample;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class PdokAreasTest {
  private static final List<Municipality> HEERLEN = List.of(Municipality.HEERLEN);
  private static final Municipality KERKRADE = new Municipality("GM0928", "Kerkrade");
  private static final String EMPTY_PAGE =
      "{\"type\":\"FeatureCollection\",\"links\":[%s],\"numberReturned\":0,\"features\":[]}";
  private static final String RD = "<http://www.opengis.net/def/crs/EPSG/0/28992>";

  private LocalService service;

  @BeforeEach
  void start() throws IOException {
    service = new LocalService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private PdokAreas areas() {
    return new PdokAreas(service.http(), service.address());
  }

  private String failure(int year) {
    return failure(areas(), year);
  }

  private static String failure(PdokAreas areas, int year) {
    try {
      areas.areas(year, HEERLEN, Progress.NONE);
    } catch (NoordwijzerException e) {
      assertThat(e.sentence(Texts.in(Texts.DUTCH))).contains("; ").endsWith(".");
      return e.key();
    }
    throw new AssertionError("there were areas");
  }

  private static List<Object> column(SourceTable table, String name) {
    int column = table.column(name).orElseThrow();
    List<Object> values = new ArrayList<>();
    table.rows().forEach(row -> values.add(row.value(column)));
    return values;
  }

  @Test
  void parkstadHasSevenMunicipalitiesAsInTheBordersThatShip() throws Exception {
    String shipped = Files.readString(Path.of("maps/heerlen-noord/parkstad.geojson"));
    assertThat(Municipality.PARKSTAD).hasSize(7).contains(Municipality.HEERLEN);
    for (Municipality one : Municipality.PARKSTAD) {
      assertThat(shipped)
          .contains(
              "\"gemeentecode\":\"%s\",\"gemeentenaam\":\"%s\"".formatted(one.code(), one.name()));
    }
  }

  @Test
  void allThreeLevelsComeInRdNewPageAfterPage() throws Exception {
    service.reacting(new PdokExample(4).with("0917", "Heerlen", 10).with("0928", "Kerkrade", 3));
    List<SourceTable> tables = areas().areas(2024, HEERLEN, Progress.NONE);
    assertThat(tables)
        .extracting(SourceTable::name)
        .containsExactly("gemeenten", "wijken", "buurten");
    assertThat(tables).extracting(SourceTable::crs).containsOnly("EPSG:28992");
    assertThat(tables).extracting(table -> table.rows().size()).containsExactly(1, 1, 10);
    assertThat((Object) tables.get(2).rows().get(9).geometry().orElseThrow().getEnvelopeInternal())
        .isEqualTo(new Envelope(190_900, 191_000, 320_000, 320_100));
    assertThat(column(tables.get(2), "aantal_inwoners")).startsWith(100L, 101L);
    assertThat(column(tables.get(2), "buurtcode"))
        .startsWith("BU09170101")
        .endsWith("BU09170110")
        .doesNotHaveDuplicates();
  }

  /// One page for gemeenten, one for wijken, and 4 + 4 + 2 buurten.
  @Test
  void nextLinksAreTakenAsTheyStand() throws Exception {
    service.reacting(new PdokExample(4).with("0917", "Heerlen", 10));
    areas().areas(2025, HEERLEN, Progress.NONE);
    assertThat(service.asked()).hasSize(5);
    assertThat(service.asked().getFirst())
        .isEqualTo(
            URI.create(
                "/cbs/wijken-en-buurten-2025/ogc/v1/collections/gemeenten/items?f=json&limit=1000"
                    + "&crs=http://www.opengis.net/def/crs/EPSG/0/28992&gemeentecode=GM0917"));
    assertThat(service.asked().getLast().toString()).contains("&cursor=8%7C");
  }

  @Test
  void severalMunicipalitiesAreOneTable() throws Exception {
    service.reacting(new PdokExample(1000).with("0917", "Heerlen", 2).with("0928", "Kerkrade", 1));
    List<Double> reports = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void report(double fraction) {
            reports.add(fraction);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    SourceTable buurten =
        areas().areas(2022, List.of(Municipality.HEERLEN, KERKRADE), progress).get(2);
    assertThat(column(buurten, "gemeentenaam")).containsExactly("Heerlen", "Heerlen", "Kerkrade");
    assertThat(buurten.rows()).extracting(SourceRow::place).containsExactly(1L, 2L, 3L);
    assertThat(reports).isSorted().endsWith(1.0);
  }

  @Test
  void aMunicipalityIsFoundByNameOrByCode() throws Exception {
    service.reacting(new PdokExample(1000).with("0917", "Heerlen", 1).with("0928", "Kerkrade", 1));
    assertThat(areas().municipality(2024, " Kerkrade ", Progress.NONE)).isEqualTo(KERKRADE);
    assertThat(areas().municipality(2024, "GM0917", Progress.NONE)).isEqualTo(Municipality.HEERLEN);
    assertThatThrownBy(() -> areas().municipality(2024, "Nergenshuizen", Progress.NONE))
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            e ->
                assertThat(e.sentence(Texts.in(Texts.DUTCH)))
                    .contains("Nergenshuizen")
                    .contains("2024"));
  }

  @Test
  void aNameWithAnApostropheOrABlankIsAskedForAsItIs() throws Exception {
    service.reacting(
        new PdokExample(1000).with("0518", "'s-Gravenhage", 1).with("0150", "Súdwest & Co", 1));
    assertThat(areas().municipality(2024, "'s-Gravenhage", Progress.NONE).code())
        .isEqualTo("GM0518");
    assertThat(areas().municipality(2024, "Súdwest & Co", Progress.NONE).code())
        .isEqualTo("GM0150");
  }

  @Test
  void municipalitiesComeByNameAndOnce() throws Exception {
    service.reacting(
        new PdokExample(2)
            .with("0928", "Kerkrade", 0)
            .with("0917", "Heerlen", 0)
            .with("0917", "Heerlen", 0)
            .with("0518", "'s-Gravenhage", 0));
    assertThat(areas().municipalities(2024, Progress.NONE))
        .extracting(Municipality::name)
        .containsExactly("'s-Gravenhage", "Heerlen", "Kerkrade");
  }

  @Test
  void aMunicipalityThatDidNotExistThatYearIsSaid() {
    service.reacting(new PdokExample(1000).with("0928", "Kerkrade", 1));
    assertThat(failure(2024)).isEqualTo("online.municipality");
  }

  @Test
  void aYearThatIsNotServedIsNotAskedFor() {
    service.reacting(new PdokExample(1000));
    assertThat(failure(2021)).isEqualTo("online.pdok.year");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void coordinatesOfAnotherSystemAreRefused() {
    String degrees = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>";
    Reaction page = Reaction.ok("application/geo+json", EMPTY_PAGE.formatted(""));
    service.reacting(page.with("Content-Crs", degrees));
    assertThat(failure(2024)).isEqualTo("online.crs");
    service.reacting(page);
    assertThat(failure(2024)).isEqualTo("online.crs");
  }

  @Test
  void aProblemOfTheServiceIsTold() {
    service.reacting(Reaction.problem(400, "unknown query parameter(s) found: gemeentecode"));
    assertThat(failure(2024)).isEqualTo("http.refused");
  }

  @Test
  void aNextPageThatIsThePageItselfIsLeft() {
    service.reacting(exchange -> {
      URI own = service.address(exchange.getRequestURI().toString());
      page("{\"rel\":\"next\",\"href\":\"" + own + "\"}").to(exchange);
    });
    assertThat(failure(2024)).isEqualTo("online.endless");
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void pagesWithoutEndAreLeft() {
    service.reacting(exchange -> {
      URI other = service.address("/page?cursor=" + System.nanoTime());
      page("{\"rel\":\"next\",\"href\":\"" + other + "\"}").to(exchange);
    });
    assertThat(failure(2024)).isEqualTo("online.endless");
    assertThat(service.asked()).hasSize(100);
  }

  @Test
  void aNextPageOnAnotherHostIsNotFetched() {
    service.reacting(page("{\"rel\":\"next\",\"href\":\"https://example.org/items\"}"));
    assertThat(failure(2024)).isEqualTo("http.elsewhere");
    assertThat(service.asked()).hasSize(1);
  }

  private static Reaction page(String link) {
    return Reaction.ok("application/geo+json", EMPTY_PAGE.formatted(link)).with("Content-Crs", RD);
  }

  @Test
  void aDamagedPageIsASentence() {
    for (String body : List.of("", "{", "[]", "{\"links\":[{")) {
      service.reacting(Reaction.ok("application/json", body).with("Content-Crs", RD));
      assertThat(failure(2024)).isEqualTo("http.unreadable");
    }
  }

  @Test
  void aCancelledDownloadStopsBetweenPages() {
    service.reacting(new PdokExample(1000).with("0917", "Heerlen", 10));
    Progress progress =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean isCancelled() {
            return !service.asked().isEmpty();
          }
        };
    assertThatThrownBy(() -> areas().areas(2024, HEERLEN, progress))
        .isInstanceOf(CancellationException.class);
    assertThat(service.asked()).hasSize(1);
  }
}
