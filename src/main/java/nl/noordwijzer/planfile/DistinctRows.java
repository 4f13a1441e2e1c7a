package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.text.NoordwijzerException;

/// The rows of a plan, with a new code for the later one of two that have the same, such as a copy
/// that was pasted in another program.
final class DistinctRows implements RowSource {
  private static final Set<String> LAYERS =
      Set.of(
          PlanSchema.SCENARIOS.table(),
          PlanSchema.INTERVENTIONS.table(),
          PlanSchema.PLAN_AREAS.table(),
          PlanSchema.NOTES.table());

  private final RowSource source;
  private final Consumer<PlanRow> told;
  private final Map<String, List<PlanRow>> read = new HashMap<>();

  /// @param told of every row, as it was, that gets a new code
  DistinctRows(RowSource source, Consumer<PlanRow> told) {
    this.source = source;
    this.told = told;
  }

  @Override
  public List<PlanRow> rows(Layer wanted) throws NoordwijzerException {
    if (!LAYERS.contains(wanted.table())) {
      return source.rows(wanted);
    }
    List<PlanRow> known = read.get(wanted.table());
    if (known == null) {
      known = distinct(source.rows(wanted));
      read.put(wanted.table(), known);
    }
    return known;
  }

  private List<PlanRow> distinct(List<PlanRow> rows) {
    Set<String> codes = new HashSet<>();
    List<PlanRow> distinct = new ArrayList<>();
    for (PlanRow row : rows) {
      String code = row.told(PlanRow.CODE);
      if (code.isBlank() || codes.add(code)) {
        distinct.add(row);
      } else {
        told.accept(row);
        distinct.add(row.with(PlanRow.CODE, UUID.randomUUID().toString()));
      }
    }
    return List.copyOf(distinct);
  }
}
