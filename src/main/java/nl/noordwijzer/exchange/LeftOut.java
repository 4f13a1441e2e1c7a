package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// What a file with interventions does not hold of them, by name: only a plan has room for it.
public final class LeftOut {
  private LeftOut() {}

  /// Of the interventions of some scenarios of a plan.
  public static List<Phrase> of(Plan plan, List<Scenario> scenarios) {
    List<Phrase> left = new ArrayList<>();
    Set<String> types = new LinkedHashSet<>();
    for (Scenario scenario : scenarios) {
      for (Intervention item : scenario.interventions()) {
        if (plan.pictures().contains(item.id())) {
          left.add(new Phrase("exchange.left.picture", item.name(), scenario.name()));
        }
        types.add(item.type());
      }
    }
    for (String type : types) {
      plan.types()
          .find(type)
          .ifPresent(own -> left.add(new Phrase("exchange.left.type", own.names())));
    }
    return List.copyOf(left);
  }
}
