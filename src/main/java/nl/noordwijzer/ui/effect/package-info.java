/// What the shown scenario would do: the verdict, the books, the mix, the money and what is asked
/// of each corporation.
@NullMarked
package nl.noordwijzer.ui.effect;

import org.jspecify.annotations.NullMarked;
