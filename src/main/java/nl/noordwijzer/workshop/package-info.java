/// What happened in a workshop, in order: kept line by line, and told as a report.
@NullMarked
package nl.noordwijzer.workshop;

import org.jspecify.annotations.NullMarked;
