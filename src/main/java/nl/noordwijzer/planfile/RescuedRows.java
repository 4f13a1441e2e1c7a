package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.noordwijzer.geopackage.DamagedFile;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// The rows of a plan in a damaged file, as far as they can be read; what is missing is told.
final class RescuedRows implements RowSource {
  private final String name;
  private final DamagedFile file;
  private final Consumer<PlanInspection.Finding> told;
  private final Map<String, List<PlanRow>> read = new HashMap<>();
  private final Map<String, Long> lost = new HashMap<>();
  private final Set<String> damaged = new HashSet<>();
  private final Set<String> missing = new HashSet<>();
  private @Nullable JournalRows journal;

  RescuedRows(String name, DamagedFile file, Consumer<PlanInspection.Finding> told) {
    this.name = name;
    this.file = file;
    this.told = told;
  }

  @Override
  public List<PlanRow> rows(Layer wanted) throws NoordwijzerException {
    List<PlanRow> known = read.get(wanted.table());
    if (known == null) {
      known = readAll(wanted);
      read.put(wanted.table(), known);
    }
    return known;
  }

  private List<PlanRow> readAll(Layer wanted) throws NoordwijzerException {
    DamagedFile.Rows found = file.rows(wanted);
    boolean isMissing = !found.isThere() && !isLater(wanted);
    Map<Long, LayerRow> whole = new TreeMap<>();
    found.rows().forEach(row -> whole.put(row.key(), row));
    Set<Long> partial = new TreeSet<>(found.partial());
    int restored = 0;
    if (isMissing || found.isDamaged() || !partial.isEmpty()) {
      damaged.add(wanted.table());
      restored = restore(wanted, whole, partial);
    }
    lost.put(wanted.table(), Math.max(0, found.lost() - restored));
    if (isMissing) {
      missing.add(wanted.table());
      tell("", new Phrase("planfile.check.missing", wanted.table(), whole.size()));
    } else if (found.isDamaged()) {
      tell("", new Phrase(damage(lost(wanted), whole.isEmpty()), wanted.table(), lost(wanted)));
    }
    return rows(wanted, whole, partial);
  }

  private String damage(long rows, boolean isEmpty) {
    if (rows > 0) {
      return "planfile.check.holes";
    }
    return isEmpty && !file.countsRows() ? "planfile.check.unread" : "planfile.check.patched";
  }

  /// Puts in what the journal knows of rows that cannot be read, or not whole.
  ///
  /// @return how many it gave of those of which nothing could be read
  private int restore(Layer wanted, Map<Long, LayerRow> whole, Set<Long> partial)
      throws NoordwijzerException {
    int restored = 0;
    JournalRows known = journal();
    for (long key : known.keys(wanted)) {
      Optional<LayerRow> row = known.row(wanted, key);
      if (row.isPresent() && (partial.remove(key) || !whole.containsKey(key))) {
        restored += whole.put(key, row.get()) == null ? 1 : 0;
      }
    }
    return restored;
  }

  private JournalRows journal() throws NoordwijzerException {
    if (journal == null) {
      journal = Journal.in(file);
    }
    return journal;
  }

  private List<PlanRow> rows(Layer wanted, Map<Long, LayerRow> whole, Set<Long> partial) {
    List<PlanRow> rows = new ArrayList<>();
    whole.forEach((key, each) -> {
      PlanRow row = new PlanRow(name, wanted, each);
      rows.add(row);
      if (partial.contains(key)) {
        String number = Long.toString(key);
        tell(row.label(), new Phrase("planfile.check.partial", wanted.table(), number));
      }
    });
    rows.sort(Comparator.comparingDouble(PlanRow::order));
    return List.copyOf(rows);
  }

  /// Whether the plan is of a schema that had no such layer yet.
  private boolean isLater(Layer wanted) throws NoordwijzerException {
    for (PlanRow header :
        wanted.equals(PlanSchema.PLAN) ? List.<PlanRow>of() : rows(PlanSchema.PLAN)) {
      if (!header.isAbsent("schema")
          && PlanSchema.mayLack(wanted, header.whole("schema", Integer.MAX_VALUE))) {
        return true;
      }
    }
    return false;
  }

  private void tell(String subject, Phrase sentence) {
    told.accept(new PlanInspection.Finding(true, "", subject, sentence));
  }

  /// How many rows of a layer could not be found at all, at most.
  long lost(Layer layer) {
    return lost.getOrDefault(layer.table(), 0L);
  }

  /// How many rows of a layer were found, whole or in part.
  int found(Layer layer) {
    return read.getOrDefault(layer.table(), List.of()).size();
  }

  /// Whether the file has a layer no more that it must have had.
  boolean isMissing(Layer layer) {
    return missing.contains(layer.table());
  }

  /// Whether something of a layer may be lost.
  boolean mayLack(Layer layer) throws NoordwijzerException {
    rows(layer);
    return damaged.contains(layer.table());
  }
}
