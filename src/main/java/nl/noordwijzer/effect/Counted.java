package nl.noordwijzer.effect;

import java.util.function.Function;

/// What of the interventions of a scenario is in some books.
///
/// @param part what of an intervention is
record Counted(Function<Work, Inside> part) {
  /// All of them, wherever they are.
  static final Counted EVERYWHERE = new Counted(work -> Inside.of(work.place()));

  static Counted in(Scope scope) {
    return new Counted(work -> scope.inside(work.place()));
  }

  /// A single intervention.
  Counted only(String id) {
    return new Counted(work -> work.intervention().id().equals(id) ? inside(work) : Inside.NOTHING);
  }

  Inside inside(Work work) {
    return part.apply(work);
  }
}
