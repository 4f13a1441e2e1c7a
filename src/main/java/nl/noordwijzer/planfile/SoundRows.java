package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.text.NoordwijzerException;

/// Those rows of what is proposed that can be read; of each other one is told what is wrong.
record SoundRows(RowSource source, Consumer<NoordwijzerException> told) implements RowSource {
  private static final Map<String, ItemRows<?>> ITEMS =
      Stream.concat(
              Stream.<ItemRows<?>>of(new ScenarioRows(), new InterventionRows()),
              RegisterLayer.ALL.stream().map(RegisterLayer::rows))
          .collect(Collectors.toUnmodifiableMap(rows -> rows.layer().table(), rows -> rows));

  @Override
  public List<PlanRow> rows(Layer wanted) throws NoordwijzerException {
    ItemRows<?> items = ITEMS.get(wanted.table());
    if (items == null) {
      return source.rows(wanted);
    }
    List<String> scenarios = items instanceof InterventionRows ? scenarios() : List.of();
    Set<String> ids = new HashSet<>();
    List<PlanRow> sound = new ArrayList<>();
    for (PlanRow row : source.rows(wanted)) {
      try {
        if (!ids.add(id(items.read(row), row, scenarios))) {
          throw row.wrong("code");
        }
        sound.add(row);
      } catch (NoordwijzerException e) {
        told.accept(e);
      }
    }
    return sound;
  }

  /// Those that may hold interventions.
  private List<String> scenarios() throws NoordwijzerException {
    List<String> ids = new ArrayList<>();
    for (PlanRow row : source.rows(PlanSchema.SCENARIOS)) {
      ids.add(row.textOrEmpty("code"));
    }
    return ids.isEmpty() ? ids : ids.subList(1, ids.size());
  }

  private static String id(Object item, PlanRow row, List<String> scenarios)
      throws NoordwijzerException {
    return switch (item) {
      case InterventionRows.Held held when !scenarios.contains(held.scenario()) ->
          throw row.wrong(InterventionRows.SCENARIO);
      case InterventionRows.Held held -> held.intervention().id();
      case Identified identified -> identified.id();
      default -> throw new IllegalStateException(item.getClass().getName());
    };
  }
}
