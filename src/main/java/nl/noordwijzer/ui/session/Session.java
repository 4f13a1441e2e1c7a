package nl.noordwijzer.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.edit.History;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// What is open now: the plan with its region, the style of the map, what is chosen and what is
/// pointed at.
///
/// FX thread only. Views read its properties and call its methods; they never talk to each other.
public final class Session {
  private final History<Work> history;
  private final PlanCatalogue catalogue;
  private final ReadOnlyObjectWrapper<Plan> plan;
  private final ReadOnlyObjectWrapper<Region> region;
  private final ReadOnlyObjectWrapper<MapStyle> style;
  private final ObjectProperty<List<Area>> selection = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<Scenario> scenario;
  private final ObjectProperty<List<Intervention>> chosenInterventions =
      new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable Note> chosenNote = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable PlanArea> chosenPlanArea = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Integer> planYear = new ReadOnlyObjectWrapper<>(Years.LAST);
  private final ObjectProperty<PlanKeeper.Standing> standing =
      new SimpleObjectProperty<>(PlanKeeper.Standing.NONE);
  private final BooleanProperty quiet = new SimpleBooleanProperty();
  private final ObjectProperty<PlanMarks> marks = new SimpleObjectProperty<>(PlanMarks.UNKNOWN);
  private final ObjectProperty<@Nullable Owner> singledOwner = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Plan> past = new SimpleObjectProperty<>();
  private final Sketch sketch = new Sketch();

  /// The id of the scenario that was shown before the present one.
  private String shownBefore = "";

  private final ObjectProperty<@Nullable Area> hovered = new SimpleObjectProperty<>();
  private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(Ground.LIGHT);
  private final ObjectProperty<@Nullable MapPicture> picture = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable HousingComplex> clickedComplex =
      new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Envelope> wantedExtent = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Envelope> marked = new SimpleObjectProperty<>();

  /// @param catalogue of what can be planned
  public Session(Work first, PlanCatalogue catalogue) {
    this(new History<>(first), catalogue);
  }

  /// Goes on with the steps of earlier sessions.
  public Session(History<Work> history, PlanCatalogue catalogue) {
    Work first = history.value();
    this.history = history;
    this.catalogue = catalogue;
    plan = new ReadOnlyObjectWrapper<>(first.plan());
    region = new ReadOnlyObjectWrapper<>(first.region());
    style = new ReadOnlyObjectWrapper<>(first.style());
    scenario = new ReadOnlyObjectWrapper<>(firstShown(first.plan()));
    scenario.subscribe((was, now) -> {
      if (!was.id().equals(now.id())) {
        shownBefore = was.id();
      }
    });
    history.observe(this::become);
    letChoicesTakeTurns();
  }

  /// One thing is looked at: a note, a plan area, interventions or areas. Areas that are chosen to
  /// be the place of a plan area go with it.
  private void letChoicesTakeTurns() {
    chosenNote.subscribe(note -> {
      if (note != null) {
        chosenPlanArea.set(null);
        chosenInterventions.set(List.of());
        selection.set(List.of());
      }
    });
    chosenPlanArea.subscribe(area -> {
      if (area != null) {
        chosenNote.set(null);
        chosenInterventions.set(List.of());
        leaveAreas();
      }
    });
    sketch.planAreaProperty().subscribe((_, _) -> leaveAreas());
    chosenInterventions.subscribe(chosen -> {
      if (!chosen.isEmpty()) {
        chosenNote.set(null);
        chosenPlanArea.set(null);
      }
    });
    selection.subscribe(chosen -> {
      if (!chosen.isEmpty()) {
        leaveNoteAndPlanArea();
      }
    });
  }

  /// A chosen plan area stands alone, unless areas are being chosen for it.
  private void leaveAreas() {
    if (chosenPlanArea.get() != null && sketch.planAreaProperty().get() == null) {
      selection.set(List.of());
    }
  }

