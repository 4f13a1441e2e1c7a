package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// The sources of a damaged plan. What points to one that is lost gets one that is unknown, and is
/// kept confidential, as it may have been.
final class RescuedSources {
  private static final List<Layer> POINTING =
      List.of(PlanSchema.FIGURES, PlanSchema.COMPLEXES, PlanSchema.DWELLING_POINTS);

  private final PlanRow header;
  private final RescuedRows rows;
  private final Consumer<PlanInspection.Finding> told;

  RescuedSources(PlanRow header, RescuedRows rows, Consumer<PlanInspection.Finding> told) {
    this.header = header;
    this.rows = rows;
    this.told = told;
  }

  /// The row that says what the file is, with a source for borders and homes.
  PlanRow header() {
    PlanRow sourced = header;
    for (String column : List.of(SourceRows.OF_BORDERS, SourceRows.OF_HOMES)) {
      if (!isNumber(header, column)) {
        sourced = sourced.with(column, 0L);
      }
    }
    return sourced;
  }

  SourceRows sources() throws NoordwijzerException {
    List<PlanRow> known = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (PlanRow row : rows.rows(PlanSchema.SOURCES)) {
      try {
        SourceRows.read(List.of(row));
        known.add(row);
        numbers.add((int) row.row().key());
      } catch (NoordwijzerException _) {
        // Told below, when anything points to it.
      }
    }
    for (int number : pointedTo()) {
      if (!numbers.contains(number)) {
        known.add(unknown(number));
        Phrase sentence = new Phrase("planfile.check.source", Integer.toString(number));
        told.accept(new PlanInspection.Finding(true, "", "", sentence));
      }
    }
    return SourceRows.read(known);
  }

  private Set<Integer> pointedTo() throws NoordwijzerException {
    Set<Integer> numbers = new TreeSet<>();
    PlanRow sourced = header();
    numbers.add(sourced.whole(SourceRows.OF_BORDERS, Integer.MAX_VALUE));
    numbers.add(sourced.whole(SourceRows.OF_HOMES, Integer.MAX_VALUE));
    for (Layer layer : POINTING) {
      for (PlanRow row : rows.rows(layer)) {
        if (isNumber(row, SourceRows.SOURCE)) {
          numbers.add(row.whole(SourceRows.SOURCE, Integer.MAX_VALUE));
        }
      }
    }
    return numbers;
  }

  private static boolean isNumber(PlanRow row, String column) {
    try {
      return row.wholeOrNull(column, Integer.MAX_VALUE) != null;
    } catch (NoordwijzerException _) {
      return false;
    }
  }

  private PlanRow unknown(int number) {
    String dutch =
        Texts.in(Texts.DUTCH).get("planfile.check.source.name", Integer.toString(number));
    String english =
        Texts.in(Texts.ENGLISH).get("planfile.check.source.name", Integer.toString(number));
    LayerRow row =
        new LayerRow(
            number,
            new Object[] {"onbekend-" + number, dutch, english, "", "", dutch, english, 0L, 1L},
            null);
    return new PlanRow(header.file(), PlanSchema.SOURCES, row);
  }
}
