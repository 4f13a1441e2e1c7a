package nl.noordwijzer.edit;

import java.util.List;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Several commands that are one act to the user: all are done or none.
public record CommandSequence(Phrase name, List<PlanCommand> commands) implements PlanCommand {
  public CommandSequence {
    commands = List.copyOf(commands);
  }

  @Override
  public Plan apply(Plan plan) {
    Plan next = plan;
    for (PlanCommand command : commands) {
      next = command.apply(next);
    }
    return next;
  }
}
