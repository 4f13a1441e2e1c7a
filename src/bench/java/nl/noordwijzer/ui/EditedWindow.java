package nl.noordwijzer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.bench.BenchCountry;
import nl.noordwijzer.bench.MapHand;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Backgrounds;
import nl.noordwijzer.ui.session.Ids;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Preferences;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The whole window on the synthetic country, in the workspace to sketch in, with 2,000
/// interventions of which one is chosen and can be reshaped. FX thread only, but for waiting.
final class EditedWindow {
  private static final int INTERVENTIONS = 2000;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  /// Of a square intervention, metres.
  private static final double SIDE = 300;

  private final Session session;
  private final Workbench workbench;
  private final Scene scene;

  EditedWindow() {
    BenchCountry country = new BenchCountry();
    PlanCatalogue catalogue = ShippedCatalogue.get();
    MapStyle style = country.style().withLayers(MapStyle.usualLayers());
    Plan plan = plan(country.region(), catalogue);
    WindowSettings settings = new WindowSettings(Preferences.none(), ListMemory.none());
    settings.welcomedProperty().set(true);
    settings.workspaceProperty().set(Workspace.SKETCH);
    Opened.Look look =
        new Opened.Look(
            style,
            Ground.LIGHT,
            Texts.in(Texts.DUTCH),
            settings.homePlace(),
            PlanContent.of(plan, plan.scenarios().require("a"), catalogue, Years.LAST));
    Begun begun = new Begun(Opened.of(country.region(), look), catalogue, plan, Optional.empty());
    workbench =
        new Workbench(
            begun,
            settings,
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory()),
            Backgrounds.none(),
            null);
    session = workbench.session();
    scene = new Scene(new StackPane(workbench.root()), WIDTH, HEIGHT);
  }

  private static Plan plan(Region region, PlanCatalogue catalogue) {
    Plan begun = new PlanStart(catalogue, Ids.random(), "Huidige situatie").begin("", region);
    Plan plan = new AddScenario("a", "Scenario A").apply(begun);
    Envelope extent = region.areas().extent(AreaLevel.NEIGHBOURHOOD);
    SplittableRandom random = new SplittableRandom(1);
    List<Intervention> made = new ArrayList<>();
    for (int i = 0; i < INTERVENTIONS; i++) {
      double x = random.nextDouble(extent.getMinX(), extent.getMaxX());
      double y = random.nextDouble(extent.getMinY(), extent.getMaxY());
      Place place = new Place.Drawn(square(x, y));
      Years years = new Years(random.nextInt(2024, 2030), 2035);
      made.add(
          catalogue
              .types()
              .get(i % catalogue.types().size())
              .draft("i" + i, "Ingreep " + i, place, years));
    }
    Scenario scenario = plan.scenarios().require("a").with(Register.of(made));
    return plan.with(scenario);
  }

  private static Geometry square(double x, double y) {
    return new GeometryFactory().toGeometry(new Envelope(x, x + SIDE, y, y + SIDE));
  }

  void open() {
    Look.loadFonts();
    Look.dress(scene, Ground.LIGHT);
    workbench.begin();
    workbench.fill();
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /// Chooses the one intervention, brings it near and takes the tool to change its shape.
  void chooseSubject() {
    session.chosenInterventionsProperty().set(List.of(subject()));
    Envelope near = subject().place().extent(session.region());
    near.expandBy(5 * SIDE);
    session.wantedExtentProperty().set(near);
    session.sketch().take(Sketch.Tool.RESHAPE);
  }

  Session session() {
    return session;
  }

  Scene scene() {
    return scene;
  }

  Intervention subject() {
    return session.scenario().interventions().get(0);
  }

  Node find(String selector) {
    return Stream.ofNullable(scene.getRoot().lookup(selector)).findFirst().orElseThrow();
  }

  /// A place of the world in the window.
  Point2D inWindow(Coordinate world) {
    Viewport view = workbench.viewport();
    return find(".map-surface").localToScene(view.toX(world.x), view.toY(world.y));
  }

  void fire(Node target, EventType<MouseEvent> type, Point2D at) {
    MapHand.fire(target, type, at.getX(), at.getY());
  }

  /// Waits until the map shows the plan and no work is running.
  void rest() throws TimeoutException {
    Fx.waitUntil(workbench::isStill);
  }
}
