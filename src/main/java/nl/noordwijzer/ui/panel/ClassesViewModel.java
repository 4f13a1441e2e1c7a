package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.Classification;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.Ramps;
import nl.noordwijzer.map.UsualStyle;
import org.jspecify.annotations.Nullable;

/// How values are divided into classes, and in which colours.
final class ClassesViewModel {
  private final MapPanelChanges changes;
  private MapStyle followed;
  private boolean released;

  ClassesViewModel(MapPanelChanges changes) {
    this.changes = changes;
    followed = changes.style();
  }

  /// Takes note of the present style.
  void follow() {
    MapStyle now = changes.style();
    if (!now.equals(followed)) {
      boolean other = !now.theme().indicator().equals(followed.theme().indicator());
      released = other && followed.classes().locked() && !now.classes().locked();
      followed = now;
    }
  }

  /// Whether the last change let locked borders go, because the indicator that was chosen has
  /// another unit.
  boolean hasReleased() {
    return released;
  }

  ClassSpec spec() {
    return changes.style().classes();
  }

  Optional<Indicator> indicator() {
    return changes
        .session()
        .region()
        .statistics()
        .catalogue()
        .byId(changes.style().theme().indicator());
  }

  /// The classes on the map now.
  Optional<Classification> classification() {
    return Optional.ofNullable(changes.session().pictureProperty().get())
        .flatMap(MapPicture::classes);
  }

  /// Whether the map shows two indicators: then there are three classes of each and nothing to
  /// choose but the colours.
  boolean isBivariate() {
    return changes.style().theme().secondId().isPresent();
  }

  void setMethod(ClassMethod method) {
    if (method == spec().method()) {
      return;
    }
    Ramps.Kind kind =
        method == ClassMethod.AROUND_NORM ? Ramps.Kind.DIVERGING : Ramps.Kind.SEQUENTIAL;
    MapStyle style = changes.style().withClasses(classesOf(method));
    changes.to(
        UsualStyle.withRamp(style, kind),
        "mappane.act.method",
        changes.texts().get("mappane.method", method));
  }

  /// Own borders begin as the ones on the map, so that they can be shifted from there.
  private ClassSpec classesOf(ClassMethod method) {
    List<Double> present = classification().map(Classification::inner).orElse(List.of());
    boolean usable = present.size() + 1 >= ClassSpec.FEWEST && present.size() + 1 <= ClassSpec.MOST;
    return method == ClassMethod.OWN && usable
        ? ClassSpec.own(present)
        : new ClassSpec(method, spec().count(), List.of(), spec().norm(), false);
  }

  /// @param count 3 to 7
  void setCount(int count) {
    if (count == spec().count()) {
      return;
    }
    ClassSpec next =
        spec().method() == ClassMethod.OWN
            ? classification()
                .map(classes -> ClassSpec.own(ClassesBorders.counted(classes, count)))
                .orElse(spec())
            : spec().withCount(count);
    changes.merged(
        changes.style().withClasses(next),
        "class-count",
        "mappane.act.count",
        Integer.toString(count));
  }

  /// The value that the classes lie around.
  Optional<Double> norm() {
    return spec().normValue().or(() -> indicator().flatMap(Indicator::normValue));
  }

  void setNorm(@Nullable Double norm) {
    if (!Objects.equals(norm, norm().orElse(null))) {
      changes.to(changes.style().withClasses(spec().withNorm(norm)), "mappane.act.norm");
    }
  }

  /// Moves one inner border; from then on the borders are the user's own.
  void shiftBorder(int index, double value) {
    classification()
        .filter(classes -> index < classes.inner().size())
        .filter(classes -> classes.count() >= ClassSpec.FEWEST)
        .ifPresent(classes ->
            changes.merged(
                changes
                    .style()
                    .withClasses(
                        ClassSpec.own(ClassesBorders.shifted(classes, index, rounded(value)))),
                "border-" + index,
                "mappane.act.border"));
  }

  private double rounded(double value) {
    double steps = Math.pow(10, indicator().map(Indicator::decimals).orElse(1));
    return Math.rint(value * steps) / steps;
  }

  /// Back to the classes that suit the indicator.
  void reset() {
    indicator()
        .ifPresent(indicator ->
            changes.to(
                UsualStyle.withRamp(
                    changes
                        .style()
                        .withClasses(
                            UsualStyle.classes(indicator, changes.style().theme().level())),
                    Ramps.Kind.SEQUENTIAL),
                "mappane.act.reset"));
  }

  /// Keeps the borders as they are when the year, the level or an indicator of the same unit is
  /// chosen, or lets them follow again.
  void setLocked(boolean locked) {
    if (locked == spec().locked()) {
      return;
    }
    if (locked) {
      classification()
          .map(Classification::inner)
          .filter(inner -> inner.size() + 1 >= ClassSpec.FEWEST)
          .ifPresent(inner ->
              changes.to(changes.style().withClasses(spec().lockedAt(inner)), "mappane.act.lock"));
    } else {
      changes.to(changes.style().withClasses(spec().unlocked()), "mappane.act.unlock");
    }
  }

  /// The ramps that suit the method.
  List<Ramps.Ramp> ramps() {
    return Ramps.all().stream().filter(ramp -> suits(ramp.kind())).toList();
  }

  private boolean suits(Ramps.Kind kind) {
    if (isBivariate()) {
      return kind == Ramps.Kind.BIVARIATE;
    }
    return switch (spec().method()) {
      case AROUND_NORM -> kind == Ramps.Kind.DIVERGING;
      case STANDARD_DEVIATION -> kind != Ramps.Kind.BIVARIATE;
      default -> kind == Ramps.Kind.SEQUENTIAL;
    };
  }

  Ramps.Ramp ramp() {
    return Ramps.require(changes.style().ramp());
  }

  boolean isReversed() {
    return changes.style().reversed();
  }

  void setRamp(Ramps.Ramp ramp) {
    changes.merged(
        changes.style().withRamp(ramp.id(), isReversed()), "ramp", "mappane.act.ramp", ramp.name());
  }

  void setReversed(boolean reversed) {
    changes.to(changes.style().withRamp(changes.style().ramp(), reversed), "mappane.act.reverse");
  }
}
