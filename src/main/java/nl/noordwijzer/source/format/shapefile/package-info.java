/// Shapefiles: read whatever is left of them, and written as others expect them.
@NullMarked
package nl.noordwijzer.source.format.shapefile;

import org.jspecify.annotations.NullMarked;
