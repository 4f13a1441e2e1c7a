package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerEditor;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// The rows of a plan in a file that is open for writing, with the sum over all of them.
final class StoredPlan {
  private final GeoPackage file;
  private final String name;
  private final Map<String, StoredLayer> layers = new HashMap<>();
  private final FileRows rows;
  private Stamp stamp = new Stamp();

  StoredPlan(GeoPackage file, String name) throws NoordwijzerException {
    this.file = file;
    this.name = name;
    rows = new FileRows(name, file, file.layers(), _ -> {});
    for (Layer known : PlanSchema.all()) {
      layers.put(known.table(), new StoredLayer(file, known, rows.require(known), new HashSet<>()));
    }
  }

  /// Reads all of it.
  ///
  /// @param told what was put right
  Saved read(Progress progress, Consumer<Phrase> told) throws NoordwijzerException {
    Stamp sum = new Stamp();
    Saved saved =
        PlanReader.of(name, file)
            .saved(
                progress,
                row ->
                    sum.add(
                        row.layer().table(), row.row().key(), RowBytes.of(row.layer(), row.row())),
                told,
                row -> layer(row.layer().table()).aside().add(row.row().key()));
    stamp = sum;
    return saved;
  }

  /// Adds all rows up, without reading what they mean.
  void sum() throws NoordwijzerException {
    stamp = new Stamp();
    for (StoredLayer layer : layers.values()) {
      file.read(
          layer.whole(),
          row -> stamp.add(layer.table(), row.key(), RowBytes.of(layer.whole(), row)));
    }
  }

  Stamp stamp() {
    return stamp.copy();
  }

  void resetStamp(Stamp before) {
    stamp = before;
  }

  StoredLayer layer(String table) {
    StoredLayer layer = layers.get(table.toLowerCase(Locale.ROOT));
    if (layer == null) {
      throw new IllegalArgumentException("no layer of a plan: " + table);
    }
    return layer;
  }

  String name() {
    return name;
  }

  RowSource source() {
    return rows;
  }

  /// Writes what differs between two states.
  ///
  /// @return what that did to the rows
  @SuppressWarnings("ReferenceEquality")
  List<Journal.Edit> write(Saved before, Saved after) throws NoordwijzerException {
    boolean sameRegion = before.plan().region() == after.plan().region();
    SourceRows sources =
        sameRegion && before.plan().name().equals(after.plan().name())
            ? new SourceRows()
            : SourceRows.read(rows.rows(PlanSchema.SOURCES));
    return write(SavedListings.between(before, after, sources));
  }

  /// Whether another state stands on the same figures, areas and homes as the present one.
  boolean hasRegionOf(Saved present, Saved other) throws NoordwijzerException {
    SourceRows sources = SourceRows.read(rows.rows(PlanSchema.SOURCES));
    for (Listing listing : SavedListings.between(present, other, sources)) {
      if (PlanSchema.REGION.contains(listing.layer())
          && !TableDiff.of(layer(listing.layer().table()), listing).isEmpty()) {
        return false;
      }
    }
    return present.plan().region().areas().id().equals(other.plan().region().areas().id());
  }

  /// Makes all rows those of a state, whatever they are now.
  void writeAll(Saved saved) throws NoordwijzerException {
    SourceRows sources = SourceRows.read(rows.rows(PlanSchema.SOURCES));
    write(SavedListings.all(saved, sources));
  }

  private List<Journal.Edit> write(List<Listing> listings) throws NoordwijzerException {
    List<Journal.Edit> edits = new ArrayList<>();
    for (Listing listing : listings) {
      for (RowChange change : TableDiff.of(layer(listing.layer().table()), listing)) {
        edits.add(write(change));
      }
    }
    enterChanges(edits);
    return edits;
  }

  private Journal.Edit write(RowChange change) throws NoordwijzerException {
    StoredLayer layer = change.layer();
    byte[] before = bytes(layer, change.key());
    LayerRow row = change.row();
    if (row == null) {
      layer.editor().remove(change.key());
    } else {
      layer.editorOfOurs().put(new LayerRow(change.key(), row.values(), row.shape()));
    }
    byte[] after = bytes(layer, change.key());
    count(layer, change.key(), before, after);
    return new Journal.Edit(layer.table(), change.key(), before, after);
  }

  /// Brings rows into the state after some edits, whatever they are now.
  void redo(List<Journal.Edit> edits) throws NoordwijzerException {
    List<Journal.Edit> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparing(edit -> edit.after() != null));
    for (Journal.Edit edit : inOrder) {
      StoredLayer layer = layer(edit.table());
      byte[] before = bytes(layer, edit.key());
      if (edit.after() == null) {
        layer.editor().remove(edit.key());
      } else {
        layer.editor().put(RowBytes.row(layer.whole(), edit.key(), edit.after()));
      }
      count(layer, edit.key(), before, bytes(layer, edit.key()));
    }
    enterChanges(edits);
  }

  private void count(
      StoredLayer layer, long key, byte @Nullable [] before, byte @Nullable [] after) {
    stamp.take(layer.table(), key, before);
    stamp.add(layer.table(), key, after);
  }

  private static byte @Nullable [] bytes(StoredLayer layer, long key) throws NoordwijzerException {
    LayerEditor editor = layer.editor();
    LayerRow row = editor.row(key).orElse(null);
    return row == null ? null : RowBytes.of(layer.whole(), row);
  }

  private void enterChanges(List<Journal.Edit> edits) throws NoordwijzerException {
    Set<String> tables = new HashSet<>();
    edits.forEach(edit -> tables.add(edit.table()));
    for (String table : tables) {
      layer(table).editor().enterChange();
    }
  }
}
