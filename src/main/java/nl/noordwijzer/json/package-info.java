/// Parts of a plan as text that stands in one cell, and back: what is read is distrusted.
@NullMarked
package nl.noordwijzer.json;

import org.jspecify.annotations.NullMarked;
