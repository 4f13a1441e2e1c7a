/// What a scenario comes to, in words: tables with the sum behind each figure, comparisons and
/// maps, for window, page and command line.
@NullMarked
package nl.noordwijzer.outcome;

import org.jspecify.annotations.NullMarked;
