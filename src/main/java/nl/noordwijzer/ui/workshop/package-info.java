/// The room: a second window for who watches, and what the operator does to it.
@NullMarked
package nl.noordwijzer.ui.workshop;

import org.jspecify.annotations.NullMarked;
