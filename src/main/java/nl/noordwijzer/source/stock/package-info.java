/// Lists of corporations: which column holds what, and complexes from rows.
@NullMarked
package nl.noordwijzer.source.stock;

import org.jspecify.annotations.NullMarked;
