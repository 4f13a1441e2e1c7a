/// Data of others, in: what was read, what it would change, and the word that it may.
@NullMarked
package nl.noordwijzer.ui.intake;

import org.jspecify.annotations.NullMarked;
