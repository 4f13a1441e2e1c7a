package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.Texts;

/// Scenarios that interventions point to and that are not in the plan, made anew so that these keep
/// a place; and a base where that is lost, in which nothing may be proposed.
final class LostScenarios {
  private static final Texts NAMES = Texts.in(Texts.DUTCH);

  private final List<PlanRow> known;
  private final Set<String> unknown = new LinkedHashSet<>();
  private boolean baseHolds;

  /// @param known scenarios that can be read, in their order
  LostScenarios(List<PlanRow> known) {
    this.known = known;
  }

  /// Takes note of a scenario that an intervention names.
  void meet(String code) {
    if (!known.isEmpty() && code.equals(known.getFirst().told(PlanRow.CODE))) {
      baseHolds = true;
    } else if (!code.isEmpty()
        && known.stream().noneMatch(row -> row.told(PlanRow.CODE).equals(code))) {
      unknown.add(code);
    }
  }

  /// Those that are made anew.
  List<PlanRow> found() {
    List<PlanRow> made = new ArrayList<>();
    if (known.isEmpty() || baseHolds) {
      made.add(row(UUID.nameUUIDFromBytes(new byte[0]).toString(), NAMES.get("source.plan.base")));
    }
    int number = 1;
    for (String code : unknown) {
      made.add(row(code, NAMES.get("planfile.check.scenario.name", number++)));
    }
    return made;
  }

  /// All, the base first.
  List<PlanRow> all() {
    List<PlanRow> all = new ArrayList<>(found());
    all.addAll(known.isEmpty() || baseHolds ? 1 : 0, known);
    return List.copyOf(all);
  }

  private static PlanRow row(String code, String name) {
    LayerRow row = new LayerRow(0, new Object[] {code, name, "", 0.0}, null);
    return new PlanRow("", PlanSchema.SCENARIOS, row);
  }
}
