package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;

/// What can be read of what is proposed. A row of which one column is wrong is read without that
/// column; a row that means nothing without it is left out. Either is told, with its name.
final class SoundRows implements RowSource {
  private static final Map<String, ItemRows<?>> ITEMS =
      Stream.concat(
              Stream.<ItemRows<?>>of(new ScenarioRows(), new InterventionRows()),
              RegisterLayer.ALL.stream().map(RegisterLayer::rows))
          .collect(Collectors.toUnmodifiableMap(rows -> rows.layer().table(), rows -> rows));

  /// Layers of which a row with a code that another has may get a new one.
  private static final Set<String> NAMELESS =
      Set.of(
          PlanSchema.INTERVENTIONS.table(),
          PlanSchema.PLAN_AREAS.table(),
          PlanSchema.NOTES.table());

  private final RowSource source;
  private final boolean whole;
  private final Consumer<PlanInspection.Finding> told;
  private final Map<String, List<PlanRow>> read = new HashMap<>();

  private SoundRows(RowSource source, boolean whole, Consumer<PlanInspection.Finding> told) {
    this.whole = whole;
    this.source =
        new SoundLooks(
            new DistinctRows(source, row -> tellTwice(row)),
            mended -> tell(mended.row(), false, mended.sentence()));
    this.told = told;
  }

  /// Of a file that is whole: a row that a plan can be opened without is no damage.
  ///
  /// @param told of every row that is not read as it is
  static SoundRows ofWholeFile(RowSource source, Consumer<PlanInspection.Finding> told) {
    return new SoundRows(source, true, told);
  }

  /// Of a file of which parts are lost.
  ///
  /// @param told of every row that is not read as it is
  static SoundRows ofDamagedFile(RowSource source, Consumer<PlanInspection.Finding> told) {
    return new SoundRows(source, false, told);
  }

  @Override
  public List<PlanRow> rows(Layer wanted) throws NoordwijzerException {
    ItemRows<?> items = ITEMS.get(wanted.table());
    if (items == null) {
      return source.rows(wanted);
    }
    List<PlanRow> known = read.get(wanted.table());
    if (known == null) {
      known = items instanceof ScenarioRows ? scenarios() : sound(items);
      read.put(wanted.table(), known);
    }
    return known;
  }

  private List<PlanRow> sound(ItemRows<?> items) throws NoordwijzerException {
    Set<String> ids = new HashSet<>();
    List<PlanRow> sound = new ArrayList<>();
    for (PlanRow row : source.rows(items.layer())) {
      addSound(row, items, ids, sound);
    }
    return List.copyOf(sound);
  }

  /// Takes one wrong column after the other out, until the row can be read or nothing is left.
  private void addSound(PlanRow row, ItemRows<?> items, Set<String> ids, List<PlanRow> sound)
      throws NoordwijzerException {
    PlanRow present = row;
    List<String> wrong = new ArrayList<>();
    while (true) {
      try {
        Object item = items.read(present);
        String id = id(item);
        if (!ids.add(id)) {
          throw present.wrong(PlanRow.CODE);
        }
        sound.add(PlanRow.CODE.equals(last(wrong)) ? present.with(PlanRow.CODE, id) : present);
        wrong.forEach(column -> tellEmptied(row, column));
        return;
      } catch (NoordwijzerException e) {
        String column = PlanRow.wrongColumn(e);
        boolean isKept = column.equals(PlanRow.CODE) && !NAMELESS.contains(items.layer().table());
        if (column.isEmpty() || isKept || present.isEmpty(column)) {
          tellLeftOut(row, column);
          return;
        }
        present = present.with(column, null);
        wrong.add(column);
      }
    }
  }

  private static String last(List<String> columns) {
    return columns.isEmpty() ? "" : columns.getLast();
  }

  private static String id(Object item) {
    return switch (item) {
      case InterventionRows.Held held -> held.intervention().id();
      case Identified identified -> identified.id();
      default -> throw new IllegalStateException(item.getClass().getName());
    };
  }

  private void tellEmptied(PlanRow row, String column) {
    boolean isShape = column.equals(row.layer().geometryColumn());
    Phrase sentence =
        isShape
            ? new Phrase("planfile.check.shapeless", row.layer().table(), number(row))
            : new Phrase("planfile.check.emptied", row.layer().table(), number(row), column);
    tell(row, sentence);
  }

  private void tellLeftOut(PlanRow row, String column) {
    tell(row, new Phrase("planfile.check.left", row.layer().table(), number(row), column));
  }

  private void tellTwice(PlanRow row) {
    tell(row, false, new Phrase("planfile.check.code", row.layer().table(), number(row)));
  }

  private void tell(PlanRow row, Phrase sentence) {
    tell(row, !whole || !SetAside.LAYERS.contains(row.layer()), sentence);
  }

  private void tell(PlanRow row, boolean damage, Phrase sentence) {
    String scenario = row.told(InterventionRows.SCENARIO);
    String name = row.label();
    String subject =
        scenario.isEmpty() || name.isEmpty() ? name : name + " (" + scenarioName(scenario) + ")";
    told.accept(new PlanInspection.Finding(damage, row.told(PlanRow.CODE), subject, sentence));
  }

  private static String number(PlanRow row) {
    return Long.toString(row.row().key());
  }

  private String scenarioName(String code) {
    return read.getOrDefault(PlanSchema.SCENARIOS.table(), List.of()).stream()
        .filter(row -> row.told(PlanRow.CODE).equals(code))
        .map(PlanRow::label)
        .findFirst()
        .orElse(code);
  }

  /// Those that there are, and one for each that only interventions know.
  private List<PlanRow> scenarios() throws NoordwijzerException {
    List<PlanRow> known = sound(new ScenarioRows());
    read.put(PlanSchema.SCENARIOS.table(), known);
    LostScenarios lost = new LostScenarios(known);
    for (PlanRow row : source.rows(PlanSchema.INTERVENTIONS)) {
      String code = row.told(InterventionRows.SCENARIO);
      lost.meet(code);
      if (!code.isEmpty()
          && known.stream().skip(1).noneMatch(it -> it.told(PlanRow.CODE).equals(code))) {
        tell(row, new Phrase("planfile.check.astray", row.layer().table(), number(row), code));
      }
    }
    lost.found()
        .forEach(row -> {
          String name = row.label();
          told.accept(
              new PlanInspection.Finding(
                  !whole, row.told(PlanRow.CODE), name, new Phrase("planfile.check.scenario")));
        });
    return lost.all();
  }
}
