/// Coordinate systems: which one a file has, and the way from it to RD New.
@NullMarked
package nl.noordwijzer.source.crs;

import org.jspecify.annotations.NullMarked;
