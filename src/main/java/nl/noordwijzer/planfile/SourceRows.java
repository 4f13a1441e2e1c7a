package nl.noordwijzer.planfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;

/// The sources of a plan, each once; other layers point to them by number. Two editions of one file
/// may share a code and differ in the rest, so the code is no number.
final class SourceRows {
  /// Columns that point to a source: of a row, of the borders, and of homes of which no row tells.
  static final String SOURCE = "bron";

  static final String OF_BORDERS = "bron_grenzen";
  static final String OF_HOMES = "bron_bezit";

  private final Map<Source, Integer> numbers = new HashMap<>();
  private final Map<Source, Integer> used = new LinkedHashMap<>();
  private final Map<Integer, Source> byNumber = new HashMap<>();

  static SourceRows read(List<PlanRow> rows) throws NoordwijzerException {
    SourceRows sources = new SourceRows();
    for (PlanRow row : rows) {
      int number = Math.toIntExact(Math.clamp(row.row().key(), 0, Integer.MAX_VALUE));
      Source source = source(row);
      sources.byNumber.put(number, source);
      sources.numbers.putIfAbsent(source, number);
    }
    return sources;
  }

  private static Source source(PlanRow row) throws NoordwijzerException {
    return new Source(
        row.text("code"),
        new Names(row.text("titel_nl"), row.text("titel_en")),
        row.text("eigenaar"),
        row.text("licentie"),
        new Names(row.text("vermelding_nl"), row.text("vermelding_en")),
        row.flag("verzonnen"),
        row.flag("vertrouwelijk"));
  }

  /// The number of a source: the one it had, else the next.
  int number(Source source) {
    int number =
        numbers.computeIfAbsent(
            source, _ -> 1 + numbers.values().stream().mapToInt(n -> n).max().orElse(0));
    used.put(source, number);
    return number;
  }

  /// The source that a row points to.
  Source of(PlanRow row, String field) throws NoordwijzerException {
    Source source = byNumber.get(row.whole(field, Integer.MAX_VALUE));
    if (source == null) {
      throw row.wrong(field);
    }
    return source;
  }

  /// All whose number was asked for, with it as their key.
  List<LayerRow> rows() {
    return used.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
  }

  private static LayerRow row(Source source, int number) {
    return new LayerRow(
        number,
        PlanRow.of(
                source.id(),
                source.title().dutch(),
                source.title().english(),
                source.owner(),
                source.licence(),
                source.attribution().dutch(),
                source.attribution().english(),
                source.invented(),
                source.confidential())
            .values(),
        null);
  }
}
