/// The way to the network: one client for the whole program, to few hosts and only when asked.
@NullMarked
package nl.noordwijzer.source.http;

import org.jspecify.annotations.NullMarked;
