/// What a file holds, whatever its format: columns, rows, geometry, and what was wrong with it.
@NullMarked
package nl.noordwijzer.source.table;

import org.jspecify.annotations.NullMarked;
