package nl.noordwijzer.plan;

/// How far an intervention has come and how sure it is.
public record Status(State state, Certainty certainty) {
  public static final Status IDEA = new Status(State.PLANNED, Certainty.IDEA);

  /// How far it has come: plan, in uitvoering, gereed.
  public enum State {
    PLANNED,
    UNDER_WAY,
    DONE
  }

  /// How sure it is: zeker, verwacht, idee.
  public enum Certainty {
    CERTAIN,
    EXPECTED,
    IDEA
  }
}
