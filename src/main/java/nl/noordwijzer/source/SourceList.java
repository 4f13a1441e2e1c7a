package nl.noordwijzer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.text.NoordwijzerException;

/// Where the files of a region come from: `bronnen.csv`.
final class SourceList {
  static final String FILE = "bronnen.csv";

  private static final List<String> HEADER =
      List.of(
          "bron",
          "bestand",
          "jaar",
          "titel_nl",
          "titel_en",
          "eigenaar",
          "licentie",
          "vermelding_nl",
          "vermelding_en",
          "verzonnen");

  private record Entry(String file, String year, Source source) {}

  private final TextFile file;
  private final List<Entry> entries = new ArrayList<>();

  private SourceList(TextFile file) {
    this.file = file;
  }

  static SourceList read(Path folder) throws NoordwijzerException {
    TextFile file = TextFile.read(folder.resolve(FILE));
    SourceList list = new SourceList(file);
    CsvTable.read(file, HEADER, list::add);
    return list;
  }

  private void add(CsvRow row) throws NoordwijzerException {
    Source source =
        new Source(
            row.requireText(0),
            row.names(3),
            row.requireText(5),
            row.requireText(6),
            row.names(7),
            row.isYes(9));
    entries.add(new Entry(row.requireText(1), row.text(2), source));
  }

  /// The first source of a file.
  Source of(String dataFile) throws NoordwijzerException {
    return entries.stream()
        .filter(entry -> entry.file.equals(dataFile))
        .findFirst()
        .map(Entry::source)
        .orElseThrow(() -> new NoordwijzerException("source.list", null, file.name(), dataFile));
  }

  /// The source of the figures of one year in a file.
  Optional<Source> of(String dataFile, int year) {
    return entries.stream()
        .filter(e -> e.file.equals(dataFile) && e.year.equals(Integer.toString(year)))
        .findFirst()
        .map(Entry::source);
  }
}
