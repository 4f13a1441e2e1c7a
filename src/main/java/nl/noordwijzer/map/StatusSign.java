package nl.noordwijzer.map;

import nl.noordwijzer.plan.Status;

/// What the edge or the fill of an intervention tells of how far and how sure it is. One that is
/// planned and certain has a plain edge, which needs no word.
public enum StatusSign {
  IDEA(Status.State.PLANNED, Status.Certainty.IDEA),
  EXPECTED(Status.State.PLANNED, Status.Certainty.EXPECTED),
  UNDER_WAY(Status.State.UNDER_WAY, Status.Certainty.CERTAIN),
  DONE(Status.State.DONE, Status.Certainty.CERTAIN);

  private final Status.State state;
  private final Status.Certainty certainty;

  StatusSign(Status.State state, Status.Certainty certainty) {
    this.state = state;
    this.certainty = certainty;
  }

  /// A status that has this sign and no other.
  Status example() {
    return new Status(state, certainty);
  }

  /// Whether interventions with a status have this sign.
  boolean isOf(Status status) {
    return state == Status.State.PLANNED
        ? status.certainty() == certainty
        : status.state() == state;
  }
}
