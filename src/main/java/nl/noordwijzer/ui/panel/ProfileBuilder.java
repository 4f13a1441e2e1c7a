package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.UsualStyle;

/// Gathers the profile of areas; not for the FX thread.
final class ProfileBuilder {
  private static final List<String> HEADLINES =
      List.of("inwoners", "huishoudens", "woningvoorraad", "woz_waarde");

  /// More values than this are thinned out: they would be drawn on top of each other.
  private static final int MOST_PEERS = 200;

  private final Region region;
  private final Locale locale;
  private final TrendLine.YearRange years;

  ProfileBuilder(Region region, Locale locale) {
    this.region = region;
    this.locale = locale;
    years = years();
  }

  private TrendLine.YearRange years() {
    Set<Integer> all =
        statistics().indicators().stream()
            .flatMap(indicator -> statistics().years(indicator).stream())
            .collect(Collectors.toSet());
    return new TrendLine.YearRange(
        all.stream().mapToInt(Integer::intValue).min().orElse(0),
        all.stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  private Statistics statistics() {
    return region.statistics();
  }

  /// @param name of the chosen areas together
  Profile build(List<Area> chosen, String name, MapTheme theme) {
    List<Area> areas = chosen.isEmpty() ? region.areas().at(AreaLevel.PROGRAMME_AREA) : chosen;
    if (areas.isEmpty()) {
      areas = region.areas().at(AreaLevel.MUNICIPALITY);
    }
    TrendLine.Place place = new TrendLine.Place(name, areas);
    List<Profile.Reference> references = references(areas);
    return new Profile(
        chosen,
        theme.year(),
        references,
        chosen.isEmpty() ? headlines(place, references, theme.year()) : List.of(),
        chosen.isEmpty() ? List.of() : groups(place, references, theme.year()),
        TenureSplit.of(statistics(), areas, theme.year()).orElse(null),
        OwnershipSplit.of(region, areas),
        trend(place, references, theme));
  }

  /// The wijk they share, the programme area and the municipality, but never an area itself.
  private List<Profile.Reference> references(List<Area> areas) {
    List<Profile.Reference> references = new ArrayList<>();
    shared(areas, AreaLevel.DISTRICT)
        .ifPresent(a -> references.add(new Profile.Reference(a, Profile.Mark.DISTRICT)));
    region.areas().at(AreaLevel.PROGRAMME_AREA).stream()
        .findFirst()
        .ifPresent(a -> references.add(new Profile.Reference(a, Profile.Mark.PROGRAMME_AREA)));
    region.areas().at(AreaLevel.MUNICIPALITY).stream()
        .findFirst()
        .ifPresent(a -> references.add(new Profile.Reference(a, Profile.Mark.MUNICIPALITY)));
    references.removeIf(reference -> areas.contains(reference.area()));
    return references;
  }

  private Optional<Area> shared(List<Area> areas, AreaLevel level) {
    AreaSet set = region.areas();
    Set<Optional<Area>> above =
        areas.stream().map(area -> set.ancestor(area, level)).collect(Collectors.toSet());
    return above.size() == 1 ? above.iterator().next() : Optional.empty();
  }

  private List<ProfileFigure> headlines(
      TrendLine.Place place, List<Profile.Reference> references, int year) {
    return HEADLINES.stream()
        .flatMap(id -> statistics().catalogue().byId(id).stream())
        .map(indicator -> figure(indicator, place, references, year))
        .toList();
  }

  private List<ProfileGroup> groups(
      TrendLine.Place place, List<Profile.Reference> references, int year) {
    Map<String, List<ProfileFigure>> themes = new LinkedHashMap<>();
    for (Indicator indicator : statistics().indicators()) {
      themes
          .computeIfAbsent(indicator.theme().in(locale), _ -> new ArrayList<>())
          .add(figure(indicator, place, references, year));
    }
    return themes.entrySet().stream()
        .map(entry -> new ProfileGroup(entry.getKey(), entry.getValue()))
        .toList();
  }

  private ProfileFigure figure(
      Indicator indicator, TrendLine.Place place, List<Profile.Reference> references, int wanted) {
    int year = UsualStyle.year(statistics(), indicator, wanted);
    return new ProfileFigure(
        indicator,
        year,
        statistics().figure(indicator, place.areas(), year),
        references.stream().map(r -> statistics().figure(indicator, r.area(), year)).toList(),
        TrendLine.of(statistics(), indicator, place, years),
        indicator.kind() == IndicatorKind.COUNT ? List.of() : peers(indicator, place, year));
  }

  private List<Double> peers(Indicator indicator, TrendLine.Place place, int year) {
    boolean districts = place.areas().stream().allMatch(area -> area.level() == AreaLevel.DISTRICT);
    AreaLevel level = districts ? AreaLevel.DISTRICT : AreaLevel.NEIGHBOURHOOD;
    double[] sorted = statistics().values(indicator, level, year).sorted();
    int count = Math.min(sorted.length, MOST_PEERS);
    return IntStream.range(0, count)
        .mapToObj(
            i -> sorted[count == 1 ? 0 : (int) ((long) i * (sorted.length - 1) / (count - 1))])
        .toList();
  }

  /// Counts of larger areas would press the line of the chosen ones flat, so they stay out.
  private TrendLines trend(
      TrendLine.Place place, List<Profile.Reference> references, MapTheme theme) {
    Indicator indicator = statistics().catalogue().require(theme.indicator());
    List<TrendLine> lines = new ArrayList<>();
    lines.add(TrendLine.of(statistics(), indicator, place, years));
    if (indicator.kind() != IndicatorKind.COUNT) {
      for (Profile.Reference reference : references) {
        TrendLine.Place other =
            new TrendLine.Place(reference.area().name(), List.of(reference.area()));
        lines.add(TrendLine.of(statistics(), indicator, other, years));
      }
    }
    return new TrendLines(
        indicator, statistics().figure(indicator, place.areas(), theme.year()), lines);
  }
}
