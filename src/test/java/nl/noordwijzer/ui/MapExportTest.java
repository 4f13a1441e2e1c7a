package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.source.tiles.TileCache;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.support.TileImages;
import nl.noordwijzer.support.TurnableClock;
import nl.noordwijzer.ui.session.Backgrounds;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Dialogs;
import nl.noordwijzer.ui.session.TileSupply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/// A map with a background, saved from the window.
class MapExportTest {
  private static final String UNDATED = "© Kadaster (CC BY 4.0)";

  @TempDir private Path folder;
  private final List<String> notices = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private Optional<Boolean> answer = Optional.empty();
  private LocalService service;
  private Backgrounds backgrounds;
  private TestDesk desk;

  @BeforeEach
  void open() throws IOException, TimeoutException {
    Fx.start();
    service = new LocalService();
    TurnableClock clock = new TurnableClock();
    TileCache cache = new TileCache(folder.resolve("tiles.sqlite"), 1 << 24, clock);
    TileSupply supply = new TileSupply(service.http(), service.address(), cache, clock);
    backgrounds = new Backgrounds(() -> Optional.of(supply));
    MapTheme theme = new MapTheme(AreaLevel.NEIGHBOURHOOD, "share", null, DorpsrandMap.YEAR);
    desk = new TestDesk(DorpsrandMap.region(), theme);
  }

  @AfterEach
  void close() {
    Fx.run(backgrounds::close);
    desk.close();
    service.close();
  }

  private String saved() throws IOException, TimeoutException {
    Path file = folder.resolve("kaart.svg");
    Desk own =
        new Desk(
            desk.session(), desk.desk().tasks(), new User(file), desk.desk().texts(), backgrounds);
    MapComposer composer = new MapComposer(desk.session().region(), Backgrounds::attribution);
    Envelope shown = new Envelope(190000, 193000, 320000, 322000);
    MapExport export = new MapExport(own, composer, () -> shown, () -> Imprint.Status.CONCEPT);
    Fx.run(() -> export.save(FileType.SVG));
    Fx.waitUntil(() -> !notices.isEmpty() || !desk.failures().isEmpty());
    assertThat(desk.failures()).isEmpty();
    return Files.readString(file);
  }

  /// Homes that others may not see.
  private void makeConfidential() {
    desk.close();
    Region open = DorpsrandMap.region();
    Source secret =
        new Source(
            "bezit", Names.same("Bezit Alfa"), "", "", Names.same("Lijst van Alfa"), false, true);
    desk =
        new TestDesk(
            open.with(new Ownership(open.ownership().complexes(), secret)),
            new MapTheme(AreaLevel.NEIGHBOURHOOD, "share", null, DorpsrandMap.YEAR));
  }

  @Test
  void confidentialHomesAreLeftOutAndNamed() throws IOException, TimeoutException {
    makeConfidential();
    answer = Optional.of(false);
    assertThat(saved())
        .contains("Bezit (Bezit Alfa) is vertrouwelijk en staat niet op deze kaart.")
        .doesNotContain("Alfa Wonen", "Beta Wonen");
    assertThat(questions)
        .containsExactly(
            "Op deze kaart staat vertrouwelijk bezit: Bezit Alfa. Moet dat mee in het bestand?");
  }

  @Test
  void confidentialHomesAreOnThePageWhenTheUserSaysSo() throws IOException, TimeoutException {
    makeConfidential();
    answer = Optional.of(true);
    assertThat(saved())
        .contains("Vertrouwelijk, niet voor anderen. Bezit: Lijst van Alfa", "Alfa Wonen");
  }

  @Test
  void whoGoesBackSavesNothing() {
    makeConfidential();
    Path file = folder.resolve("kaart.svg");
    MapComposer composer = new MapComposer(desk.session().region());
    Desk own = new Desk(desk.session(), desk.desk().tasks(), new User(file), desk.desk().texts());
    Envelope shown = new Envelope(190000, 193000, 320000, 322000);
    MapExport export = new MapExport(own, composer, () -> shown, () -> Imprint.Status.CONCEPT);
    Fx.run(() -> export.save(FileType.SVG));
    assertThat(questions).hasSize(1);
    assertThat(own.tasks().isIdle()).isTrue();
    assertThat(file).doesNotExist();
  }

  private void choose() {
    Fx.run(() ->
        desk.session()
            .change(
                "grey", desk.session().style().withBackground(new BackgroundStyle("brt_grey", 1))));
  }

  @Test
  void aPageWithoutBackgroundAsksNothing() throws IOException, TimeoutException {
    assertThat(saved()).doesNotContain("<image ", UNDATED);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void theTilesStandOnThePageWithSourceAndDate() throws IOException, TimeoutException {
    service.reacting(Reaction.ok("image/png", TileImages.png(Color.ORANGE)));
    choose();
    assertThat(saved()).contains("<image ", UNDATED, "opgehaald op 21 november 2026");
    assertThat(notices).singleElement().asString().startsWith("De kaart staat in");
  }

  @Test
  void withoutNetworkThePageIsSavedAndSaysWhatItLacks() throws IOException, TimeoutException {
    service.reacting(Reaction.status(404));
    choose();
    assertThat(saved()).doesNotContain("<image ", UNDATED);
    assertThat(notices).singleElement().asString().contains("zonder achtergrondkaart");
  }

  /// A user who always chooses the same file.
  private final class User implements Dialogs {
    private final Path file;

    User(Path file) {
      this.file = file;
    }

    @Override
    public void failed(Throwable cause) {
      throw new AssertionError(cause);
    }

    @Override
    public void notice(String message) {
      notices.add(message);
    }

    @Override
    public Optional<Boolean> decide(String question, String yes, String no) {
      questions.add(question);
      return answer;
    }

    @Override
    public boolean confirm(String question, String yes) {
      return true;
    }

    @Override
    public List<Path> chooseOpenFiles(String title) {
      return List.of();
    }

    @Override
    public Optional<Path> chooseSaveFile(String title, String suggestedName, String extension) {
      return Optional.of(file);
    }
  }
}
