package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;

/// The rows of a plan without what was drawn in another program and is not finished: one such row
/// is no reason to refuse a plan. It stays in the file as it is.
///
/// @param told of every row that is left out
record SetAside(RowSource source, Consumer<Row> told) implements RowSource {
  private static final String TOLD = "planfile.aside.";
  private static final Map<Layer, ItemRows<?>> ITEMS =
      Map.of(
          PlanSchema.INTERVENTIONS, new InterventionRows(),
          PlanSchema.PLAN_AREAS, new PlanAreaRows(),
          PlanSchema.NOTES, new NoteRows());

  /// Layers of which a row can be left out.
  static final List<Layer> LAYERS =
      List.of(PlanSchema.INTERVENTIONS, PlanSchema.PLAN_AREAS, PlanSchema.NOTES);

  /// A row that is left out.
  ///
  /// @param column that is empty or holds what cannot be there
  /// @param scenarios names and codes of those that an intervention may be in
  record Row(PlanRow row, String column, String scenarios) {
    /// Says which row it is, what is wrong and what fits there.
    Phrase sentence() {
      String table = row.layer().table();
      String number = Long.toString(row.row().key());
      String name = row.label().isEmpty() ? "?" : row.label();
      return new Phrase(key(), name, table, number, column, row.told(column), scenarios);
    }

    private String key() {
      String kind =
          switch (column) {
            case "type", InterventionRows.SCENARIO -> column;
            case "van", "tot" -> "year";
            default -> column.equals(row.layer().geometryColumn()) ? "shape" : "other";
          };
      return TOLD + kind;
    }
  }

  /// Whether a sentence says of a row that it is left out.
  static boolean isTold(Phrase news) {
    return news.key().startsWith(TOLD);
  }

  @Override
  public List<PlanRow> rows(Layer wanted) throws NoordwijzerException {
    ItemRows<?> items = ITEMS.get(wanted);
    List<PlanRow> rows = source.rows(wanted);
    if (items == null) {
      return rows;
    }
    List<PlanRow> scenarios =
        wanted.equals(PlanSchema.INTERVENTIONS) ? source.rows(PlanSchema.SCENARIOS) : List.of();
    List<PlanRow> proposed = scenarios.stream().skip(1).toList();
    Set<String> codes =
        proposed.stream().map(row -> row.told(PlanRow.CODE)).collect(Collectors.toSet());
    List<PlanRow> sound = new ArrayList<>();
    for (PlanRow row : rows) {
      String wrong = wrong(row, items, codes);
      if (wrong.isEmpty()) {
        sound.add(row);
      } else {
        told.accept(new Row(row, wrong, names(proposed)));
      }
    }
    return List.copyOf(sound);
  }

  /// The column because of which a row cannot be read; empty for one that can.
  private static String wrong(PlanRow row, ItemRows<?> items, Set<String> scenarios)
      throws NoordwijzerException {
    try {
      return items.read(row) instanceof InterventionRows.Held held
              && !scenarios.contains(held.scenario())
          ? InterventionRows.SCENARIO
          : "";
    } catch (NoordwijzerException e) {
      String column = PlanRow.wrongColumn(e);
      if (column.isEmpty()) {
        throw e;
      }
      return column;
    }
  }

  private static String names(List<PlanRow> scenarios) {
    return scenarios.stream()
        .map(row -> row.told(PlanRow.CODE) + " (" + row.label() + ")")
        .collect(Collectors.joining(", "));
  }
}
