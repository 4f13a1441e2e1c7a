package nl.noordwijzer.edit;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Register;

/// A part of a plan whose items are added, replaced and removed in the same way.
///
/// @param <T> the items
public final class PlanPart<T extends Identified> {
  public static final PlanPart<PlanArea> AREAS =
      new PlanPart<>("edit.area.", PlanArea::name, Plan::areas, Plan::withAreas, (_, _) -> false);

  public static final PlanPart<Assumption> ASSUMPTIONS =
      new PlanPart<>(
          "edit.assumption.",
          Assumption::names,
          Plan::assumptions,
          Plan::withAssumptions,
          (_, _) -> false);

  public static final PlanPart<FundingSource> FUNDING =
      new PlanPart<>(
          "edit.funding.",
          FundingSource::names,
          Plan::funding,
          Plan::withFunding,
          (plan, id) -> plan.interventions().anyMatch(i -> i.financing().shares().containsKey(id)));

  public static final PlanPart<Note> NOTES =
      new PlanPart<>("edit.note.", Note::title, Plan::notes, Plan::withNotes, (_, _) -> false);

  /// Pictures of interventions and notes.
  public static final PlanPart<Picture> PICTURES =
      new PlanPart<>(
          "edit.picture.", Picture::name, Plan::pictures, Plan::withPictures, (_, _) -> false);

  /// The plan's own types of interventions.
  public static final PlanPart<InterventionType> TYPES =
      new PlanPart<>(
          "edit.type.",
          InterventionType::names,
          Plan::types,
          Plan::withTypes,
          (plan, id) -> plan.interventions().anyMatch(i -> i.type().equals(id)));

  private final String prefix;
  private final Function<T, Object> label;
  private final Function<Plan, Register<T>> register;
  private final BiFunction<Plan, Register<T>, Plan> next;
  private final BiPredicate<Plan, String> inUse;

  private PlanPart(
      String prefix,
      Function<T, Object> label,
      Function<Plan, Register<T>> register,
      BiFunction<Plan, Register<T>, Plan> next,
      BiPredicate<Plan, String> inUse) {
    this.prefix = prefix;
    this.label = label;
    this.register = register;
    this.next = next;
    this.inUse = inUse;
  }

  /// @param act `add`, `replace` or `remove`
  Phrase name(String act, T item) {
    return new Phrase(prefix + act, label.apply(item));
  }

  /// @throws RefusedException when the id is taken
  Plan with(Plan plan, T item) {
    return next.apply(plan, register.apply(plan).with(item));
  }

  /// @throws RefusedException when there is no item with this id
  Plan replacing(Plan plan, T item) {
    return next.apply(plan, register.apply(plan).replacing(item));
  }

  /// @throws RefusedException when there is no item with this id, or an intervention uses it
  Plan without(Plan plan, T item) {
    Register<T> without = register.apply(plan).without(item.id());
    if (inUse.test(plan, item.id())) {
      throw new RefusedException("plan.refused.used", label.apply(item));
    }
    return next.apply(plan, without);
  }

  @Override
  public String toString() {
    return prefix;
  }
}
