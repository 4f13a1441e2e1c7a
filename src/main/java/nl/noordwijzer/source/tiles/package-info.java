/// Background maps of PDOK, tile by tile, with a cache on disk.
@NullMarked
package nl.noordwijzer.source.tiles;

import org.jspecify.annotations.NullMarked;
