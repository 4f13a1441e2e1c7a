package nl.noordwijzer.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.source.online.Municipality;
import nl.noordwijzer.source.online.PdokAreas;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;

/// Areas from PDOK take the place of the borders that ship, after telling what changes.
final class FetchedBordersTest {
  private static final Region REGION = ShippedRegion.get();
  private static final String GONE = "BU09171001";
  private static final Map<String, String> FILES =
      Map.of(
          "gemeenten", "heerlen.geojson", "wijken", "wijken.geojson", "buurten", "buurten.geojson");

  /// The borders that ship, one neighbourhood less.
  private static void serve(HttpExchange exchange) throws IOException {
    String collection = exchange.getRequestURI().getPath().split("/")[6];
    String areas =
        Files.readAllLines(ProgramFolder.region().resolve(FILES.get(collection))).stream()
            .filter(line -> !line.contains("\"buurtcode\":\"" + GONE))
            .collect(Collectors.joining("\n"));
    Reaction.ok("application/geo+json", areas)
        .with("Content-Crs", "<http://www.opengis.net/def/crs/EPSG/0/28992>")
        .to(exchange);
  }

  @Test
  void whatChangesIsToldBeforeTheBordersAreReplaced() throws Exception {
    List<ReadTable> read;
    try (LocalService service = new LocalService().reacting(FetchedBordersTest::serve)) {
      read =
          new PdokAreas(service.http(), service.address())
              .areas(2023, List.of(Municipality.HEERLEN), Progress.NONE).stream()
                  .map(table -> new ReadTable(table.name() + " 2023", table))
                  .toList();
    }
    Proposal borders =
        Intake.on(LocalDate.of(2026, 11, 22))
            .propose(read, REGION, Answers.NONE, Progress.NONE)
            .getFirst();
    assertThat(borders.kind()).isEqualTo(Proposal.Kind.BORDERS);
    assertThat(borders.findings())
        .extracting(Finding::key, finding -> finding.arguments().getLast())
        .containsExactly(tuple("intake.border.vanished", GONE));
    assertThat(REGION.areas().byCode(GONE)).isPresent();
    Region after = Intake.regionAfter(REGION, List.of(borders));
    assertThat(after.areas().byCode(GONE)).isEmpty();
    assertThat(after.borders().attribution().dutch()).contains("2023");
  }
}
