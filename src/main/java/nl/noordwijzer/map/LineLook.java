package nl.noordwijzer.map;

/// How a line is drawn.
///
/// @param argb colour of the line
/// @param width in CSS pixels
/// @param halo colour of the wider band under the line that lifts it off its surroundings
/// @param haloWidth in CSS pixels, 0 for no halo
public record LineLook(int argb, double width, int halo, double haloWidth) {
  static LineLook plain(int argb, double width) {
    return new LineLook(argb, width, 0, 0);
  }
}
