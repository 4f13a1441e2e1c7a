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
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, Source> byNumber = new HashMap<>();

  static SourceRows read(List<PlanRow> rows) throws NoordwijzerException {
    SourceRows sources = new SourceRows();
    for (PlanRow row : rows) {
      sources.byNumber.put(
          Math.toIntExact(Math.clamp(row.row().key(), 0, Integer.MAX_VALUE)),
          new Source(
              row.text("code"),
              new Names(row.text("titel_nl"), row.text("titel_en")),
              row.text("eigenaar"),
              row.text("licentie"),
              new Names(row.text("vermelding_nl"), row.text("vermelding_en")),
              row.flag("verzonnen"),
              row.flag("vertrouwelijk")));
    }
    return sources;
  }

  /// The number of a source, which is kept from now on.
  int number(Source source) {
    return numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
  }

  /// The source that a row points to.
  Source of(PlanRow row, String field) throws NoordwijzerException {
    Source source = byNumber.get(row.whole(field, Integer.MAX_VALUE));
    if (source == null) {
      throw row.wrong(field);
    }
    return source;
  }

  /// All that were numbered, in that order.
  List<LayerRow> rows() {
    return numbers.keySet().stream()
        .map(source ->
            PlanRow.of(
                source.id(),
                source.title().dutch(),
                source.title().english(),
                source.owner(),
                source.licence(),
                source.attribution().dutch(),
                source.attribution().english(),
                source.invented(),
                source.confidential()))
        .toList();
  }
}
