package nl.noordwijzer.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Session;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// A state of the window worth a picture.
///
/// @param name of the file
/// @param steps take a window in its first state to this one, each when the one before has come to
///   rest
record ScreenState(String name, List<Consumer<Workbench>> steps) {
  /// The window as it opens.
  static final String START = "start";

  /// The map before there are panels.
  static final String FIRST = "first";

  /// The window where the map cannot be opened.
  static final String FAILURE = "failure";

  private static final String CHOSEN = "Versili";
  private static final int SAMPLE_YEAR = 2027;
  private static final String SECOND_INDICATOR = "woz_waarde";

  ScreenState {
    steps = List.copyOf(steps);
  }

  private ScreenState(String name, Consumer<Workbench> step) {
    this(name, List.of(step));
  }

  /// Whether it is of the window for the room, and not of the operator's.
  boolean isOfRoom() {
    return name.startsWith(WorkshopStates.ROOM);
  }

  /// A window as it opens.
  static ScreenState first(String name) {
    return new ScreenState(name, List.of());
  }

  /// All states but the first.
  static List<ScreenState> all() {
    return Stream.concat(
            ofMap().stream(),
            Stream.concat(PlanStates.all().stream(), Stream.of(PageStates.empty())))
        .toList();
  }

  private static List<ScreenState> ofMap() {
    return List.of(
        new ScreenState("welcome", Workbench::showWelcome),
        new ScreenState("profile", ScreenState::chooseOne),
        new ScreenState("several", ScreenState::chooseSeveral),
        new ScreenState("table", ScreenState::openTable),
        new ScreenState("chooser", bench -> type(bench, ".indicator-chooser .text-field", "huur")),
        new ScreenState("bivariate", ScreenState::twoIndicators),
        new ScreenState("ownership", ScreenState::zoomToOwners),
        new ScreenState("complex", List.of(ScreenState::zoomToOwners, ScreenState::pointAtComplex)),
        new ScreenState("locked", ScreenState::lockBorders),
        DataStates.summary(),
        DataStates.columns(),
        DataStates.findings(),
        DataStates.homes(),
        DataStates.points(),
        DataStates.onTheMap(),
        new ScreenState("fetch", Workbench::fetchData),
        writing("indicator", "100 - aandeel_koop"),
        writing("indicator-wrong", "100 - / aandeel_koop"),
        new ScreenState(
            "indicator-completion",
            List.of(
                bench -> bench.indicators().make(),
                bench -> type(bench, ".formula-field", "100 - aandeel_k"))),
        new ScreenState("sketch", ScreenState::sketch),
        new ScreenState("sketch-form", bench -> chooseInterventions(bench, 1)),
        new ScreenState(
            "sketch-picture",
            List.of(
                bench -> chooseInterventions(bench, 1),
                PlanningStates::attachPicture,
                PlanningStates::showPicture)),
        new ScreenState("sketch-several", bench -> chooseInterventions(bench, 2)),
        new ScreenState("sketch-base", ScreenState::showBase),
        effects("effects", 0),
        effects("effects-mix", 1),
        new ScreenState(
            "effects-mix-chart", List.of(bench -> openEffects(bench, 1), ScreenState::showSlopes)),
        new ScreenState(
            "effects-grain",
            List.of(bench -> openEffects(bench, 1), ScreenState::showLastOfEffects)),
        new ScreenState(
            "effects-complex", List.of(bench -> openEffects(bench, 0), ScreenState::chooseComplex)),
        new ScreenState(
            "effects-conflict",
            List.of(
                bench -> openEffects(bench, 0),
                bench -> sketch(bench).contest(),
                bench -> openEffects(bench, 0))),
        effects("effects-money", 2),
        effects("effects-corporations", 3),
        new ScreenState(
            "effects-corporation-map",
            List.of(bench -> openEffects(bench, 3), ScreenState::followCorporation)),
        effects("effects-sensitivity", 4),
        effects("effects-assumptions", 5),
        effects("effects-phasing", 6),
        DrawingStates.interventions(),
        DrawingStates.polygon(),
        DrawingStates.reshaping(),
        DrawingStates.notes(),
        DrawingStates.planArea(),
        new ScreenState("own-type", PlanningStates::ownType),
        new ScreenState("own-funding", bench -> new OwnFunding(bench).show()),
        new ScreenState("incoming", PlanningStates::incoming),
        new ScreenState("maponly", Workbench::toggleMapOnly),
        new ScreenState("search", ScreenState::search),
        new ScreenState("help", Workbench::showHelp),
        DataStates.confidential());
  }

  /// The names of all states that there are pictures of.
  static List<String> names() {
    return Stream.concat(
            Stream.of(START, FIRST, FAILURE),
            Stream.concat(all().stream(), ofExample().stream()).map(ScreenState::name))
        .toList();
  }

  /// States of the example plan, beside those of an empty one.
  static List<ScreenState> ofExample() {
    return Stream.concat(
            Stream.of(
                new ScreenState("example", Workbench::showWelcome),
                new ScreenState("example-effects", bench -> showEffects(bench, 1)),
                new ScreenState("example-displacing", bench -> showEffects(bench, 2))),
            Stream.of(CompareStates.all(), PageStates.ofExample(), WorkshopStates.all())
                .flatMap(List::stream))
        .toList();
  }

  /// @param scenario its place in the plan
  private static void showEffects(Workbench bench, int scenario) {
    bench.session().show(bench.session().plan().scenarios().get(scenario).id());
    bench.goTo(Workspace.SKETCH);
    bench.settings().effects().openProperty().set(true);
  }

  private static void chooseOne(Workbench bench) {
    Session session = bench.session();
    session.selectionProperty().set(List.of(chosen(session)));
  }

