/// Indicators of the user's own: the formula, its completion, its errors and what comes out.
@NullMarked
package nl.noordwijzer.ui.formula;

import org.jspecify.annotations.NullMarked;
