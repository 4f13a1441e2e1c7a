package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The plan areas of the plan and the one that is chosen: each change an act that can be undone.
record PlanAreaModel(PlanActs acts) {
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  /// Below this an area is told in one more decimal, hectares.
  private static final double SMALL = 10;

  /// Most areas that are told by name.
  private static final int MOST_NAMES = 6;

  /// Of a plan area that has none yet.
  private static final Place NOWHERE = new Place.Chosen(List.of(), List.of());

  Texts texts() {
    return acts.texts();
  }

  private Session session() {
    return acts.session();
  }

  List<PlanArea> areas() {
    return acts.plan().areas().toList();
  }

  /// As it is in the present plan, also before the choice follows a change of the plan.
  Optional<PlanArea> chosen() {
    return Optional.ofNullable(session().chosenPlanAreaProperty().get())
        .flatMap(area -> acts.plan().areas().find(area.id()));
  }

  void choose(@Nullable PlanArea area) {
    session().chosenPlanAreaProperty().set(area);
  }

  /// What it is to the programme, in words.
  String kind(PlanArea.Kind kind) {
    return texts().get("exchange.area", kind);
  }

  /// What it is made of, in words: drawn, or the areas that were chosen, and how large it is.
  String origin(PlanArea area) {
    return switch (area.place()) {
      case Place.Drawn(Geometry shape) -> texts().get("sketch.area.drawn", size(shape));
      case Place.Chosen chosen ->
          texts()
              .get(
                  "sketch.area.chosen",
                  names(chosen),
                  size(chosen.geometry(acts.plan().region()).union()));
    };
  }

  private String size(Geometry shape) {
    double hectares = shape.getArea() / SQUARE_METRES_PER_HECTARE;
    return texts().figures().number(hectares, hectares < SMALL ? 2 : 1, "ha");
  }

  private String names(Place.Chosen chosen) {
    List<String> all = new ArrayList<>();
    for (String code : chosen.areas()) {
      all.add(acts.plan().region().areas().byCode(code).map(Area::name).orElse(code));
    }
    if (!chosen.complexes().isEmpty()) {
      all.add(texts().get("sketch.area.complexes", chosen.complexes().size()));
    }
    int told = all.size() <= MOST_NAMES ? all.size() : MOST_NAMES - 1;
    String words = String.join(", ", all.subList(0, told));
    return told == all.size() ? words : texts().get("sketch.area.more", words, all.size() - told);
  }

  /// Begins to draw a new one on the map.
  void draw() {
    choose(null);
    session().sketch().begin(draft(), Sketch.Tool.POLYGON);
  }

  /// Makes a new one of the areas that are chosen; where none are, lets the user choose them.
  void make() {
    if (session().selectionProperty().get().isEmpty()) {
      choose(null);
      session().sketch().begin(draft(), Sketch.Tool.AREAS);
      return;
    }
    List<String> codes = session().selectionProperty().get().stream().map(Area::code).toList();
    PlanArea made = draft().with(new Place.Chosen(codes, List.of()));
    if (acts.act(new AddItem<>(PlanPart.AREAS, made))) {
      choose(made);
    }
  }

  private PlanArea draft() {
    return new PlanArea(acts.newId(), freeName(), PlanArea.Kind.PLAN_AREA, NOWHERE);
  }

  /// With the first number that no other has.
  private String freeName() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> texts().get("sketch.area.new", number))
        .filter(name -> areas().stream().noneMatch(area -> area.name().equals(name)))
        .findFirst()
        .orElseThrow();
  }

  /// Whether it has no place yet, so that it is not in the plan.
  static boolean isNew(PlanArea area) {
    return area.place().equals(NOWHERE);
  }

  /// Begins to draw the chosen one anew.
  void redraw() {
    chosen().ifPresent(area -> session().sketch().begin(area, Sketch.Tool.POLYGON));
  }

  /// Lets the user choose the areas of which the chosen one is made; those of which it is made now
  /// are chosen already.
  void remake() {
    chosen()
        .ifPresent(area -> {
          session().sketch().begin(area, Sketch.Tool.AREAS);
          session().selectionProperty().set(areasOf(area.place()));
        });
  }

  private List<Area> areasOf(Place place) {
    return place instanceof Place.Chosen(List<String> codes, _)
        ? codes.stream()
            .flatMap(code -> acts.plan().region().areas().byCode(code).stream())
            .toList()
        : List.of();
  }

  /// Whether the chosen one has a shape of its own.
  boolean canReshape() {
    return chosen().filter(area -> area.place() instanceof Place.Drawn).isPresent();
  }

  void reshape() {
    session().sketch().take(Sketch.Tool.RESHAPE);
  }

  /// Gives the chosen one another name.
  ///
  /// @param gesture the same for one run of typing
  /// @return whether there is a name
  boolean rename(String name, String gesture) {
    if (name.isBlank()) {
      return false;
    }
    chosen()
        .filter(area -> !area.name().equals(name))
        .ifPresent(
            area -> acts.act(new ReplaceItem<>(PlanPart.AREAS, area.withName(name), gesture)));
    return true;
  }

  void is(PlanArea.Kind kind) {
    chosen()
        .filter(area -> area.kind() != kind)
        .ifPresent(area -> acts.act(new ReplaceItem<>(PlanPart.AREAS, area.with(kind), "")));
  }

  void remove() {
    chosen().ifPresent(area -> acts.act(new RemoveItem<>(PlanPart.AREAS, area)));
  }

  /// Brings the chosen one into view on the map.
  void show() {
    chosen()
        .map(area -> area.place().extent(acts.plan().region()))
        .filter(extent -> !extent.isNull())
        .ifPresent((Envelope extent) -> session().wantedExtentProperty().set(extent));
  }
}
