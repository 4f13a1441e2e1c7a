package nl.noordwijzer.cli;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import org.jspecify.annotations.Nullable;

/// Finds in the region what the user named.
record Lookup(Region region, Terminal terminal) {
  private static final Numbers.Bounds YEARS = new Numbers.Bounds(1900, 2100);

  /// A year, and whether the user left the choice to the program.
  record Year(int value, boolean latest) {}

  /// By id, or by name in either language.
  Indicator indicator(String option, String word) {
    List<Indicator> all = region.statistics().indicators();
    String wanted = Words.plain(word);
    return all.stream()
        .filter(indicator -> wordsOf(indicator).map(Words::plain).anyMatch(wanted::equals))
        .findFirst()
        .orElseThrow(() ->
            Words.unknown(
                terminal,
                new Words.Unknown(option, word),
                all.stream().map(Indicator::id).toList(),
                terminal.text("cli.indicators.hint")));
  }

  private static Stream<String> wordsOf(Indicator indicator) {
    return Stream.of(indicator.id(), indicator.names().dutch(), indicator.names().english());
  }

  /// The asked year, or the latest for which all indicators have figures.
  Year year(@Nullable String word, List<Indicator> indicators) {
    SortedSet<Integer> years = years(indicators);
    var asked = Numbers.whole("--year", word, YEARS, terminal);
    if (asked.isEmpty()) {
      return new Year(years.getLast(), true);
    }
    if (!years.contains(asked.getAsInt())) {
      throw terminal.wrongUse(
          "cli.year.absent",
          names(without(indicators, asked.getAsInt())),
          year(asked.getAsInt()),
          years(years));
    }
    return new Year(asked.getAsInt(), false);
  }

  private List<Indicator> without(List<Indicator> indicators, int year) {
    return indicators.stream()
        .filter(indicator -> !region.statistics().years(indicator).contains(year))
        .toList();
  }

  private SortedSet<Integer> years(List<Indicator> indicators) {
    TreeSet<Integer> years = new TreeSet<>(region.statistics().years(indicators.getFirst()));
    indicators.forEach(indicator -> years.retainAll(region.statistics().years(indicator)));
    if (years.isEmpty()) {
      throw terminal.wrongUse("cli.year.none", names(indicators));
    }
    return years;
  }

  static String names(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::id).collect(Collectors.joining(", "));
  }

  static String years(SortedSet<Integer> years) {
    return years.stream().map(Lookup::year).collect(Collectors.joining(", "));
  }

  private static String year(int year) {
    return Integer.toString(year);
  }

  /// By code, or by name; of areas of the same name the largest.
  Area area(String option, String word) {
    String wanted = Words.plain(word);
    List<Area> all = region.areas().areas();
    return all.stream()
        .filter(area ->
            Words.plain(area.code()).equals(wanted) || Words.plain(area.name()).equals(wanted))
        .max(Comparator.comparing(Area::level))
        .orElseThrow(() ->
            Words.unknown(
                terminal,
                new Words.Unknown(option, word),
                all.stream().flatMap(area -> Stream.of(area.name(), area.code())).toList(),
                terminal.text("cli.areas.hint")));
  }

  Area first(AreaLevel level) {
    return region.areas().at(level).getFirst();
  }
}