  /// Neither a note nor a plan area is chosen any more, but for a plan area that is being drawn.
  public void leaveNoteAndPlanArea() {
    chosenNote.set(null);
    if (sketch.planAreaProperty().get() == null) {
      chosenPlanArea.set(null);
    }
  }

  /// What a plan shows first: a scenario in which something may happen, else the base.
  public static Scenario firstShown(Plan plan) {
    return plan.scenarios().get(Math.min(1, plan.scenarios().size() - 1));
  }

  /// Regions are large: two are the same only when they are one object.
  @SuppressWarnings("ReferenceEquality")
  private void become(Work work) {
    Plan next = work.plan();
    String chosenScenario = shownAfter(next).orElse(scenario.get().id());
    List<Intervention> chosenNow =
        chosenInterventions.get().stream()
            .flatMap(was -> next.intervention(was.id()).stream())
            .toList();
    plan.set(next);
    followDrawn(next);
    scenario.set(next.scenarios().find(chosenScenario).orElseGet(() -> shownWithout(next)));
    chosenInterventions.set(chosenNow);
    Note note = chosenNote.get();
    chosenNote.set(note == null ? null : next.notes().find(note.id()).orElse(null));
    PlanArea area = chosenPlanArea.get();
    chosenPlanArea.set(area == null ? null : next.areas().find(area.id()).orElse(null));
    if (work.region() != region.get()) {
      List<Area> chosen = selection.get();
      selection.set(List.of());
      hovered.set(null);
      region.set(work.region());
      selection.set(same(chosen, work.region()));
    }
    style.set(work.style());
  }

  /// When the shown scenario goes, the one that was looked at before it is shown.
  private Scenario shownWithout(Plan next) {
    return next.scenarios().find(shownBefore).orElseGet(() -> firstShown(next));
  }

  /// A scenario that came, or came back, is the one to look at.
  private Optional<String> shownAfter(Plan next) {
    List<String> come =
        next.scenarios().stream()
            .map(Scenario::id)
            .filter(id -> !plan().scenarios().contains(id))
            .toList();
    return come.size() == 1 ? Optional.of(come.getFirst()) : Optional.empty();
  }

  /// A type can be changed, or go, while it is being drawn.
  private void followDrawn(Plan next) {
    InterventionType drawn = sketch.typeProperty().get();
    if (drawn != null) {
      sketch.follow(catalogue.type(drawn.id(), next));
    }
  }

  /// The areas of another region with the same codes.
  private static List<Area> same(List<Area> areas, Region other) {
    return areas.stream().flatMap(area -> other.areas().byCode(area.code()).stream()).toList();
  }

  public Region region() {
    return region.get();
  }

  /// The region; changed only through [#change(String, Work)]. All views are made anew for another
  /// one.
  public ReadOnlyObjectProperty<Region> regionProperty() {
    return region.getReadOnlyProperty();
  }

  public Plan plan() {
    return plan.get();
  }

  /// The plan; changed only by acts that can be undone.
  public ReadOnlyObjectProperty<Plan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// What can be planned.
  public PlanCatalogue catalogue() {
    return catalogue;
  }

  public Scenario scenario() {
    return scenario.get();
  }

  /// The scenario that is shown and worked on, as it is in the present plan.
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  /// What of the plan lies on the map.
  public PlanContent content() {
    Plan earlier = past.get();
    if (earlier == null) {
      return PlanContent.of(plan(), scenario(), catalogue, planYear.get())
          .with(marks.get())
          .with(singledOwner.get());
    }
    Scenario then = earlier.scenarios().find(scenario().id()).orElseGet(this::scenario);
    return PlanContent.of(earlier, then, catalogue, planYear.get());
  }

  /// What lies on the map in the place of the plan while an earlier moment is looked at; null while
  /// none is.
  public ObjectProperty<@Nullable Plan> pastProperty() {
    return past;
  }

  /// Whose homes stand out on the map, while those of others stand back; null while everyone's are
  /// shown alike.
  public ObjectProperty<@Nullable Owner> singledOwnerProperty() {
    return singledOwner;
  }

  /// What is said of its interventions and plan areas.
  public ObjectProperty<PlanMarks> marksProperty() {
    return marks;
  }

