package nl.noordwijzer.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.map.InterventionFinder;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.PlanAreaFinder;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Sketch;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// What the pointer brings about on the map: areas, complexes, interventions and plan areas are
/// chosen.
final class PointerActs implements PointerTools.Target {
  private final Desk desk;
  private final MapViewModel model;
  private final MapRendering rendering;
  private final Pointed pointed;
  private final DrawTools draw;
  private final MapSurface surface;

  PointerActs(
      Desk desk,
      MapViewModel model,
      MapRendering rendering,
      Pointed pointed,
      DrawTools draw,
      MapSurface surface) {
    this.desk = desk;
    this.model = model;
    this.rendering = rendering;
    this.pointed = pointed;
    this.draw = draw;
    this.surface = surface;
  }

  @Override
  public void point(@Nullable Point2D place) {
    pointed.at(draw.isDrawing() ? null : place);
    surface.requestLayout();
  }

  @Override
  public void click(Point2D place, boolean adding) {
    Sketch sketch = desk.session().sketch();
    boolean areasOnly = sketch.toolProperty().get() == Sketch.Tool.AREAS;
    Optional<HousingComplex> complex = pointed.complexAt(place);
    if (complex.isPresent() && areasOnly && sketch.planAreaProperty().get() == null) {
      sketch.toggle(complex.get());
      return;
    }
    desk.session().clickedComplexProperty().set(complex.orElse(null));
    List<Intervention> there = areasOnly ? List.of() : interventionsAt(place);
    if (!there.isEmpty() || areasOnly || adding || !choosePlanArea(place)) {
      model.click(there, rendering.areaAt(place), adding);
    }
  }

  /// @return whether there is one at the place that was not chosen yet
  private boolean choosePlanArea(Point2D place) {
    MapPicture picture = rendering.shownPicture();
    Viewport view = model.viewport();
    Optional<PlanArea> found =
        picture == null
            ? Optional.empty()
            : PlanAreaFinder.at(picture, view, view.toWorld(place.getX(), place.getY()));
    PlanArea chosen = desk.session().chosenPlanAreaProperty().get();
    // as it is in the present plan: the picture may be of the one before
    Optional<PlanArea> next =
        found
            .filter(area -> chosen == null || !area.id().equals(chosen.id()))
            .flatMap(area -> desk.session().plan().areas().find(area.id()));
    next.ifPresent(desk.session().chosenPlanAreaProperty()::set);
    return next.isPresent();
  }

  private List<Intervention> interventionsAt(Point2D place) {
    MapPicture picture = rendering.shownPicture();
    Viewport view = model.viewport();
    return picture == null
        ? List.of()
        : InterventionFinder.at(picture, view, view.toWorld(place.getX(), place.getY()));
  }

  @Override
  public void choose(Envelope box, boolean adding) {
    AreaLevel level = desk.session().style().theme().level();
    desk.tasks()
        .start(
            _ -> model.touched(box, level), (List<Area> areas) -> model.selectAll(areas, adding));
  }
}
