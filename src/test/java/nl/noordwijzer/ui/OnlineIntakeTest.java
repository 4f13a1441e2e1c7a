package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.source.http.Http;
import nl.noordwijzer.source.intake.ReadTable;
import nl.noordwijzer.source.online.Municipality;
import nl.noordwijzer.source.online.PdokAreas;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.intake.IntakeViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking CBS and PDOK where there is no network.
final class OnlineIntakeTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void withoutANetworkThereIsAPlainMessageAndEverythingElseWorksOn()
      throws IOException, TimeoutException {
    LocalService service = new LocalService();
    Http http = service.http();
    URI nobody = service.address();
    service.close();
    Region before = window.bench().session().region();
    IntakeViewModel model =
        Fx.get(() -> {
          Workbench bench = window.bench();
          LocalDate today = LocalDate.of(2026, 11, 22);
          return new IntakeViewModel(bench.desk(), bench.settings().lists(), today);
        });
    Fx.run(() ->
        model.read(progress ->
            new PdokAreas(http, nobody)
                .areas(2024, List.of(Municipality.HEERLEN), progress).stream()
                    .map(table -> new ReadTable(table.name(), table))
                    .toList()));
    window.rest();
    assertThat(Fx.get(() -> model.failureProperty().get()))
        .isInstanceOfSatisfying(
            NoordwijzerException.class, e -> assertThat(e.key()).isEqualTo("http.unreachable"));
    assertThat(window.bench().session().region()).isSameAs(before);

    Path file =
        Files.writeString(folder.resolve("feesten 2021.csv"), "buurtcode;feesten\nBU09171000;3\n");
    window.drop(file);
    assertThat(window.words()).contains("Cijfers van 1 buurt");
  }
}
