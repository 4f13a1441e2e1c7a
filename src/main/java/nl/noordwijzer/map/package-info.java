/// The picture: what is drawn, how, and which piece of the world.
@NullMarked
package nl.noordwijzer.map;

import org.jspecify.annotations.NullMarked;
