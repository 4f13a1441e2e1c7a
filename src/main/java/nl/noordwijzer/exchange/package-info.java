/// What is proposed, in files of others and back: which column of a table holds what of an
/// intervention or a plan area, and what a table that comes back would change.
@NullMarked
package nl.noordwijzer.exchange;

import org.jspecify.annotations.NullMarked;
