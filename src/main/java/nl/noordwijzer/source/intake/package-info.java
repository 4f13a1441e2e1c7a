/// From tables to the region: what would be joined, what does not match, and the region after it.
@NullMarked
package nl.noordwijzer.source.intake;

import org.jspecify.annotations.NullMarked;
