package nl.noordwijzer.area;

import java.util.List;

/// Which areas a map gives which colour and what that means, for other programs to draw the same.
///
/// @param title of the map
/// @param classes from low to high, with those without a figure last; empty where the areas of the
///   map have no colour
public record AreaColouring(String title, List<ColourClass> classes) {
  /// Of a map on which areas have no colour.
  public static final AreaColouring NONE = new AreaColouring("", List.of());

  public AreaColouring {
    classes = List.copyOf(classes);
  }

  /// @param rgb colour, red highest
  /// @param hatched whether it stands for "no figure"
  /// @param areas codes of the areas that have it
  public record ColourClass(String label, int rgb, boolean hatched, List<String> areas) {
    public ColourClass {
      areas = List.copyOf(areas);
    }
  }
}
