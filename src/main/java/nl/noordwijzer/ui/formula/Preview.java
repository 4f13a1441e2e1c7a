package nl.noordwijzer.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.FigureWords;
import nl.noordwijzer.source.FormulaReader;
import nl.noordwijzer.text.Texts;

/// What comes out of an indicator in one year, in words.
///
/// @param lines of some areas
/// @param count how many areas of the finest level have a figure
record Preview(int year, List<Line> lines, String count) {
  /// The level at which areas are counted.
  static final AreaLevel COUNTED = AreaLevel.NEIGHBOURHOOD;

  Preview {
    lines = List.copyOf(lines);
  }

  /// @param how the formula with its figures filled in, or why there is no figure
  record Line(String area, String figure, String how) {}

  /// Makes previews; for a worker.
  ///
  /// @param statistics with the indicator among the others
  record Maker(Statistics statistics, AreaSet areas, Texts texts) {

    Preview of(Indicator indicator, int year, List<Area> shown) {
      List<Line> lines = new ArrayList<>();
      for (Area area : shown) {
        lines.add(line(indicator, area, year));
      }
      return new Preview(year, lines, count(indicator, year, areas.at(COUNTED)));
    }

    private Line line(Indicator indicator, Area area, int year) {
      Figure figure = statistics.figure(indicator, area, year);
      FigureWords words = new FigureWords(texts, statistics.catalogue());
      String how =
          switch (figure) {
            case Figure.Missing missing -> words.reason(missing);
            case Figure.Known known ->
                filledIn(indicator, area, year, known).orElseGet(() -> words.origin(known));
          };
      return new Line(area.name(), words.value(indicator, figure), how);
    }

    /// Only where the figure follows from the inputs of the areas together; those that are left out
    /// are named.
    private Optional<String> filledIn(Indicator own, Area area, int year, Figure.Known figure) {
      if (!(figure.origin() instanceof Origin.Computed computed)) {
        return Optional.empty();
      }
      List<Area> used =
          areas.leaves(List.of(area)).stream()
              .filter(leaf -> !computed.lacking().contains(leaf.name()))
              .toList();
      String without =
          new FigureWords(texts, statistics.catalogue())
              .lacking(Stream.of(figure))
              .map(words -> " (" + words + ")")
              .orElse("");
      return own.derivation().map(formula -> "= " + filledIn(formula, used, year) + without);
    }

    private String filledIn(Formula formula, List<Area> used, int year) {
      return FormulaReader.filledIn(
          formula,
          id -> {
            Indicator input = statistics.catalogue().require(id);
            return switch (statistics.figure(input, used, year)) {
              case Figure.Missing _ -> id;
              case Figure.Known known ->
                  texts.figures().number(known.value(), FigureWords.decimals(input, known));
            };
          });
    }

    private String count(Indicator indicator, int year, List<Area> neighbourhoods) {
      int known = 0;
      int without = 0;
      for (Area area : neighbourhoods) {
        switch (statistics.figure(indicator, area, year)) {
          case Figure.Known _ -> known++;
          case Figure.Missing missing ->
              without += missing.reason() == MissingReason.NO_OUTCOME ? 1 : 0;
        }
      }
      String all = texts.get("formula.preview.count", known, neighbourhoods.size());
      return without == 0 ? all : all + " " + texts.get("formula.preview.without", without);
    }
  }
}
