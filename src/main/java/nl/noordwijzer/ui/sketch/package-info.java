/// The panels of a plan: what to draw, what is drawn, the form of an intervention, the scenarios
/// and the years.
@NullMarked
package nl.noordwijzer.ui.sketch;

import org.jspecify.annotations.NullMarked;