  private static void chooseSeveral(Workbench bench) {
    Session session = bench.session();
    session.selectionProperty().set(neighbourhoods(session).subList(0, 4));
  }

  private static void openTable(Workbench bench) {
    chooseOne(bench);
    bench.settings().table().openProperty().set(true);
  }

  private static void twoIndicators(Workbench bench) {
    Session session = bench.session();
    MapStyle style = session.style();
    session.change(
        "bivariate",
        style.withTheme(style.theme().withSecond(SECOND_INDICATOR)).withRamp("buyl", false));
  }

  private static void zoomToOwners(Workbench bench) {
    Session session = bench.session();
    session.wantedExtentProperty().set(chosen(session).geometry().getEnvelopeInternal());
  }

  private static void pointAtComplex(Workbench bench) {
    Session session = bench.session();
    Envelope near = chosen(session).geometry().getEnvelopeInternal();
    session.region().ownership().query(near).stream()
        .map(complex -> complex.geometry().getInteriorPoint().getCoordinate())
        .min(Comparator.comparingDouble(place -> place.distance(near.centre())))
        .ifPresent(place -> point(bench, place));
  }

  private static void point(Workbench bench, Coordinate place) {
    Viewport view = bench.viewport();
    MapPointer.send(
        bench, MouseEvent.MOUSE_MOVED, new Point2D(view.toX(place.x), view.toY(place.y)));
  }

  private static void lockBorders(Workbench bench) {
    Session session = bench.session();
    MapStyle style = session.style();
    session.change("locked", style.withClasses(style.classes().lockedAt(style.classes().breaks())));
  }

  private static ScreenState writing(String name, String formula) {
    return new ScreenState(
        name, List.of(bench -> bench.indicators().make(), bench -> writeIndicator(bench, formula)));
  }

  private static void writeIndicator(Workbench bench, String formula) {
    type(bench, ".formula-field", formula);
    type(bench, "#own-unit", "%");
    type(bench, "#own-name", "Huur en onbekend");
  }

  private static SamplePlan sketch(Workbench bench) {
    SamplePlan plan = new SamplePlan(bench.session(), chosen(bench.session()));
    bench.session().show(bench.session().plan().scenarios().get(1).id());
    plan.draw();
    bench.session().showPlanYear(SAMPLE_YEAR);
    bench.goTo(Workspace.SKETCH);
    return plan;
  }

  private static void chooseInterventions(Workbench bench, int count) {
    bench.session().chosenInterventionsProperty().set(sketch(bench).first(count));
  }

  /// The panel of effects at one of its tabs, with a figure chosen or its button pressed.
  private static ScreenState effects(String name, int tab) {
    return new ScreenState(
        name, List.of(bench -> openEffects(bench, tab), ScreenState::useEffects));
  }

  private static void openEffects(Workbench bench, int tab) {
    chooseInterventions(bench, 1);
    bench.settings().effects().openProperty().set(true);
    if (bench.root().lookup(".effects .tab-pane") instanceof TabPane tabs) {
      tabs.getSelectionModel().select(tab);
    }
  }

  private static void useEffects(Workbench bench) {
    for (Node node : bench.root().lookupAll(".effect-table .table-view")) {
      if (node instanceof TableView<?> table && !table.getItems().isEmpty()) {
        focus(table);
      }
    }
    if (bench.root().lookup(".rephasing .button") instanceof Button find && find.isVisible()) {
      find.fire();
    }
  }

  private static void followCorporation(Workbench bench) {
    if (bench.root().lookup(".corporation-maps .hyperlink") instanceof Hyperlink first) {
      first.fire();
    }
  }

  private static void showSlopes(Workbench bench) {
    if (bench.root().lookup("#mix-slope") instanceof CheckBox box) {
      box.fire();
    }
  }

  private static void chooseComplex(Workbench bench) {
    if (bench.root().lookup("#effect-complex") instanceof ComboBox<?> complexes) {
      complexes.getSelectionModel().select(1);
    }
  }

  private static void showLastOfEffects(Workbench bench) {
    for (Node node : bench.root().lookupAll(".effect-table .table-view")) {
      if (node instanceof TableView<?> table && !table.getItems().isEmpty()) {
        focusLast(table);
      }
    }
  }

  private static <T> void focusLast(TableView<T> table) {
    int last = table.getItems().size() - 1;
    table.scrollTo(last);
    table.getFocusModel().focus(last, table.getColumns().get(1));
  }

  private static <T> void focus(TableView<T> table) {
    table.getFocusModel().focus(2, table.getColumns().get(1));
  }

  private static void showBase(Workbench bench) {
    bench.session().show(bench.session().plan().base().id());
    bench.goTo(Workspace.SKETCH);
  }

  private static void search(Workbench bench) {
    bench.focusSearch();
    type(bench, "#search", "hee");
  }

  private static void type(Workbench bench, String selector, String words) {
    if (bench.root().lookup(selector) instanceof TextInputControl field) {
      field.requestFocus();
      field.setText(words);
      field.end();
    }
  }

  private static Area chosen(Session session) {
    List<Area> all = neighbourhoods(session);
    return all.stream()
        .filter(area -> area.name().startsWith(CHOSEN))
        .findFirst()
        .orElse(all.getFirst());
  }

  /// Of the programme area where there is one.
  private static List<Area> neighbourhoods(Session session) {
    var areas = session.region().areas();
    return areas.at(AreaLevel.PROGRAMME_AREA).stream()
        .findFirst()
        .map(programme -> areas.within(programme, AreaLevel.NEIGHBOURHOOD))
        .orElseGet(() -> areas.at(AreaLevel.NEIGHBOURHOOD));
  }
}
