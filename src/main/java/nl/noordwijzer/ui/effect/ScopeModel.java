package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.LatestTask;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// What the figures are shown for: an area or the homes of an owner, or a single complex in it. FX
/// thread only.
final class ScopeModel implements AutoCloseable {
  /// Shown of the map around a complex, in metres.
  private static final double AROUND = 300;

  private final Desk desk;
  private final LatestTask listing;
  private final ReadOnlyObjectWrapper<ScopeChoice> area;
  private final ReadOnlyObjectWrapper<ScopeChoice> choice;
  private final ReadOnlyObjectWrapper<List<ScopeChoice>> complexes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Subscription clicks;
  private List<ScopeChoice> areas;
  private Plan ofAreas;
  private @Nullable Listed listed;
  private boolean active;

  /// Of what the complexes are listed.
  private record Listed(ScopeChoice area, Ownership ownership) {}

  ScopeModel(Desk desk) {
    this.desk = desk;
    listing = new LatestTask(desk.tasks());
    ofAreas = session().plan();
    areas = ScopeChoice.of(ofAreas, desk.texts());
    area = new ReadOnlyObjectWrapper<>(areas.getFirst());
    choice = new ReadOnlyObjectWrapper<>(areas.getFirst());
    clicks = session().clickedComplexProperty().subscribe(this::clicked);
  }

  private Session session() {
    return desk.session();
  }

  /// What can be chosen, but for complexes.
  List<ScopeChoice> areas() {
    Plan plan = session().plan();
    if (!plan.areas().equals(ofAreas.areas()) || !plan.region().equals(ofAreas.region())) {
      ofAreas = plan;
      areas = ScopeChoice.of(plan, desk.texts());
      String name = area.get().name();
      Optional<ScopeChoice> same = areas.stream().filter(it -> it.name().equals(name)).findFirst();
      if (!area.get().equals(same.orElse(null))) {
        choose(same.orElse(areas.getFirst()));
      }
    }
    ofAreas = plan;
    return areas;
  }

  /// The area or owner that is chosen.
  ReadOnlyObjectProperty<ScopeChoice> areaProperty() {
    return area.getReadOnlyProperty();
  }

  /// The complexes in it; empty until they are listed.
  ReadOnlyObjectProperty<List<ScopeChoice>> complexesProperty() {
    return complexes.getReadOnlyProperty();
  }

  /// What the figures are for: the complex that is chosen, else the area.
  ReadOnlyObjectProperty<ScopeChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  void choose(ScopeChoice wanted) {
    area.set(wanted);
    chooseIn(wanted);
  }

  /// Chooses a complex of the area and goes to it on the map, or the area as a whole again.
  void chooseIn(ScopeChoice wanted) {
    choice.set(wanted);
    mark();
    if (isComplex()) {
      Envelope around = wanted.place().extent(session().region());
      around.expandBy(AROUND);
      session().wantedExtentProperty().set(around);
    }
  }

  private boolean isComplex() {
    return !choice.get().equals(area.get());
  }

  /// While the figures are those of a complex, a click on another takes that.
  private void clicked(@Nullable HousingComplex complex) {
    if (complex != null && isComplex()) {
      ScopeChoice wanted = ScopeChoice.of(complex);
      complexes.get().stream()
          .filter(it -> it.place().equals(wanted.place()))
          .findFirst()
          .ifPresent(found -> {
            choice.set(found);
            mark();
          });
    }
  }

  /// Lists the complexes of the area, unless that was done.
  void list() {
    Plan plan = session().plan();
    Listed wanted = new Listed(area.get(), plan.region().ownership());
    if (!wanted.equals(listed)) {
      listed = wanted;
      complexes.set(List.of());
      listing.start(_ -> ScopeChoice.complexes(wanted.area(), plan, desk.texts()), complexes::set);
    }
  }

  /// Points out on the map which complex it is, or no longer.
  void setActive(boolean wanted) {
    active = wanted;
    mark();
  }

  private void mark() {
    boolean shown = active && isComplex();
    session().markedProperty().set(shown ? choice.get().place().extent(session().region()) : null);
  }

  @Override
  public void close() {
    listing.cancel();
    clicks.unsubscribe();
    setActive(false);
  }
}
