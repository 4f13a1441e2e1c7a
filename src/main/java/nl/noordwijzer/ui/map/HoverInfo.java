package nl.noordwijzer.ui.map;

import java.util.List;

/// What the hover card says.
///
/// @param title name of the area
/// @param place where it lies, empty when it lies in nothing larger
/// @param figure value with unit, or why there is none
/// @param known whether there is a figure
/// @param details more lines, such as the class
/// @param complex lines on the complex under the pointer, empty when there is none
/// @param warning what must be said with the complex, empty when nothing
record HoverInfo(
    String title,
    String place,
    String figure,
    boolean known,
    List<String> details,
    List<String> complex,
    String warning) {
  HoverInfo {
    details = List.copyOf(details);
    complex = List.copyOf(complex);
  }
}
