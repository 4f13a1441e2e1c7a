package nl.noordwijzer.bidbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.Bleed;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.sheet.SheetWriter;
import nl.noordwijzer.sheet.TableFiles;
import nl.noordwijzer.text.NoordwijzerException;

/// Writes the pages of a bidbook to a folder: in one file where the kind of file has pages, else in
/// a file for each.
///
/// @param name of the files, without number and extension
/// @param dpi dots per inch, for pixel files only
/// @param bleed around pages, for PDF only
/// @param numbers of the pages that are written, from 1; empty for all in order
public record BookFiles(Path folder, String name, int dpi, Bleed bleed, List<Integer> numbers) {
  public BookFiles {
    numbers = List.copyOf(numbers);
  }

  public BookFiles(Path folder, String name, int dpi, Bleed bleed) {
    this(folder, name, dpi, bleed, List.of());
  }

  /// For some pages of a bidbook, which keep their numbers.
  public BookFiles numbered(List<Integer> chosen) {
    return new BookFiles(folder, name, dpi, bleed, chosen);
  }

  /// @return the files that were written, in order
  /// @throws NoordwijzerException when one cannot be written; those before it are there
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public List<Path> write(List<Sheet> sheets, FileType type, Progress progress)
      throws NoordwijzerException {
    if (!type.isPaged()) {
      return writeApart(sheets, type, progress);
    }
    createFolder();
    List<Path> files = files(sheets, type);
    SheetFile.write(sheets, files.getFirst(), SheetWriter.of(type, dpi, bleed), progress);
    return files;
  }

  /// The files that [#write] makes.
  public List<Path> files(List<Sheet> sheets, FileType type) {
    return type.isPaged()
        ? List.of(folder.resolve(name + "." + type.extension()))
        : apart(sheets.size(), type);
  }

  /// The files that [#writeTables] makes.
  public List<Path> tables(List<Sheet> sheets, TableFiles.Kind kind) {
    TableFiles files = new TableFiles(folder, name);
    return kind == TableFiles.Kind.XLSX ? List.of(files.xlsxFile()) : files.csvFiles(sheets);
  }

  /// The tables of the pages, each once, with their sources.
  public List<Path> writeTables(List<Sheet> sheets, TableFiles.Kind kind)
      throws NoordwijzerException {
    createFolder();
    return new TableFiles(folder, name).write(sheets, kind);
  }

  /// As [#write], each page in a file of its own.
  public List<Path> writeApart(List<Sheet> sheets, FileType type, Progress progress)
      throws NoordwijzerException {
    createFolder();
    SheetWriter writer = SheetWriter.of(type, dpi, bleed);
    List<Path> files = apart(sheets.size(), type);
    for (int i = 0; i < files.size(); i++) {
      Progress part = progress.part(i, files.size());
      SheetFile.write(List.of(sheets.get(i)), files.get(i), writer, part);
      part.report(1);
    }
    return files;
  }

  /// The files of pages that each have their own, in order.
  public List<Path> apart(int pages, FileType type) {
    List<Integer> all =
        numbers.isEmpty() ? IntStream.rangeClosed(1, pages).boxed().toList() : numbers;
    int last = Collections.max(all);
    return all.stream().map(number -> folder.resolve(numbered(number, last, type))).toList();
  }

  private String numbered(int number, int of, FileType type) {
    int digits = Math.max(2, String.valueOf(of).length());
    return String.format(Locale.ROOT, "%s-%0" + digits + "d.%s", name, number, type.extension());
  }

  private void createFolder() throws NoordwijzerException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NoordwijzerException("bidbook.folder", e, folder);
    }
  }
}
