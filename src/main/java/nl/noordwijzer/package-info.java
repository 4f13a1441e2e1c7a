/// The entry class.
@NullMarked
package nl.noordwijzer;

import org.jspecify.annotations.NullMarked;
