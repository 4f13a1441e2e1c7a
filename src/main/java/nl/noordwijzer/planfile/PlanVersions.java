package nl.noordwijzer.planfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.noordwijzer.geopackage.DamagedFile;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// The versions of a plan to return to, in its file: each a whole plan by itself, packed, without
/// steps. Their table is in no list: a GIS does not show it.
record PlanVersions(GeoPackage file) {
  private static final Field NAME = new Field("naam", FieldType.TEXT);
  private static final Field TIME = new Field("tijd", FieldType.TEXT);
  private static final Layer LISTED = Layer.attributes("momentopnamen", List.of(NAME, TIME));
  private static final Layer WHOLE =
      Layer.attributes("momentopnamen", List.of(NAME, TIME, new Field("plan", FieldType.BLOB)));

  /// What is done with a plan that is a file for a moment.
  private interface Use<T> {
    T of(Path plan) throws IOException, NoordwijzerException;
  }

  /// The newest first.
  List<PlanVersion> list() throws NoordwijzerException {
    List<PlanVersion> versions = new ArrayList<>();
    if (file.has(LISTED.table())) {
      file.read(LISTED, row -> versions.add(version(row)));
    }
    return List.copyOf(versions.reversed());
  }

  /// Another program may have written in the table.
  private static PlanVersion version(LayerRow row) {
    Instant time;
    try {
      time = Instant.parse(String.valueOf(row.values()[1]));
    } catch (DateTimeParseException _) {
      time = Instant.EPOCH;
    }
    return new PlanVersion(row.key(), String.valueOf(row.values()[0]), time);
  }

  /// Adds one.
  ///
  /// @param packed from [#packed(Saved, String)]
  PlanVersion add(String name, Instant time, byte[] packed) throws NoordwijzerException {
    if (!file.has(WHOLE.table())) {
      file.makeUnlisted(WHOLE, List.of());
    }
    long number = file.editor(WHOLE).lastKey() + 1;
    file.editor(WHOLE)
        .put(new LayerRow(number, new Object[] {name, time.toString(), packed}, null));
    return new PlanVersion(number, name, time);
  }

  /// Adds versions of another file, as they are.
  ///
  /// @param others from [#in]
  void addAll(List<LayerRow> others) throws NoordwijzerException {
    for (LayerRow row : others) {
      if (row.values()[2] instanceof byte[] packed) {
        PlanVersion version = version(row);
        add(version.name(), version.time(), packed);
      }
    }
  }

  /// Those that can be read in a file that may be damaged, the newest last.
  static List<LayerRow> in(DamagedFile damaged) throws NoordwijzerException {
    return damaged.rows(WHOLE).rows().stream()
        .filter(row -> row.values()[2] instanceof byte[] packed && isWhole(packed))
        .toList();
  }

  /// Whether nothing of what was packed is lost.
  private static boolean isWhole(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  void remove(PlanVersion version) throws NoordwijzerException {
    if (file.has(WHOLE.table())) {
      file.editor(WHOLE).remove(version.number());
    }
  }

  /// What the plan was.
  ///
  /// @param plan name of the file, for messages
  Saved saved(PlanVersion version, String plan) throws NoordwijzerException {
    LayerRow row =
        file.has(WHOLE.table()) ? file.editor(WHOLE).row(version.number()).orElse(null) : null;
    if (row == null || !(row.values()[2] instanceof byte[] packed)) {
      throw new NoordwijzerException("planfile.version.gone", null, version.name(), plan);
    }
    return unpacked(packed, plan);
  }

  /// The plan that is packed in a row of [#in].
  static Saved unpacked(LayerRow row, String plan) throws NoordwijzerException {
    return unpacked(row.values()[2] instanceof byte[] packed ? packed : new byte[0], plan);
  }

  private static Saved unpacked(byte[] packed, String plan) throws NoordwijzerException {
    return beside(
        plan,
        half -> {
          try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            Files.copy(in, half);
          }
          try (PlanStore store = PlanStore.openReadOnly(half, Progress.NONE)) {
            return store.saved();
          }
        });
  }

  /// A plan as a version holds it.
  ///
  /// @param plan name of the file, for messages
  static byte[] packed(Saved saved, String plan) throws NoordwijzerException {
    return beside(
        plan,
        half -> {
          NewPlan.write(half, saved);
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (OutputStream out = new GZIPOutputStream(packed)) {
            Files.copy(half, out);
          }
          return packed.toByteArray();
        });
  }

  /// In a folder that only this user can look into.
  private static <T> T beside(String plan, Use<T> use) throws NoordwijzerException {
    try {
      Path folder = Files.createTempDirectory("noordwijzer");
      Path half = folder.resolve("plan.gpkg");
      try {
        return use.of(half);
      } finally {
        Files.deleteIfExists(half);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new NoordwijzerException("planfile.version.unwritable", e, plan);
    }
  }
}
