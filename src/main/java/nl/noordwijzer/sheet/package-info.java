/// The page: a map with its title, legend and sources, in millimetres.
@NullMarked
package nl.noordwijzer.sheet;

import org.jspecify.annotations.NullMarked;
