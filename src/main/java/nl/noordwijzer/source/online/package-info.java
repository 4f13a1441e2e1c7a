/// PDOK and CBS over the network, only when asked.
@NullMarked
package nl.noordwijzer.source.online;

import org.jspecify.annotations.NullMarked;
