package nl.noordwijzer.plan;

/// One set of choices in a plan: the interventions in the order of the planner.
public record Scenario(
    String id, String name, String description, Register<Intervention> interventions)
    implements Identified {

  /// A scenario in which nothing happens yet.
  public Scenario(String id, String name) {
    this(id, name, "", Register.empty());
  }

  public Scenario withName(String value) {
    return new Scenario(id, value, description, interventions);
  }

  public Scenario withDescription(String value) {
    return new Scenario(id, name, value, interventions);
  }

  public Scenario with(Register<Intervention> value) {
    return new Scenario(id, name, description, value);
  }
}
