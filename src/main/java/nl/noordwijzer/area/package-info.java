/// What lies there: areas, their indicators and figures, owners and housing complexes.
///
/// Pure values: no files, no drawing, no threads. All geometry is RD New (EPSG:28992) in metres and
/// is treated as read-only.
@NullMarked
package nl.noordwijzer.area;

import org.jspecify.annotations.NullMarked;
