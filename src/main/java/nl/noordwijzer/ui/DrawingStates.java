package nl.noordwijzer.ui;

import java.time.Instant;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// States of the window in which something is drawn on the map.
final class DrawingStates {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Status SURE = new Status(Status.State.UNDER_WAY, Status.Certainty.CERTAIN);

  /// Of a square and what lies around it, as parts of the map from its top left.
  private static final double[][] OUTLINE = {{0.4, 0.35}, {0.52, 0.36}, {0.55, 0.5}, {0.42, 0.52}};

  private DrawingStates() {}

  static ScreenState interventions() {
    return new ScreenState("interventions", List.of(DrawingStates::draw));
  }

  static ScreenState polygon() {
    return new ScreenState(
        "drawing", List.of(bench -> begin(bench, "sloop_herstructurering"), DrawingStates::click));
  }

  static ScreenState reshaping() {
    return new ScreenState("reshaping", List.of(DrawingStates::draw, DrawingStates::reshape));
  }

  static ScreenState notes() {
    return new ScreenState("notes", List.of(DrawingStates::write));
  }

  static ScreenState planArea() {
    return new ScreenState(
        "plan-area", List.of(bench -> bench.goTo(Workspace.SKETCH), DrawingStates::drawPlanArea));
  }

  private static void drawPlanArea(Workbench bench) {
    Session session = bench.session();
    PlanArea area =
        new PlanArea(
            session.sketch().newId(),
            "Rond het park",
            PlanArea.Kind.PLAN_AREA,
            new Place.Drawn(polygon(bench.viewport(), 0.08, 0.05)));
    session.change(area.name(), new AddItem<>(PlanPart.AREAS, area));
    session.chosenPlanAreaProperty().set(area);
  }

  private static void write(Workbench bench) {
    if (bench.session().plan().notes().isEmpty()) {
      writeTwo(bench);
    }
    bench.goTo(Workspace.SKETCH);
    Session session = bench.session();
    session.chosenNoteProperty().set(session.plan().notes().get(0));
  }

  private static void writeTwo(Workbench bench) {
    note(bench, 0.45, 0.4, "Vraag aan Weller: hoeveel woningen staan hier leeg?");
    note(bench, 0.6, 0.55, "Bewoners willen hier een ontmoetingsplek");
  }

  private static void note(Workbench bench, double right, double down, String text) {
    Session session = bench.session();
    Note note =
        new Note(
            session.sketch().newId(),
            SHAPES.createPoint(at(bench.viewport(), right, down)),
            text,
            NoteTheme.MEETING,
            "planner",
            Instant.EPOCH);
    session.change(text, new AddItem<>(PlanPart.NOTES, note));
  }

  private static void begin(Workbench bench, String type) {
    bench.session().sketch().begin(bench.session().catalogue().types().require(type));
  }

  private static void draw(Workbench bench) {
    add(bench, "sloop_herstructurering", polygon(bench.viewport(), 0, 0), Status.IDEA);
    add(bench, "groenproject", polygon(bench.viewport(), 0.08, 0.25), SURE);
    Viewport view = bench.viewport();
    Geometry line =
        SHAPES.createLineString(
            new Coordinate[] {at(view, 0.35, 0.75), at(view, 0.5, 0.6), at(view, 0.7, 0.62)});
    add(bench, "verbinding", line, SURE);
    add(bench, "ontmoetingsplek", SHAPES.createPoint(at(view, 0.62, 0.42)), Status.IDEA);
  }

  private static void add(Workbench bench, String type, Geometry shape, Status status) {
    Session session = bench.session();
    InterventionType known = session.catalogue().types().require(type);
    String name = known.names().in(bench.desk().texts().locale());
    Intervention drawn =
        known
            .draft(session.sketch().newId(), name, new Place.Drawn(shape), new Years(2026, 2029))
            .with(status);
    session.change(name, new AddIntervention(session.scenario().id(), drawn));
  }

  private static Geometry polygon(Viewport view, double right, double down) {
    Coordinate[] corners = new Coordinate[OUTLINE.length + 1];
    for (int i = 0; i < corners.length; i++) {
      double[] corner = OUTLINE[i % OUTLINE.length];
      corners[i] = at(view, corner[0] + right, corner[1] + down);
    }
    return SHAPES.createPolygon(corners);
  }

  private static Coordinate at(Viewport view, double right, double down) {
    return view.toWorld(right * view.width(), down * view.height());
  }

  /// Sets three corners and points at a fourth.
  private static void click(Workbench bench) {
    for (int i = 0; i < OUTLINE.length; i++) {
      Viewport view = bench.viewport();
      Point2D place = new Point2D(OUTLINE[i][0] * view.width(), OUTLINE[i][1] * view.height());
      boolean last = i == OUTLINE.length - 1;
      MapPointer.send(bench, last ? MouseEvent.MOUSE_MOVED : MouseEvent.MOUSE_CLICKED, place);
    }
  }

  private static void reshape(Workbench bench) {
    Session session = bench.session();
    session
        .chosenInterventionsProperty()
        .set(session.scenario().interventions().stream().limit(1).toList());
    session.sketch().take(Sketch.Tool.RESHAPE);
  }
}
