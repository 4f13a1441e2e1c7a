package nl.noordwijzer.bidbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.sheet.SheetWriter;
import nl.noordwijzer.text.NoordwijzerException;

/// Writes the pages of a bidbook to a folder: in one file where the kind of file has pages, else in
/// a file for each.
///
/// @param name of the files, without number and extension
/// @param dpi dots per inch, for pixel files only
public record BookFiles(Path folder, String name, int dpi) {

  /// @return the files that were written, in order
  /// @throws NoordwijzerException when one cannot be written; those before it are there
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public List<Path> write(List<Sheet> sheets, FileType type, Progress progress)
      throws NoordwijzerException {
    createFolder();
    SheetWriter writer = SheetWriter.of(type, dpi);
    if (type.isPaged()) {
      Path file = folder.resolve(name + "." + type.extension());
      SheetFile.write(sheets, file, writer, progress);
      return List.of(file);
    }
    List<Path> files = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Path file = folder.resolve(numbered(files.size() + 1, sheets.size(), type));
      SheetFile.write(List.of(sheet), file, writer, Progress.NONE);
      files.add(file);
      progress.throwIfCancelled();
      progress.report(files.size() / (double) sheets.size());
    }
    return files;
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
