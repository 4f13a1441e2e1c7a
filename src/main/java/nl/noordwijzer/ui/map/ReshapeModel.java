package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.edit.RemoveInterventions;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The drawn intervention or plan area that is being changed, and the change that is under way.
///
/// FX thread only.
final class ReshapeModel {
  private static final long RUN_MILLIS = 1500;

  private final Session session;
  private final Sketching sketching;
  private final PlanAreaSketching areas;
  private ShapeEdit.@Nullable Vertex vertex;
  private @Nullable Geometry preview;
  private String run = "";
  private long lastNudge;

  ReshapeModel(Session session, Sketching sketching) {
    this.session = session;
    this.sketching = sketching;
    areas = new PlanAreaSketching(session, sketching);
  }

  /// The one chosen intervention with a drawn shape, or the chosen plan area with one.
  Optional<ReshapeSubject> subject() {
    List<Intervention> chosen = session.chosenInterventionsProperty().get();
    PlanArea area = session.chosenPlanAreaProperty().get();
    if (area != null && area.place() instanceof Place.Drawn(Geometry shape)) {
      return Optional.of(
          new ReshapeSubject(
              area.id(), shape, (place, gesture) -> areas.reshape(area, place, gesture)));
    }
    if (chosen.size() == 1 && chosen.getFirst().place() instanceof Place.Drawn(Geometry shape)) {
      Intervention one = chosen.getFirst();
      return Optional.of(
          new ReshapeSubject(
              one.id(), shape, (place, gesture) -> sketching.reshape(one, place, gesture)));
    }
    return Optional.empty();
  }

  /// Its shape as it is in the plan.
  Optional<Geometry> shape() {
    return subject().map(ReshapeSubject::shape);
  }

  /// The shapes of all that is chosen, the one that is being changed as it will be.
  List<Geometry> outlines() {
    List<Geometry> shapes = new ArrayList<>();
    String changed = subject().map(ReshapeSubject::id).orElse("");
    seen().ifPresent(shapes::add);
    for (Intervention one : session.chosenInterventionsProperty().get()) {
      if (!one.id().equals(changed) && one.place() instanceof Place.Drawn(Geometry geometry)) {
        shapes.add(geometry);
      }
    }
    PlanArea area = session.chosenPlanAreaProperty().get();
    if (area != null && area.place() instanceof Place.Chosen(List<String> codes, _)) {
      codes.stream()
          .flatMap(code -> session.region().areas().byCode(code).stream())
          .map(Area::geometry)
          .forEach(shapes::add);
    }
    return shapes;
  }

  /// Whether anything is chosen that can be removed.
  boolean isAnyChosen() {
    return session.chosenPlanAreaProperty().get() != null
        || !session.chosenInterventionsProperty().get().isEmpty();
  }

  /// Its shape as it will be when the change under way ends.
  Optional<Geometry> seen() {
    return preview == null ? shape() : Optional.of(preview);
  }

  boolean isWrong() {
    return preview != null && !preview.isValid();
  }

  /// The vertex that the keyboard works on.
  Optional<ShapeEdit.Vertex> vertex() {
    ShapeEdit.Vertex chosen = vertex;
    boolean there =
        chosen != null
            && shape()
                .map(ShapeEdit::paths)
                .filter(paths ->
                    chosen.path() < paths.size()
                        && chosen.index() < paths.get(chosen.path()).size())
                .isPresent();
    return there ? Optional.ofNullable(chosen) : Optional.empty();
  }

  void choose(ShapeEdit.@Nullable Vertex next) {
    vertex = next;
  }

  /// Goes to the next vertex, or the one before.
  void step(int by) {
    shape()
        .ifPresent(shape -> {
          List<List<Coordinate>> paths = ShapeEdit.paths(shape);
          List<ShapeEdit.Vertex> all =
              IntStream.range(0, paths.size())
                  .boxed()
                  .flatMap(path ->
                      IntStream.range(0, paths.get(path).size())
                          .mapToObj(index -> new ShapeEdit.Vertex(path, index)))
                  .toList();
          int from = vertex().map(all::indexOf).orElse(by > 0 ? -1 : 0);
          vertex = all.get(Math.floorMod(from + by, all.size()));
        });
  }

  /// Shows what a change would do; the plan stays as it is.
  void preview(UnaryOperator<Geometry> change) {
    preview = shape().map(change).orElse(null);
  }

  void cancel() {
    preview = null;
  }

  /// Makes the change that was shown part of the plan, unless the shape would not be a proper one.
  void apply() {
    Geometry next = preview;
    preview = null;
    if (next != null) {
      apply(next, "");
    }
  }

  /// Makes a change part of the plan at once.
  void change(UnaryOperator<Geometry> change) {
    shape().map(change).ifPresent(next -> apply(next, ""));
  }

  /// As [#change], joining what follows within a moment to one step.
  void nudge(UnaryOperator<Geometry> change) {
    long now = System.currentTimeMillis();
    if (now - lastNudge > RUN_MILLIS) {
      run = session.sketch().newId();
    }
    lastNudge = now;
    shape().map(change).ifPresent(next -> apply(next, run));
  }

  private void apply(Geometry next, String gesture) {
    subject().ifPresent(one -> one.put().put(new Place.Drawn(next), gesture));
  }

  /// Takes the chosen vertex out, or else what is chosen.
  void delete() {
    Optional<Geometry> shape = shape();
    Optional<ShapeEdit.Vertex> corner = vertex();
    if (shape.isPresent() && corner.isPresent()) {
      ShapeEdit.withoutVertex(shape.get(), corner.get()).ifPresent(next -> apply(next, ""));
      vertex = null;
    } else {
      remove();
    }
  }

  void remove() {
    PlanArea area = session.chosenPlanAreaProperty().get();
    if (area != null) {
      areas.remove(area);
    }
    List<String> ids =
        session.chosenInterventionsProperty().get().stream().map(Intervention::id).toList();
    if (!ids.isEmpty()) {
      sketching.change(new RemoveInterventions(ids));
    }
  }
}
