/// Votes of the people in the room: on their own phones over the local network, or counted by hand.
@NullMarked
package nl.noordwijzer.vote;

import org.jspecify.annotations.NullMarked;
