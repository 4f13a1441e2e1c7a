package nl.noordwijzer.ui.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.TableFiles;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.SaveFile;

/// Puts the tables of the pages in files, with their sources, beside the FX thread. FX thread only.
final class TableExport {
  private final Desk desk;
  private final PageExport pages;

  TableExport(Desk desk, PageExport pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /// Asks for a file and writes the tables of the pages that are not left out.
  void save(TableFiles.Kind kind) {
    Texts texts = desk.texts();
    List<Sheet> sheets = pages.included();
    String extension = kind.name().toLowerCase(Locale.ROOT);
    if (TableFiles.count(sheets) == 0) {
      desk.dialogs().notice(texts.get("sheet.tables.none"));
    } else if (pages.mayShowConfidential()) {
      SaveFile.choose(
              desk, texts.get("page.tables.title"), pages.suggestedName(extension), extension)
          .map(file -> files(file, extension))
          .filter(files -> pages.mayReplace(there(files, sheets, kind)))
          .ifPresent(files -> write(files, sheets, kind));
    }
  }

  private static TableFiles files(Path file, String extension) {
    String name = file.getFileName().toString();
    return new TableFiles(
        PageExport.folderOf(file), name.substring(0, name.length() - extension.length() - 1));
  }

  /// The chooser has asked already whether one workbook may be replaced.
  private static List<Path> there(TableFiles files, List<Sheet> sheets, TableFiles.Kind kind) {
    return kind == TableFiles.Kind.XLSX
        ? List.of()
        : files.csvFiles(sheets).stream().filter(Files::exists).toList();
  }

  private void write(TableFiles files, List<Sheet> sheets, TableFiles.Kind kind) {
    desk.tasks()
        .start(desk.texts().get("page.tables.job"), _ -> files.write(sheets, kind), pages::tell);
  }
}
