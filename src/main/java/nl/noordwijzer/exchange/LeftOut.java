package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.source.format.WrittenFormat;

/// What a file with interventions does not hold of them, by name: only a plan has room for it.
public final class LeftOut {
  private LeftOut() {}

  /// Of the interventions of some scenarios of a plan, in a file of some format.
  public static List<Phrase> of(Plan plan, List<Scenario> scenarios, WrittenFormat format) {
    List<Phrase> left = new ArrayList<>();
    Set<String> types = new LinkedHashSet<>();
    for (Scenario scenario : scenarios) {
      for (Intervention item : scenario.interventions()) {
        if (plan.pictures().contains(item.id()) && !CarriedPicture.fits(format)) {
          left.add(new Phrase("exchange.left.picture", item.name(), scenario.name()));
        }
        types.add(item.type());
      }
    }
    if (!PlanTables.holdsTypes(format)) {
      types.stream()
          .flatMap(type -> plan.types().find(type).stream())
          .forEach(own -> left.add(new Phrase("exchange.left.type", own.names())));
    }
    return List.copyOf(left);
  }
}
