package nl.noordwijzer.ui.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.PlanArea;
import org.jspecify.annotations.Nullable;

/// What is being drawn: an intervention of some type or a plan area, with a tool. The panels
/// choose, the map draws.
///
/// FX thread only.
public final class Sketch {
  /// What the pointer and the keys do on the map.
  public enum Tool {
    /// Nothing is drawn: the map is moved and areas are chosen.
    NONE,
    POLYGON,
    FREEHAND,
    RECTANGLE,
    LINE,
    POINT,
    /// The areas and complexes that are chosen become the place.
    AREAS,
    /// Vertices and whole shapes of what is chosen are moved.
    RESHAPE,
    /// Measures a length or an area; leaves nothing behind.
    MEASURE,
    /// A note is put at a place.
    NOTE;

    private static final Set<Tool> LOOSE = EnumSet.of(NONE, RESHAPE, MEASURE, NOTE);

    /// Whether it draws the shape of an intervention or a plan area.
    public boolean isDrawing() {
      return !LOOSE.contains(this);
    }
  }

  private final Supplier<String> ids = Ids.random();
  private final ReadOnlyObjectWrapper<@Nullable InterventionType> type =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PlanArea> planArea = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.NONE);
  private final ReadOnlyIntegerWrapper begun = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<List<HousingComplex>> complexes =
      new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<String> hint = new SimpleObjectProperty<>("");

  /// Begins to draw an intervention of a type, with the tool that its kind asks for; complexes that
  /// were chosen for another type stay, with the tool that makes a place of them.
  public void begin(InterventionType wanted) {
    planArea.set(null);
    boolean chosen = !complexes.get().isEmpty() && draws(Tool.AREAS, wanted);
    type.set(wanted);
    tool.set(chosen ? Tool.AREAS : usual(wanted.kinds()));
    begun.set(begun.get() + 1);
  }

  /// Begins to draw where a plan area lies: one of the plan, or one that comes into it with its
  /// place.
  ///
  /// @param first a tool that draws surfaces, or chooses areas
  public void begin(PlanArea wanted, Tool first) {
    type.set(null);
    complexes.set(List.of());
    planArea.set(wanted);
    tool.set(first);
    begun.set(begun.get() + 1);
  }

  /// Goes on with a type as it is now; without it nothing is drawn any more.
  void follow(Optional<InterventionType> now) {
    InterventionType drawn = type.get();
    if (drawn != null && now.isEmpty()) {
      take(Tool.NONE);
    } else if (drawn != null && !now.get().equals(drawn)) {
      type.set(now.get());
      if (!draws(tool.get(), now.get())) {
        tool.set(usual(now.get().kinds()));
      }
    }
  }

  /// Whether a tool can draw an intervention of a type. What is chosen on the map can be any place
  /// but a line: as it is, as a surface or as the point in its middle.
  public static boolean draws(Tool tool, InterventionType type) {
    return switch (tool) {
      case NONE, RESHAPE, MEASURE, NOTE -> false;
      case POLYGON, FREEHAND, RECTANGLE -> type.kinds().contains(GeometryKind.POLYGON);
      case LINE -> type.kinds().contains(GeometryKind.LINE);
      case POINT -> type.kinds().contains(GeometryKind.POINT);
      case AREAS -> type.kinds().stream().anyMatch(kind -> kind != GeometryKind.LINE);
    };
  }

  /// How often a type was chosen to be drawn: the map takes the keyboard each time, also where the
  /// tool was at hand already.
  public ReadOnlyIntegerProperty begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /// Takes another tool. Tools that draw no shape of the plan let go of what was to be drawn, and
  /// of the complexes that were chosen for it.
  public void take(Tool wanted) {
    if (!wanted.isDrawing()) {
      type.set(null);
      planArea.set(null);
      complexes.set(List.of());
    }
    tool.set(wanted);
  }

  /// The complexes that are chosen to be the place of what is drawn; never null.
  public ObjectProperty<List<HousingComplex>> complexesProperty() {
    return complexes;
  }

  /// Chooses a complex too, or no longer.
  public void toggle(HousingComplex complex) {
    List<HousingComplex> next = new ArrayList<>(complexes.get());
    if (!next.remove(complex)) {
      next.add(complex);
    }
    complexes.set(List.copyOf(next));
  }

  private static Tool usual(Set<GeometryKind> kinds) {
    if (kinds.contains(GeometryKind.POLYGON)) {
      return Tool.POLYGON;
    }
    if (kinds.contains(GeometryKind.LINE)) {
      return Tool.LINE;
    }
    return kinds.contains(GeometryKind.POINT) ? Tool.POINT : Tool.AREAS;
  }

  /// The type of what is drawn; null when no intervention is being drawn.
  public ReadOnlyObjectProperty<@Nullable InterventionType> typeProperty() {
    return type.getReadOnlyProperty();
  }

  /// The plan area of which the place is being drawn, as it was when that began; null when none is.
  public ReadOnlyObjectProperty<@Nullable PlanArea> planAreaProperty() {
    return planArea.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Tool> toolProperty() {
    return tool.getReadOnlyProperty();
  }

  /// What the user can do next, in words, for the status line; empty when there is nothing to say.
  public ObjectProperty<String> hintProperty() {
    return hint;
  }

  /// An id for something new.
  public String newId() {
    return ids.get();
  }
}
