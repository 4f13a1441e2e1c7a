/// The map on screen and the tools that work on it.
@NullMarked
package nl.noordwijzer.ui.map;

import org.jspecify.annotations.NullMarked;
