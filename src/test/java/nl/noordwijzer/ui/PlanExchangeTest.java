package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import nl.noordwijzer.exchange.PlanTables;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Interventions of others come into the window, from a file and from the clipboard.
final class PlanExchangeTest {
  private static final String PLACES =
      "naam;wkt\n Plein;POINT (195500 323600)\nZee;POINT (10000 400000)\n";

  @TempDir Path folder;
  private OpenWindow window;
  private Session session;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER);
    session = window.bench().session();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<String> names() {
    return Fx.get(
        () -> session.scenario().interventions().stream().map(Intervention::name).toList());
  }

  private Button take() {
    return (Button)
        Objects.requireNonNull(window.scene().getRoot().lookup("#incoming-take"), "no card");
  }

  private InterventionType type(String id) {
    return session.catalogue().types().require(id);
  }

  @Test
  void aFileIsShownFirstThenTakenInAsOneActAndUndone() throws IOException, TimeoutException {
    Path file = Files.writeString(folder.resolve("plekken.csv"), PLACES);
    Fx.run(() -> window.bench().exchange().read(List.of(file)));
    window.rest();
    assertThat(Fx.get(() -> take().isDisabled())).isTrue();
    Fx.run(() -> chooseType("ontmoetingsplek"));
    window.rest();
    assertThat(window.words())
        .contains("1 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 geweigerd")
        .anyMatch(words -> words.startsWith("rij 3, Zee: De vorm ligt buiten"))
        .anyMatch(words -> words.endsWith("stonden spaties om de tekst; die zijn weggelaten."));
    assertThat(names()).isEmpty();

    Fx.run(() -> take().fire());
    window.rest();
    assertThat(names()).containsExactly("Plein");
    assertThat(Fx.get(() -> session.history().undoName())).contains("Inlezen uit plekken.csv");
    window.press("Shortcut+Z");
    window.rest();
    assertThat(names()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private void chooseType(String id) {
    ((ComboBox<InterventionType>) window.scene().getRoot().lookup("#incoming-type"))
        .setValue(type(id));
  }

  @Test
  void whatIsPastedBecomesWhatIsBeingDrawn() throws TimeoutException {
    Fx.run(() -> {
      session.sketch().begin(type("ontmoetingsplek"));
      window.bench().exchange().paste("POINT (195500 323600)\nPOINT (5.98 50.905)");
    });
    window.rest();
    assertThat(names()).isEmpty();
    Fx.run(() -> window.bench().exchange().paste("POINT (195500 323600)"));
    window.rest();
    assertThat(names()).hasSize(1);
    assertThat(Fx.get(() -> session.chosenInterventionsProperty().get())).hasSize(1);
  }

  @Test
  void aPlanIsNotReplacedByWhatGoesOutOfIt() throws Exception {
    Path plan = folder.resolve("plan.gpkg");
    PlanFile.write(plan, ShippedRegion.get(), "Gegevens");
    byte[] before = Files.readAllBytes(plan);
    Fx.run(() ->
        window
            .bench()
            .exchange()
            .write(
                () -> PlanTables.of(session.plan(), List.of(session.scenario())),
                plan,
                WrittenFormat.GEOPACKAGE,
                List.of()));
    window.rest();
    assertThat(window.words()).anyMatch(words -> words.contains("wordt niet vervangen"));
    assertThat(plan).hasBinaryContent(before);
  }

  @Test
  void whatAFileDoesNotHoldIsToldWhenItIsWritten() throws Exception {
    Path file = folder.resolve("uit.geojson");
    Fx.run(() ->
        window
            .bench()
            .exchange()
            .write(
                () -> PlanTables.of(session.plan(), List.of(session.scenario())),
                file,
                WrittenFormat.GEOJSON,
                List.of(new Phrase("exchange.left.picture", "Plein", "Scenario A"))));
    window.rest();
    assertThat(file).exists();
    assertThat(window.words())
        .anyMatch(words -> words.contains("De afbeelding bij Plein (Scenario A) gaat niet mee"));
  }

  @Test
  void aShapeThatIsMendedWhenItIsPastedIsToldOf() throws Exception {
    Fx.run(() ->
        window
            .bench()
            .exchange()
            .paste(
                """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                "properties": {"type": "sloop_herstructurering", "naam": "Strik"},
                "crs": null, "geometry": {"type": "Polygon", "coordinates":
                [[[5.95, 50.90], [5.96, 50.91], [5.96, 50.90], [5.95, 50.91], [5.95, 50.90]]]}}]}
                """));
    window.rest();
    assertThat(names()).containsExactly("Strik");
    assertThat(window.words()).anyMatch(words -> words.startsWith("rij 1, Strik:"));
  }

  @Test
  void whatCameOutOfAPlanIsNotTakenForDataWhenItIsDropped() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("ingrepen.csv"),
            """
            code;naam;type;van;tot;wkt
            x1;Plein;ontmoetingsplek;2025;2026;POINT (195500 323600)
            """);
    Fx.run(() -> window.bench().drop(List.of(file)));
    window.rest();
    Fx.run(() -> take().fire());
    window.rest();
    assertThat(names()).containsExactly("Plein");
  }

  @Test
  void aTextWithoutShapesIsToldInASentence() throws TimeoutException {
    Fx.run(() -> window.bench().exchange().paste("zomaar wat"));
    window.rest();
    assertThat(window.words()).anyMatch(words -> words.contains("geen vormen"));
  }
}
