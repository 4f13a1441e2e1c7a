package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.ui.session.Session;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// What is looked at and what is chosen on the map.
///
/// FX thread only, but for [#touched].
final class MapViewModel {
  /// Widths of the map that lie under what floats on it, CSS pixels.
  record Covered(double left, double right) {}

  private final Session session;
  private final WorldBounds bounds;
  private final ReadOnlyObjectWrapper<Viewport> viewport;
  private final ObjectProperty<MapTool> tool = new SimpleObjectProperty<>(MapTool.PAN);
  private final ViewTrail trail = new ViewTrail();
  private boolean moved;
  private Covered covered = new Covered(0, 0);

  MapViewModel(Session session) {
    this.session = session;
    bounds = WorldBounds.of(session.region());
    viewport = new ReadOnlyObjectWrapper<>(Viewport.fit(homeExtent(), 1, 1, 0));
  }

  /// The view, in CSS pixels.
  ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  Viewport viewport() {
    return viewport.get();
  }

  ObjectProperty<MapTool> toolProperty() {
    return tool;
  }

  WorldBounds bounds() {
    return bounds;
  }

  /// Takes the size of the map on screen, in CSS pixels; shows the home extent until another view
  /// is wanted.
  ///
  /// @param covered what lies under legend and buttons
  void resize(double width, double height, Covered covered) {
    this.covered = covered;
    viewport.set(viewport().resized(width, height));
    if (!moved) {
      viewport.set(showing(homeExtent()));
    }
  }

  void look(Viewport wanted) {
    moved = true;
    viewport.set(bounds.keep(wanted.resized(viewport().width(), viewport().height())));
  }

  /// Goes on with a view that was shown before, as it was.
  void resume(Viewport view) {
    moved = true;
    viewport.set(view);
  }

  void pan(double dx, double dy) {
    look(viewport().panned(dx, dy));
  }

  /// The view that shows an extent beside the legend.
  Viewport showing(Envelope extent) {
    return showing(extent, 0);
  }

  /// The same, above what covers the corner at the bottom right where the extent would reach into
  /// that.
  ///
  /// @param corner CSS pixels
  Viewport clearOf(Dimension2D corner, Envelope extent) {
    Viewport view = showing(extent);
    boolean reached =
        view.toX(extent.getMaxX()) > view.width() - corner.getWidth()
            && view.toY(extent.getMinY()) > view.height() - corner.getHeight();
    return reached ? showing(extent, corner.getHeight()) : view;
  }

  private Viewport showing(Envelope extent, double bottom) {
    Viewport present = viewport();
    double width = present.width() - covered.left - covered.right;
    double height = Math.max(1, present.height() - bottom);
    Viewport free = bounds.fit(extent, present.resized(width, height));
    return bounds.keep(
        free.resized(present.width(), present.height())
            .panned((covered.left - covered.right) / 2, -bottom / 2));
  }

  /// The view with an extent in its middle, smaller only where the extent does not fit.
  Viewport centred(Envelope extent) {
    Viewport fitting = showing(extent);
    double metres = Math.max(viewport().metresPerUnit(), fitting.metresPerUnit());
    return new Viewport(
        fitting.centreX(), fitting.centreY(), metres, fitting.width(), fitting.height());
  }

  /// The programme area, or everything where there is none.
  Envelope homeExtent() {
    return FirstMap.home(session.region(), bounds);
  }

  /// The municipality, or everything where there is none.
  Envelope municipalityExtent() {
    Envelope municipality = areas().extent(AreaLevel.MUNICIPALITY);
    return municipality.isNull() ? bounds.extent() : municipality;
  }

  Optional<Envelope> selectionExtent() {
    return extent(session.selectionProperty().get());
  }

  /// The districts of the chosen areas.
  Optional<Envelope> districtExtent() {
    return extent(
        session.selectionProperty().get().stream()
            .flatMap(area -> areas().ancestor(area, AreaLevel.DISTRICT).stream())
            .toList());
  }

