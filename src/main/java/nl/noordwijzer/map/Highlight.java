package nl.noordwijzer.map;

import java.util.List;
import nl.noordwijzer.area.Area;

/// Areas that stand out from the others on screen.
public record Highlight(List<Area> areas, Look look, Ground ground) {

  /// Why they stand out.
  public enum Look {
    /// Chosen: a strong line with a halo.
    CHOSEN,
    /// Under the pointer: a thin line.
    POINTED_AT
  }

  public Highlight {
    areas = List.copyOf(areas);
  }
}
