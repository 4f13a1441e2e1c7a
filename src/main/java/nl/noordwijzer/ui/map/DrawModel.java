package nl.noordwijzer.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The shape that is being drawn, and what becomes of it.
///
/// FX thread only.
final class DrawModel {
  /// How near is near, CSS pixels.
  private static final double REACH = 9;

  /// Detail that a freehand line loses, CSS pixels.
  private static final double DETAIL = 1.2;

  /// How many vertices of a freehand line come before it is simplified on the way.
  private static final int PATIENCE = 64;

  private final Session session;
  private final MapViewModel view;
  private final Predicate<Place> finish;
  private Draft draft = Draft.empty(Sketch.Tool.NONE);
  private TypedSegment typed;
  private @Nullable Coordinate pointer;
  private boolean snapping = true;
  private int patience = PATIENCE;
  private boolean done;

  /// @param finish takes a place into the plan, and tells whether that went well
  DrawModel(Desk desk, MapViewModel view, Predicate<Place> finish) {
    session = desk.session();
    this.view = view;
    this.finish = finish;
    typed = TypedSegment.none(new TypedNumbers(desk.texts().locale()));
  }

  /// Begins anew with a tool.
  void take(Sketch.Tool tool) {
    draft = Draft.empty(tool);
    typed = TypedSegment.none(typed.numbers());
    patience = PATIENCE;
    done = false;
  }

  /// Whether the shape became part of the plan since the tool was taken.
  boolean isDone() {
    return done;
  }

  Draft draft() {
    return draft;
  }

  TypedSegment typed() {
    return typed;
  }

  /// @param snap whether vertices are drawn to what lies near
  void point(Coordinate world, boolean snap) {
    pointer = world;
    snapping = snap;
  }

  /// Where the pointer is, or the middle of the view before it was anywhere.
  Coordinate pointer() {
    return pointer == null
        ? new Coordinate(view.viewport().centreX(), view.viewport().centreY())
        : pointer;
  }

  /// Whether what was typed leads so far from the region that nothing is drawn there.
  boolean isTypedTooFar() {
    WorldBounds world = WorldBounds.of(session.region());
    return typed.vertex(last(), pointer()).filter(place -> !world.isNear(place)).isPresent();
  }

  /// Where the next vertex comes.
  Snap next() {
    Optional<Coordinate> byNumber = typed.vertex(last(), pointer());
    if (byNumber.isPresent()) {
      return Snap.free(byNumber.get());
    }
    if (!snapping) {
      return Snap.free(pointer());
    }
    double reach = REACH * view.viewport().metresPerUnit();
    return new Snapping(targets(), reach).snap(draft, pointer());
  }

  private SnapTargets targets() {
    PlanArea drawn = session.sketch().planAreaProperty().get();
    return SnapTargets.of(session, drawn == null ? "" : drawn.id());
  }

  /// Follows the border on which the last vertex lies to where the next vertex comes.
  ///
  /// @return whether both lie on one border
  boolean follow() {
    Snap next = next();
    boolean corners = draft.tool() == Sketch.Tool.POLYGON || draft.kind() == GeometryKind.LINE;
    Optional<List<Coordinate>> way =
        last()
            .filter(_ -> corners)
            .flatMap(from -> new BorderTrace(targets()).between(from, next.place()));
    way.ifPresent(vertices -> vertices.forEach(vertex -> draft = draft.with(vertex)));
    return way.isPresent();
  }

  private Optional<Coordinate> last() {
    return draft.isEmpty() ? Optional.empty() : Optional.of(draft.vertices().getLast());
  }

  /// The shape with the vertex that would be set now.
  Draft preview() {
    Snap next = next();
    return next.reason() == Snap.Reason.CLOSE ? draft : draft.with(next.place());
  }

  /// Sets a vertex; the shape is finished where no more can come.
  void set() {
    Snap next = next();
    typed = TypedSegment.none(typed.numbers());
    if (next.reason() == Snap.Reason.CLOSE) {
      finish();
      return;
    }
    draft = draft.with(next.place());
    boolean point = draft.kind() == GeometryKind.POINT;
    boolean rectangle = draft.tool() == Sketch.Tool.RECTANGLE && draft.vertices().size() == 2;
    if (point || rectangle) {
      finish();
    }
  }

  /// Goes on with a freehand line.
  void trace(Coordinate world) {
    pointer = world;
    draft = draft.with(world);
    if (draft.vertices().size() > patience) {
      draft = draft.simplified(DETAIL * view.viewport().metresPerUnit());
      patience = draft.vertices().size() + PATIENCE;
    }
  }

  /// Ends a freehand line.
  void endTrace() {
    draft = draft.simplified(DETAIL * view.viewport().metresPerUnit());
    if (!finish()) {
      draft = Draft.empty(draft.tool());
    }
  }

  /// Makes the shape part of the plan; it stays as it is where that cannot be.
  boolean finish() {
    if (draft.tool() == Sketch.Tool.MEASURE) {
      draft = Draft.empty(draft.tool());
      return true;
    }
    Optional<Geometry> shape = draft.shape();
    if (shape.isEmpty() || !finish.test(new Place.Drawn(shape.get()))) {
      draft = isOpenEnded() ? draft : draft.withoutLast();
      return false;
    }
    take(draft.tool());
    done = true;
    return true;
  }

  private boolean isOpenEnded() {
    return draft.kind() != GeometryKind.POINT && draft.tool() != Sketch.Tool.RECTANGLE;
  }

  void type(String character) {
    typed = typed.with(character);
  }

  /// Takes back the last character or vertex.
  boolean back() {
    if (!typed.isEmpty()) {
      typed = typed.withoutLast();
      return true;
    }
    boolean any = !draft.isEmpty();
    draft = draft.withoutLast();
    return any;
  }

  /// Gives up what was typed, or else the shape.
  ///
  /// @return whether there was anything to give up
  boolean cancel() {
    if (!typed.isEmpty()) {
      typed = TypedSegment.none(typed.numbers());
      return true;
    }
    boolean any = !draft.isEmpty();
    take(draft.tool());
    return any;
  }
}
