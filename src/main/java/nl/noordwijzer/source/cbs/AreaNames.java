package nl.noordwijzer.source.cbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.text.SearchWords;
import org.jspecify.annotations.Nullable;

/// The areas of a region by name, at the levels that CBS has.
final class AreaNames {
  private static final List<AreaLevel> LEVELS =
      List.of(AreaLevel.NEIGHBOURHOOD, AreaLevel.DISTRICT, AreaLevel.MUNICIPALITY);

  private static final Pattern NUMBER_OF_DISTRICT = Pattern.compile("^wijk \\d+ ");
  private static final String MUNICIPALITY = "(gemeente)";

  private final AreaSet areas;
  private final Map<String, List<Area>> byName = new HashMap<>();

  AreaNames(AreaSet areas) {
    this.areas = areas;
    for (AreaLevel level : LEVELS) {
      for (Area area : areas.at(level)) {
        byName.computeIfAbsent(plain(area.name()), _ -> new ArrayList<>()).add(area);
      }
    }
  }

  /// The areas that are called so. `Wijk 10 Mariarade` is a district and `Heerlen (gemeente)` a
  /// municipality, as StatLine writes them.
  ///
  /// @param level of the area; null where it is not told
  List<Area> of(String name, @Nullable AreaLevel level) {
    AreaLevel told = level == null ? levelIn(name) : level;
    return byName.getOrDefault(plain(name), List.of()).stream()
        .filter(area -> told == null || area.level() == told)
        .toList();
  }

  private static @Nullable AreaLevel levelIn(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(MUNICIPALITY)) {
      return AreaLevel.MUNICIPALITY;
    }
    return NUMBER_OF_DISTRICT.matcher(lower).find() ? AreaLevel.DISTRICT : null;
  }

  boolean liesIn(Area area, String municipality) {
    String wanted = plain(municipality);
    return area.level() == AreaLevel.MUNICIPALITY
        ? plain(area.name()).equals(wanted)
        : areas
            .ancestor(area, AreaLevel.MUNICIPALITY)
            .filter(larger -> plain(larger.name()).equals(wanted))
            .isPresent();
  }

  /// The level that a file calls `Buurt`, `Wijk` or `Gemeente`; null where it says nothing.
  static @Nullable AreaLevel level(String word) {
    return switch (word.isEmpty() ? ' ' : Character.toUpperCase(word.charAt(0))) {
      case 'B' -> AreaLevel.NEIGHBOURHOOD;
      case 'W' -> AreaLevel.DISTRICT;
      case 'G' -> AreaLevel.MUNICIPALITY;
      default -> null;
    };
  }

  /// Letters without accents and digits, in lower case.
  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace(MUNICIPALITY, "");
    String bare = NUMBER_OF_DISTRICT.matcher(lower).replaceFirst("");
    return SearchWords.of(bare).joined();
  }
}
