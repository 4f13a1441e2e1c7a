package nl.noordwijzer.bidbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.sheet.Box;
import org.jspecify.annotations.Nullable;

/// Something on a page, before it is filled in.
///
/// @param at left, top, width and height in millimetres
/// @param turned where it stands on the same paper the other way up; as it falls when absent
/// @param name of a map, by which others on the page are about it
/// @param of name of the map that a legend, scale or overview is about; the first map when absent
/// @param text what stands there, with fields such as `{scenario}` in it
/// @param show what a map, table or chart shows
/// @param scenario `base`, `first`, `second`, `third` or `fourth` of the chosen ones
/// @param year of a map; the last when absent
/// @param extent what a map shows all of: `noord`, `gemeente` or `onderwerp`
/// @param size of the letters, at most, in points
/// @param align `left`, `right` or `centre`
/// @param file a picture, beside the template
/// @param picture id of a picture that the plan keeps
record ItemTemplate(
    @JsonProperty(required = true) ItemKind kind,
    @JsonProperty(required = true) List<Double> at,
    @Nullable List<Double> turned,
    @Nullable String name,
    @Nullable String of,
    @Nullable Names text,
    @Nullable String show,
    @Nullable String scenario,
    @Nullable Integer year,
    @Nullable String extent,
    @Nullable Double size,
    @Nullable String align,
    @Nullable String file,
    @Nullable String picture) {
  private static final int NUMBERS = 4;

  /// @throws IllegalArgumentException when it stands nowhere or has no size
  ItemTemplate {
    at = List.copyOf(at);
    box("at", at);
    turned = turned == null ? null : List.copyOf(turned);
    if (turned != null) {
      box("turned", turned);
    }
  }

  /// Itself, unless it is a map that does not say what it shows.
  ItemTemplate showing(@Nullable String other) {
    return kind != ItemKind.MAP || show != null
        ? this
        : new ItemTemplate(
            kind, at, turned, name, of, text, other, scenario, year, extent, size, align, file,
            picture);
  }

  /// Where it stands on its page.
  Box box() {
    return box("at", at);
  }

  /// Where it stands on the same paper the other way up; empty for one that does not say so.
  Optional<Box> turnedBox() {
    return Optional.ofNullable(turned).map(place -> box("turned", place));
  }

  private static Box box(String field, List<Double> at) {
    if (at.size() != NUMBERS) {
      throw new IllegalArgumentException(field + ": [x, y, width, height]");
    }
    return new Box(at.get(0), at.get(1), at.get(2), at.get(3));
  }
}
