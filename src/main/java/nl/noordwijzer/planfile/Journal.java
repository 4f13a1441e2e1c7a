package nl.noordwijzer.planfile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.geopackage.DamagedFile;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// The steps of a plan in its file, each with the rows it changed as they were and as they became,
/// so that it can be undone after a restart. Its tables are in no list: a GIS does not show them.
record Journal(GeoPackage file) {
  private static final Layer STEPS =
      Layer.attributes(
          "journaal",
          List.of(
              new Field("naam", FieldType.TEXT),
              new Field("tijd", FieldType.TEXT),
              new Field("ongedaan", FieldType.BOOLEAN)));
  private static final Layer ROWS =
      Layer.attributes(
          "journaal_rijen",
          List.of(
              new Field("stap", FieldType.INTEGER),
              new Field("tabel", FieldType.TEXT),
              new Field("sleutel", FieldType.INTEGER),
              new Field("voor", FieldType.BLOB),
              new Field("na", FieldType.BLOB)));
  private static final Layer STAMP =
      Layer.attributes("journaal_stempel", List.of(new Field("stempel", FieldType.TEXT)));
  private static final String STEP = "stap";

  /// Rows of the table with the stamp; earlier programs know the first only.
  private static final long STAMP_ROW = 1;

  private static final long TOTALS_ROW = 2;
  private static final long LOST_ROW = 3;

  /// One act of the user.
  record Step(long number, String name, boolean undone) {}

  /// What a step did to a row; no row before it is a new one, none after it is gone.
  @SuppressWarnings("ArrayRecordComponent")
  record Edit(String table, long key, byte @Nullable [] before, byte @Nullable [] after) {
    Edit reversed() {
      return new Edit(table, key, after, before);
    }

    boolean isNothing() {
      return Arrays.equals(before, after);
    }
  }

  /// Makes the tables where they are not there.
  void make() throws NoordwijzerException {
    for (Layer table : List.of(STEPS, ROWS, STAMP)) {
      if (!file.has(table.table())) {
        file.makeUnlisted(table, table.equals(ROWS) ? List.of(STEP) : List.of());
      }
    }
  }

  boolean isThere() throws NoordwijzerException {
    return file.has(STEPS.table()) && file.has(ROWS.table()) && file.has(STAMP.table());
  }

  String stamp() throws NoordwijzerException {
    return note(STAMP_ROW);
  }

  /// With how many rows there are, for who looks for what is lost.
  void writeStamp(Stamp stamp) throws NoordwijzerException {
    note(STAMP_ROW, stamp.text());
    note(TOTALS_ROW, stamp.text() + " " + new RowTotals(stamp.rows()).text());
  }

  /// How many rows there were when the stamp was written; none where an earlier program wrote that.
  RowTotals totals() throws NoordwijzerException {
    return totals(stamp(), note(TOTALS_ROW));
  }

  /// An earlier program renews the stamp and leaves the totals as they were.
  private static RowTotals totals(String stamp, String totals) {
    return !stamp.isEmpty() && totals.startsWith(stamp + " ")
        ? RowTotals.read(totals)
        : RowTotals.NONE;
  }

  /// How many rows layers must have had of which some were lost with a damaged file.
  RowTotals lost() throws NoordwijzerException {
    return RowTotals.read(note(LOST_ROW));
  }

  void writeLost(RowTotals lost) throws NoordwijzerException {
    note(LOST_ROW, lost.text());
  }

  private String note(long row) throws NoordwijzerException {
    return file.editor(STAMP).row(row).map(Journal::text).orElse("");
  }

  private void note(long row, String text) throws NoordwijzerException {
    file.editor(STAMP).put(new LayerRow(row, new Object[] {text}, null));
  }

  private static String text(LayerRow row) {
    return String.valueOf(row.values()[0]);
  }

  /// As [#totals()], of a damaged file.
  static RowTotals totalsIn(DamagedFile damaged) throws NoordwijzerException {
    Map<Long, String> notes = new HashMap<>();
    damaged.rows(STAMP).rows().forEach(row -> notes.put(row.key(), text(row)));
    return totals(notes.getOrDefault(STAMP_ROW, ""), notes.getOrDefault(TOTALS_ROW, ""));
  }

