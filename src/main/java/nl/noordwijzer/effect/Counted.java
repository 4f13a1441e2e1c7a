package nl.noordwijzer.effect;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What of the interventions of a scenario is in some books.
///
/// @param scope of the books; absent where every place counts
/// @param share of an intervention that is in them, from 0 to 1
record Counted(@Nullable Scope scope, ToDoubleFunction<Work> share) {
  static Counted in(Scope scope) {
    return new Counted(scope, _ -> 1);
  }

  /// A single intervention, wherever it is.
  static Counted only(String intervention) {
    return new Counted(null, work -> work.intervention().id().equals(intervention) ? 1 : 0);
  }

  Inside inside(Work work) {
    return scope == null ? Inside.of(work.place(), _ -> 1) : scope.inside(work.place());
  }

  double share(Work work) {
    return share.applyAsDouble(work);
  }
}
