package nl.noordwijzer.source.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// A ZIP with files of the other formats in it. It is unpacked in a temporary folder, which is
/// removed.
public final class ArchiveFormat implements TableFormat {
  private final List<TableFormat> formats;
  private final Path temporary;

  /// @param formats of the files inside, in the order in which they are asked
  public ArchiveFormat(List<TableFormat> formats) {
    this(formats, Path.of(System.getProperty("java.io.tmpdir")));
  }

  ArchiveFormat(List<TableFormat> formats, Path temporary) {
    this.formats = List.copyOf(formats);
    this.temporary = temporary;
  }

  @Override
  public boolean recognises(Path file) {
    FileStart start = FileStart.of(file);
    return start.isZip() || (start.isShort() && start.isNamed(".zip"));
  }

  @Override
  public List<SourceTable> read(Path file, Progress progress) throws NoordwijzerException {
    Findings findings = new Findings();
    try (UnpackedArchive unpacked = UnpackedArchive.of(file, temporary, findings, progress)) {
      return tables(unpacked, file, findings, progress);
    } catch (IOException e) {
      throw new NoordwijzerException("format.zip.damaged", e, FileStart.nameOf(file));
    }
  }

  private List<SourceTable> tables(
      UnpackedArchive unpacked, Path file, Findings findings, Progress progress)
      throws NoordwijzerException {
    List<SourceTable> tables = new ArrayList<>();
    NoordwijzerException failure = null;
    for (Path part : unpacked.files()) {
      progress.throwIfCancelled();
      TableFormat format = formatOf(part);
      try {
        if (format instanceof CsvFormat && isRunningText(part)) {
          findings.add(
              Finding.Weight.NOTED, "format.zip.text", 0, String.valueOf(part.getFileName()));
        } else if (format != null) {
          format.read(part, progress).forEach(table -> tables.add(named(part, table)));
        }
      } catch (NoordwijzerException e) {
        failure = failure == null ? e : failure;
        findings.add(
            new Finding(
                Finding.Weight.SKIPPED,
                e.key(),
                e.arguments().stream().map(Object::toString).toList(),
                0,
                null));
      }
    }
    if (tables.isEmpty()) {
      throw failure == null ? nothing(file) : failure;
    }
    return withFindings(new ArrayList<>(FieldListing.applied(tables)), findings.list());
  }

  /// A table that is not called after its file tells both names, since the year may be in either.
  private static SourceTable named(Path part, SourceTable table) {
    String file = FileStart.stemOf(part);
    return table.name().contains(file) ? table : table.named(file + ": " + table.name());
  }

  /// Whether a part is a text to read, such as the terms of use, and no table.
  private static boolean isRunningText(Path part) {
    try {
      return part.toString().toLowerCase(Locale.ROOT).endsWith(".txt") && !TextTable.isIn(part);
    } catch (IOException _) {
      return false;
    }
  }

  private static NoordwijzerException nothing(Path file) {
    return new NoordwijzerException("format.zip.nothing", null, FileStart.nameOf(file));
  }

  private @Nullable TableFormat formatOf(Path part) {
    return formats.stream().filter(format -> format.recognises(part)).findFirst().orElse(null);
  }

  /// What was wrong with the archive is told with its first table.
  private static List<SourceTable> withFindings(List<SourceTable> tables, List<Finding> archive) {
    SourceTable first = tables.getFirst();
    List<Finding> all = new ArrayList<>(archive);
    all.addAll(first.findings());
    tables.set(0, first.with(first.rows(), first.crs(), all));
    return List.copyOf(tables);
  }
}
