package nl.noordwijzer.map;

import nl.noordwijzer.plan.Status;

/// What the edge or the fill of an intervention tells of how far and how sure it is. One that is
/// planned and certain has a plain edge, which needs no word.
public enum StatusSign {
  IDEA(Status.IDEA),
  EXPECTED(new Status(Status.State.PLANNED, Status.Certainty.EXPECTED)),
  UNDER_WAY(new Status(Status.State.UNDER_WAY, Status.Certainty.CERTAIN)),
  DONE(new Status(Status.State.DONE, Status.Certainty.CERTAIN));

  private final Status example;

  StatusSign(Status example) {
    this.example = example;
  }

  /// A status that has this sign and no other.
  Status example() {
    return example;
  }

  /// Whether interventions with a status have this sign.
  boolean isOf(Status status) {
    return example.state() == Status.State.PLANNED
        ? status.certainty() == example.certainty()
        : status.state() == example.state();
  }
}
