package nl.noordwijzer.planfile;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// Reads what is in the layers of a plan.
///
/// @param name of the file
/// @param layers all that it has
record PlanReader(String name, GeoPackage file, List<Layer> layers) {
  static PlanReader of(String name, GeoPackage file) throws NoordwijzerException {
    return new PlanReader(name, file, file.layers());
  }

  /// The one row that says what the file is.
  ///
  /// @throws NoordwijzerException when it is no plan
  PlanRow header() throws NoordwijzerException {
    FileRows rows = new FileRows(name, file, layers, _ -> {});
    if (rows.layer(PlanSchema.PLAN).isEmpty()) {
      throw new NoordwijzerException("planfile.other", null, name);
    }
    List<PlanRow> found = rows.rows(PlanSchema.PLAN);
    if (found.size() != 1) {
      throw new NoordwijzerException("planfile.other", null, name);
    }
    return found.getFirst();
  }

  /// Of the layers in the file.
  int schema() throws NoordwijzerException {
    return header().whole("schema", Integer.MAX_VALUE);
  }

  /// @throws NoordwijzerException when it was made by a later program too
  /// @throws CancellationException when the work is no longer wanted
  Region region(Progress progress) throws NoordwijzerException {
    if (schema() > PlanSchema.VERSION) {
      throw new NoordwijzerException(PlanFile.NEWER, null, name);
    }
    return RegionRows.read(header(), rows(PlanSchema.REGION, progress, _ -> {}));
  }

  /// All that a plan of an earlier schema keeps: the first had no more than a region.
  ///
  /// @param told what was put right
  Saved earlier(Progress progress, Consumer<Phrase> told) throws NoordwijzerException {
    return schema() == 1
        ? NewPlan.begun(name, region(progress), Texts.in(Texts.DUTCH))
        : saved(progress, _ -> {}, told, _ -> {});
  }

  /// All that a plan of the present schema, or of another that is like it, keeps.
  ///
  /// @param seen told of every row
  /// @param told what was put right, or left out
  /// @param aside told of every row that is left out
  /// @throws CancellationException when the work is no longer wanted
  Saved saved(
      Progress progress, Consumer<PlanRow> seen, Consumer<Phrase> told, Consumer<PlanRow> aside)
      throws NoordwijzerException {
    PlanRow header = header();
    seen.accept(header);
    FileRows rows = rows(PlanSchema.all(), progress, seen);
    DistinctRows distinct = new DistinctRows(rows, row -> told.accept(recoded(row)));
    SoundLooks looks = new SoundLooks(distinct, mended -> told.accept(mended.sentence()));
    SetAside sound =
        new SetAside(
            looks,
            row -> {
              aside.accept(row.row());
              told.accept(row.sentence());
            });
    return new ProposalRows(header, sound).read(RegionRows.read(header, rows));
  }

  private static Phrase recoded(PlanRow row) {
    String number = Long.toString(row.row().key());
    return new Phrase("planfile.mended.code", row.label(), row.layer().table(), number);
  }

  /// The rows of some layers, which tell how far reading is; a view has no end that can be counted.
  private FileRows rows(List<Layer> wanted, Progress progress, Consumer<PlanRow> seen)
      throws NoordwijzerException {
    long count = 0;
    for (Layer each : wanted) {
      for (Layer layer : layers) {
        if (layer.table().equalsIgnoreCase(each.table()) && !layer.key().isEmpty()) {
          count += file.count(layer);
        }
      }
    }
    return new FileRows(name, file, layers, new RowsRead(progress, count).andThen(seen));
  }
}
