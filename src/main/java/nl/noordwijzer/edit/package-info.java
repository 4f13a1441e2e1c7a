/// How things change: commands that make the next plan from a plan, and named steps that can be
/// undone and redone.
@NullMarked
package nl.noordwijzer.edit;

import org.jspecify.annotations.NullMarked;