  /// In the order in which they were done.
  List<Step> steps() throws NoordwijzerException {
    List<Step> steps = new ArrayList<>();
    file.read(STEPS, row -> steps.add(step(row)));
    return steps;
  }

  private static Step step(LayerRow row) {
    return new Step(
        row.key(),
        String.valueOf(row.values()[0]),
        row.values()[2] instanceof Number flag && flag.intValue() != 0);
  }

  /// What the journal of a damaged file still knows of the rows of the plan.
  static JournalRows in(DamagedFile damaged) throws NoordwijzerException {
    Map<Long, List<Edit>> edits = new HashMap<>();
    for (LayerRow row : damaged.rows(ROWS).rows()) {
      if (row.values()[0] instanceof Number step
          && row.values()[1] instanceof String
          && row.values()[2] instanceof Number) {
        edits.computeIfAbsent(step.longValue(), _ -> new ArrayList<>()).add(edit(row));
      }
    }
    List<Step> steps =
        damaged.rows(STEPS).rows().stream()
            .map(Journal::step)
            .sorted(Comparator.comparingLong(Step::number))
            .toList();
    return new JournalRows(steps, edits);
  }

  List<Edit> edits(long step) throws NoordwijzerException {
    List<Edit> edits = new ArrayList<>();
    for (LayerRow row : file.editor(ROWS).rows(STEP, step)) {
      edits.add(edit(row));
    }
    return edits;
  }

  private static Edit edit(LayerRow row) {
    if (row.values()[1] instanceof String table && row.values()[2] instanceof Number key) {
      return new Edit(table, key.longValue(), (byte[]) row.values()[3], (byte[]) row.values()[4]);
    }
    throw new IllegalArgumentException("no row of a journal");
  }

  /// Writes a new step behind the last.
  ///
  /// @return its number
  long write(String name, List<Edit> edits) throws NoordwijzerException {
    long number = file.editor(STEPS).lastKey() + 1;
    write(number, name, edits);
    return number;
  }

  /// Lets a step grow with what was done after it; it goes when it then does nothing.
  ///
  /// @return its number, if it is still there
  Optional<Long> grow(long step, String name, List<Edit> more) throws NoordwijzerException {
    Map<String, Edit> grown = new LinkedHashMap<>();
    for (Edit edit : edits(step)) {
      grown.put(edit.table() + edit.key(), edit);
    }
    for (Edit edit : more) {
      grown.merge(
          edit.table() + edit.key(),
          edit,
          (first, last) -> new Edit(first.table(), first.key(), first.before(), last.after()));
    }
    remove(step);
    List<Edit> left = grown.values().stream().filter(edit -> !edit.isNothing()).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    write(step, name, left);
    return Optional.of(step);
  }

  private void write(long step, String name, List<Edit> edits) throws NoordwijzerException {
    String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    file.editor(STEPS).put(new LayerRow(step, new Object[] {name, time, 0}, null));
    long key = file.editor(ROWS).lastKey();
    for (Edit edit : edits) {
      key++;
      file.editor(ROWS)
          .put(
              new LayerRow(
                  key,
                  new @Nullable Object[] {
                    step, edit.table(), edit.key(), edit.before(), edit.after()
                  },
                  null));
    }
  }

  void markUndone(long step, boolean undone) throws NoordwijzerException {
    LayerRow row = file.editor(STEPS).row(step).orElseThrow(IllegalStateException::new);
    @Nullable Object[] values = row.values().clone();
    values[2] = undone;
    file.editor(STEPS).put(new LayerRow(step, values, null));
  }

  void remove(long step) throws NoordwijzerException {
    file.editor(ROWS).remove(STEP, step);
    file.editor(STEPS).remove(step);
  }

  /// Forgets all steps.
  void clear() throws NoordwijzerException {
    file.editor(ROWS).clear();
    file.editor(STEPS).clear();
  }
}
