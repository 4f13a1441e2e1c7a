package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// On no frame that the room sees are homes that others may not see or the name of their list,
/// notes of the operator, or something to use: whatever the operator does, and while it is done.
final class RoomSecretsTest {
  /// In which the homes of the first owner are drawn, and nothing else.
  private static final int COLOUR_OF_HOMES = 0xffe69f00;

  private static final String OWNER = "Geheim Wonen";

  @TempDir private Path folder;
  private OpenWindow window;
  private RoomWatch watch;

  @BeforeEach
  void open() throws TimeoutException {
    window =
        OpenWindow.keeping(
            new Opening(ShippedRegion.FOLDER).exampleAt(ShippedRegion.FOLDER),
            folder.resolve("plan.gpkg"));
    Session session = window.bench().session();
    Fx.run(() -> {
      window.bench().goTo(Workspace.SKETCH);
      session.change("", session.work().with(confidential(session.region()), session.style()));
    });
    window.rest();
    Fx.run(() -> {
      session.change("", session.style().withLayer(LayerStyle.shown(LayerKind.OWNERSHIP)));
      session.change("", new AddItem<>(PlanPart.NOTES, note()));
    });
    watch = Fx.get(() -> new RoomWatch(window.bench(), COLOUR_OF_HOMES, OWNER));
    Fx.run(watch::start);
    window.rest();
  }

  @AfterEach
  void close() throws TimeoutException {
    Fx.run(watch::stop);
    window.close();
    Fx.waitUntilWritten();
  }

  /// All homes as those of one owner, in a list that is not for others.
  private static Region confidential(Region open) {
    return listed(open, true);
  }

  private static Region listed(Region open, boolean confidential) {
    Owner owner = new Owner(OWNER, OwnerCategory.CORPORATION);
    List<HousingComplex> homes =
        open.ownership().complexes().stream()
            .map(one ->
                new HousingComplex(
                    one.id(),
                    owner,
                    one.dwellings(),
                    one.type(),
                    one.buildYear(),
                    one.energyLabel(),
                    one.miningColony(),
                    one.neighbourhood(),
                    one.geometry()))
            .toList();
    Source source =
        new Source(
            "lijst",
            Names.same("Lijst van " + OWNER),
            "",
            "",
            Names.same("Bezit van " + OWNER),
            false,
            confidential);
    return open.with(new Ownership(homes, source));
  }

  private Note note() {
    Viewport view = window.bench().viewport();
    return new Note(
        "n",
        new GeometryFactory().createPoint(new Coordinate(view.centreX(), view.centreY())),
        "Niet hardop zeggen",
        NoteTheme.HOUSING,
        "",
        Instant.EPOCH);
  }

  private void act(String name, Consumer<Workbench> step) throws TimeoutException {
    Fx.run(() -> {
      watch.at(name);
      step.accept(window.bench());
    });
    window.rest();
  }

  /// Moves and zooms the map, a step in each pulse or so.
  private void pan(String name) throws TimeoutException {
    for (int i = 1; i <= 5; i++) {
      double closer = i < 4 ? 0.75 : 1.25;
      int before = Fx.get(watch::frames);
      Fx.run(() -> move(name, closer));
      Fx.waitUntil(() -> watch.frames() > before);
    }
    window.rest();
  }

  private void move(String name, double closer) {
    watch.at(name);
    Viewport at = window.bench().viewport();
    window
        .bench()
        .view()
        .map()
        .follow(
            new Viewport(
                at.centreX() + 40,
                at.centreY() - 25,
                at.metresPerUnit() * closer,
                at.width(),
                at.height()));
  }

  /// So that the eyes of the test are known to see what they look for.
  private void seeWhatTheOperatorSees() {
    Fx.run(() -> {
      assertThat(RoomWatch.pixels(window.bench().root().snapshot(null, null), COLOUR_OF_HOMES))
          .isGreaterThan(100);
      assertThat(window.bench().root().lookupAll(".note-sign")).isNotEmpty();
    });
  }

  @Test
  void noFrameOfAnyStateShowsWhatIsTheOperators() throws TimeoutException {
    seeWhatTheOperatorSees();
    for (ScreenState state : WorkshopStates.all().stream().filter(ScreenState::isOfRoom).toList()) {
      for (Consumer<Workbench> step : state.steps()) {
        act(state.name(), step);
      }
      act(state.name() + ", left", bench -> bench.workshop().close());
    }
    assertThat(watch.seen()).isEmpty();
    assertThat(watch.photographs()).isGreaterThan(10);
  }

  @Test
  void noFrameShowsItWhileTheOperatorGoesElsewhere() throws TimeoutException {
    act("open", bench -> bench.workshop().begin());
    pan("pan");
    act("explore", bench -> bench.goTo(Workspace.EXPLORE));
    act("compare", bench -> bench.goTo(Workspace.COMPARE));
    pan("pan while comparing");
    act("layer off", bench -> show(bench, false));
    act("sketch", bench -> bench.goTo(Workspace.SKETCH));
    act("another scenario", bench -> showScenario(bench, 2));
    act("layer on", bench -> show(bench, true));
    act("hold", bench -> hold(bench, true));
    pan("pan while it is held");
    act("let go", bench -> hold(bench, false));
    act("the other language", Workbench::switchLanguage);
    act("the same homes again, as after an import", RoomSecretsTest::bringAgain);
    act("undo", bench -> bench.session().history().undo());
    assertThat(watch.seen()).isEmpty();
    assertThat(watch.photographs()).isGreaterThan(10);
  }

  /// What the room reads of what three compared maps are from.
  private String[] sourcesOfCompared() throws TimeoutException {
    act("open", bench -> bench.workshop().begin());
    act("compare", bench -> bench.goTo(Workspace.COMPARE));
    Parent room = window.bench().workshop().window().orElseThrow().content();
    Fx.waitUntil(() -> room.lookupAll(".compare-map").size() == 3);
    window.rest();
    Label sources = (Label) Fx.get(() -> room.lookup(".audience-sources"));
    return Fx.get(sources::getText).split(" · ");
  }

  @Test
  void comparedMapsOfListsForEveryoneNameThemAndSpeakOfNoSecret() throws TimeoutException {
    Session session = window.bench().session();
    act(
        "a list for everyone",
        _ ->
            session.change(
                "", session.work().with(listed(session.region(), false), session.style())));
    assertThat(sourcesOfCompared())
        .anyMatch(line -> line.contains("Bezit van " + OWNER))
        .noneMatch(line -> line.contains("vertrouwelijk"));
  }

  @Test
  void whatComparedMapsAreFromIsToldOnceForAllOfThem() throws TimeoutException {
    assertThat(sourcesOfCompared())
        .containsOnlyOnce(
            "Gerekend met ook vertrouwelijk bezit, dat niet op de kaart van de zaal staat.")
        .anyMatch(line -> line.contains("alle getoonde scenario’s"))
        .noneMatch(line -> line.contains(OWNER));
  }

  private static void show(Workbench bench, boolean shown) {
    LayerStyle layer = bench.session().style().layer(LayerKind.OWNERSHIP);
    bench.session().change("", bench.session().style().withLayer(layer.withVisible(shown)));
  }

  private static void showScenario(Workbench bench, int number) {
    bench.session().show(bench.session().plan().scenarios().get(number).id());
  }

  private static void hold(Workbench bench, boolean held) {
    bench.workshop().audience().ifPresent(room -> room.heldProperty().set(held));
  }

  private static void bringAgain(Workbench bench) {
    Session session = bench.session();
    session.change("", session.work().with(confidential(session.region()), session.style()));
  }
}
