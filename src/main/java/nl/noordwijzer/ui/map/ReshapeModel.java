package nl.noordwijzer.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.noordwijzer.edit.RemoveInterventions;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The drawn intervention that is being changed, and the change that is under way.
///
/// FX thread only.
final class ReshapeModel {
  private static final long RUN_MILLIS = 1500;

  private final Session session;
  private final Sketching sketching;
  private ShapeEdit.@Nullable Vertex vertex;
  private @Nullable Geometry preview;
  private String run = "";
  private long lastNudge;

  ReshapeModel(Session session, Sketching sketching) {
    this.session = session;
    this.sketching = sketching;
  }

  /// The one chosen intervention with a drawn shape, if it is one.
  Optional<Intervention> subject() {
    List<Intervention> chosen = session.chosenInterventionsProperty().get();
    return chosen.size() == 1 && chosen.getFirst().place() instanceof Place.Drawn
        ? Optional.of(chosen.getFirst())
        : Optional.empty();
  }

  /// Its shape as it is in the plan.
  Optional<Geometry> shape() {
    return subject().map(one -> ((Place.Drawn) one.place()).geometry());
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
    subject().ifPresent(one -> sketching.reshape(one, new Place.Drawn(next), gesture));
  }

  /// Takes the chosen vertex out, or else the chosen interventions.
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
    List<String> ids =
        session.chosenInterventionsProperty().get().stream().map(Intervention::id).toList();
    if (!ids.isEmpty()) {
      sketching.change(new RemoveInterventions(ids));
    }
  }
}