  private static Optional<Envelope> extent(List<Area> areas) {
    Envelope extent = new Envelope();
    areas.forEach(area -> extent.expandToInclude(area.geometry().getEnvelopeInternal()));
    return extent.isNull() ? Optional.empty() : Optional.of(extent);
  }

  /// Remembers the present view to come back to.
  void rest() {
    trail.visit(viewport());
  }

  Optional<Viewport> back() {
    return trail.back();
  }

  Optional<Viewport> forth() {
    return trail.forth();
  }

  void hover(Optional<Area> area) {
    session.hoveredProperty().set(area.orElse(null));
  }

  /// Chooses the area alone, or none; when adding, it joins the chosen ones or leaves them.
  void select(Optional<Area> area, boolean adding) {
    if (!adding) {
      session.selectionProperty().set(area.stream().toList());
    } else if (area.isPresent()) {
      List<Area> chosen = new ArrayList<>(session.selectionProperty().get());
      if (!chosen.remove(area.get())) {
        chosen.add(area.get());
      }
      session.selectionProperty().set(List.copyOf(chosen));
    }
  }

  /// Chooses areas; when adding, together with those that were chosen.
  void selectAll(List<Area> areas, boolean adding) {
    Set<Area> chosen = new LinkedHashSet<>();
    if (adding) {
      chosen.addAll(session.selectionProperty().get());
    }
    chosen.addAll(areas);
    session.selectionProperty().set(List.copyOf(chosen));
  }

  /// Chooses what lies at a place: each click there goes on to the next intervention that lies
  /// under the others, and in the end to the area.
  ///
  /// @param stacked interventions at the place, the highest first
  void click(List<Intervention> stacked, Optional<Area> area, boolean adding) {
    session.leaveNoteAndPlanArea();
    List<Intervention> chosen = session.chosenInterventionsProperty().get();
    int next = chosen.size() == 1 ? stacked.indexOf(chosen.getFirst()) + 1 : 0;
    if (adding && !stacked.isEmpty()) {
      toggle(stacked.getFirst());
    } else if (next < stacked.size()) {
      session.selectionProperty().set(List.of());
      session.chosenInterventionsProperty().set(List.of(stacked.get(next)));
    } else {
      session.chosenInterventionsProperty().set(List.of());
      select(area, adding);
    }
  }

  private void toggle(Intervention intervention) {
    List<Intervention> chosen = new ArrayList<>(session.chosenInterventionsProperty().get());
    if (!chosen.remove(intervention)) {
      chosen.add(intervention);
    }
    session.chosenInterventionsProperty().set(List.copyOf(chosen));
  }

  void clearSelection() {
    session.leaveNoteAndPlanArea();
    session.chosenInterventionsProperty().set(List.of());
    session.selectionProperty().set(List.of());
  }

  /// Moves the choice to the neighbour in a direction; begins in the middle of the view.
  Optional<Area> step(Direction direction) {
    List<Area> candidates = areas().at(level());
    List<Area> chosen = session.selectionProperty().get();
    Optional<Area> next =
        chosen.isEmpty() || chosen.getLast().level() != level()
            ? AreaSteps.nearest(candidates, centre())
            : AreaSteps.next(candidates, chosen.getLast(), direction);
    next.ifPresent(area -> select(next, false));
    return next;
  }

  private Coordinate centre() {
    return new Coordinate(viewport().centreX(), viewport().centreY());
  }

  /// The areas that a box touches. May run on any thread.
  List<Area> touched(Envelope box, AreaLevel level) {
    List<Area> near = areas().query(level, box);
    if (near.isEmpty()) {
      return List.of();
    }
    Geometry rectangle = near.getFirst().geometry().getFactory().toGeometry(box);
    return near.stream().filter(area -> rectangle.intersects(area.geometry())).toList();
  }

  /// The level of the areas that can be pointed at.
  AreaLevel level() {
    return session.style().theme().level();
  }

  private AreaSet areas() {
    return session.region().areas();
  }
}
