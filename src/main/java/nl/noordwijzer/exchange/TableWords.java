package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Tables of a plan for people: types, choices and constants by their names in a language. What a
/// name would not lead back to keeps its id.
public record TableWords(Plan plan, PlanCatalogue catalogue, Texts texts) {
  SourceTable in(SourceTable table) {
    OptionalInt type = table.column("type");
    List<SourceRow> rows = new ArrayList<>();
    for (SourceRow row : table.rows()) {
      Optional<InterventionType> known =
          type.isPresent() ? catalogue.type(row.text(type.getAsInt()), plan) : Optional.empty();
      @Nullable Object[] values = row.values().clone();
      for (int i = 0; i < values.length; i++) {
        values[i] = cell(table.columns().get(i).name(), values[i], known);
      }
      rows.add(new SourceRow(row.place(), values, row.shape()));
    }
    return table.with(rows, table.crs(), table.findings());
  }

  private @Nullable Object cell(
      String column, @Nullable Object cell, Optional<InterventionType> type) {
    if (type.isPresent() && column.equals("type")) {
      return name(type.get());
    }
    return column.startsWith(Cells.INPUT) && cell instanceof String id
        ? type.flatMap(known -> known.input(column.substring(Cells.INPUT.length())))
            .map(input -> choice(input, id))
            .orElse(id)
        : ConstantWords.in(texts, column, cell);
  }

  private String name(InterventionType type) {
    String name = type.names().in(texts.locale());
    return Types.find(plan, catalogue, name)
        .filter(found -> found.id().equals(type.id()))
        .map(_ -> name)
        .orElse(type.id());
  }

  private String choice(TypeInput input, String id) {
    return input
        .choice(id)
        .map(choice -> choice.names().in(texts.locale()))
        .filter(name ->
            InputCells.choice(input, name).filter(found -> found.id().equals(id)).isPresent())
        .orElse(id);
  }
}
