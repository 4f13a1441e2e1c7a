package nl.noordwijzer.planfile;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;

/// A register of a plan that has a layer of its own.
///
/// @param of the register in a plan
/// @param with the plan with another register
record RegisterLayer<T extends Identified>(
    ItemRows<T> rows, Function<Plan, Register<T>> of, BiFunction<Plan, Register<T>, Plan> with) {

  /// All but the scenarios, which hold a register of their own.
  static final List<RegisterLayer<?>> ALL =
      List.of(
          new RegisterLayer<>(new PlanAreaRows(), Plan::areas, Plan::withAreas),
          new RegisterLayer<>(new AssumptionRows(), Plan::assumptions, Plan::withAssumptions),
          new RegisterLayer<>(new FundingRows(), Plan::funding, Plan::withFunding),
          new RegisterLayer<>(new NoteRows(), Plan::notes, Plan::withNotes),
          new RegisterLayer<>(new PictureRows(), Plan::pictures, Plan::withPictures),
          new RegisterLayer<>(new TypeRows(), Plan::types, Plan::withTypes),
          new RegisterLayer<>(new TemplateRows(), Plan::templates, Plan::withTemplates));
}