  /// Whether nothing is said of what the scenario would do, for nobody asked.
  public BooleanProperty quietProperty() {
    return quiet;
  }

  /// Shows another scenario. Not an act that is undone: nothing changes in the plan.
  public void show(String scenarioId) {
    chosenInterventions.set(List.of());
    scenario.set(plan().scenarios().require(scenarioId));
  }

  /// The interventions that are chosen, as they are in the present plan; never null.
  public ObjectProperty<List<Intervention>> chosenInterventionsProperty() {
    return chosenInterventions;
  }

  /// The note that is chosen, as it is in the present plan; null when there is none.
  public ObjectProperty<@Nullable Note> chosenNoteProperty() {
    return chosenNote;
  }

  /// The plan area that is chosen, as it is in the present plan; null when there is none.
  public ObjectProperty<@Nullable PlanArea> chosenPlanAreaProperty() {
    return chosenPlanArea;
  }

  /// The year as of which the interventions are shown: those that have begun by then. The last year
  /// of the programme, in which all have, until the user chooses another.
  public ReadOnlyObjectProperty<Integer> planYearProperty() {
    return planYear.getReadOnlyProperty();
  }

  /// Shows the interventions as of another year. Not an act that is undone.
  ///
  /// @param year brought within [Years#FIRST] and [Years#LAST]
  public void showPlanYear(int year) {
    planYear.set(Math.clamp(year, Years.FIRST, Years.LAST));
  }

  /// How far writing the plan in its file is.
  public ObjectProperty<PlanKeeper.Standing> standingProperty() {
    return standing;
  }

  /// What is being drawn.
  public Sketch sketch() {
    return sketch;
  }

  /// Changes the plan as one act that can be undone.
  ///
  /// @param name what the user reads at "undo"
  /// @throws RefusedException when the plan cannot take the command
  public void change(String name, PlanCommand command) {
    Work work = history.value();
    history.change(name, work.with(command.apply(work.plan())), command.mergeKey());
  }

  /// The style of the map; changed only through [#change].
  public ReadOnlyObjectProperty<MapStyle> styleProperty() {
    return style.getReadOnlyProperty();
  }

  public MapStyle style() {
    return history.value().style();
  }

  /// Changes the style as one act that can be undone.
  ///
  /// @param name what the user reads at "undo"
  public void change(String name, MapStyle next) {
    change(name, next, "");
  }

  /// As [#change(String, MapStyle)], joining acts with the same merge key, such as one drag.
  public void change(String name, MapStyle next, String mergeKey) {
    history.change(name, history.value().with(next), mergeKey);
  }

  public Work work() {
    return history.value();
  }

  /// Changes plan and style as one act that can be undone.
  public void change(String name, Work next) {
    history.change(name, next);
  }

  /// Undo and redo, with the names of the steps.
  public History<Work> history() {
    return history;
  }

  /// The areas that are chosen, in the order in which they were; never null.
  public ObjectProperty<List<Area>> selectionProperty() {
    return selection;
  }

  /// The area under the pointer, null when there is none.
  public ObjectProperty<@Nullable Area> hoveredProperty() {
    return hovered;
  }

  /// Light or dark: what the map and the window lie on.
  public ObjectProperty<Ground> groundProperty() {
    return ground;
  }

  /// The picture composed from the present style; null until the first is ready.
  public ObjectProperty<@Nullable MapPicture> pictureProperty() {
    return picture;
  }

  /// The complex that was clicked on the map last; null when none was, or something else after it.
  public ObjectProperty<@Nullable HousingComplex> clickedComplexProperty() {
    return clickedComplex;
  }

  /// A place that is pointed out on the map; null when there is none. A point has no width.
  public ObjectProperty<@Nullable Envelope> markedProperty() {
    return marked;
  }

  /// The piece of the world that the map is asked to show; the map sets it back to null.
  public ObjectProperty<@Nullable Envelope> wantedExtentProperty() {
    return wantedExtent;
  }
}
