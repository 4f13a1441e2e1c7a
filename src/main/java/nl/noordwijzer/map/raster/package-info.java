/// Areas as pixels: shared borders made once, an area number for every pixel, and hairlines.
///
/// Knows neither style nor Graphics2D. World x runs east and y north, in metres; picture x runs
/// right and y down, in pixels.
@NullMarked
package nl.noordwijzer.map.raster;

import org.jspecify.annotations.NullMarked;
