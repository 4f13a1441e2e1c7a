/// Bidbooks: templates of pages, filled in from a plan.
@NullMarked
package nl.noordwijzer.bidbook;

import org.jspecify.annotations.NullMarked;
