package nl.noordwijzer.map;

import java.util.Optional;
import nl.noordwijzer.area.AreaLevel;
import org.jspecify.annotations.Nullable;

/// What the areas are coloured by.
///
/// @param indicator id of the indicator
/// @param second id of a second indicator for a bivariate map, absent for an ordinary one
public record MapTheme(AreaLevel level, String indicator, @Nullable String second, int year) {

  public Optional<String> secondId() {
    return Optional.ofNullable(second);
  }

  public MapTheme withLevel(AreaLevel value) {
    return new MapTheme(value, indicator, second, year);
  }

  public MapTheme withIndicator(String id) {
    return new MapTheme(level, id, second, year);
  }

  public MapTheme withSecond(@Nullable String id) {
    return new MapTheme(level, indicator, id, year);
  }

  public MapTheme withYear(int value) {
    return new MapTheme(level, indicator, second, value);
  }
}
