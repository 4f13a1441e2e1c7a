package nl.noordwijzer.bidbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import org.jspecify.annotations.Nullable;

/// A page before it is filled in.
///
/// @param margins left, top, right and bottom in millimetres: how far from the edges its items
///   stand
record PageTemplate(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Names names,
    @JsonProperty(required = true) Paper paper,
    @JsonProperty(required = true) Orientation orientation,
    @Nullable List<Double> margins,
    @JsonProperty(required = true) List<ItemTemplate> items) {
  private static final Margins USUAL = new Margins(12, 12, 12, 6);
  private static final int SIDES = 4;

  /// @throws IllegalArgumentException when the margins leave no room
  PageTemplate {
    items = List.copyOf(items);
    Margins edges = edges(margins);
    PageFormat format = new PageFormat(paper, orientation);
    if (edges.left() + edges.right() >= format.widthMm()
        || edges.top() + edges.bottom() >= format.heightMm()) {
      throw new IllegalArgumentException("margins: no room");
    }
  }

  /// With maps of this where the template leaves open what they show.
  PageTemplate showing(@Nullable String show) {
    List<ItemTemplate> shown = items.stream().map(item -> item.showing(show)).toList();
    return new PageTemplate(id, names, paper, orientation, margins, shown);
  }

  Margins edges() {
    return edges(margins);
  }

  private static Margins edges(@Nullable List<Double> sides) {
    if (sides == null) {
      return USUAL;
    }
    if (sides.size() != SIDES || sides.stream().anyMatch(side -> !(side >= 0))) {
      throw new IllegalArgumentException("margins: [left, top, right, bottom]");
    }
    return new Margins(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
  }

  PageFormat format() {
    return new PageFormat(paper, orientation);
  }
}
