/// Long work: how it reports and how it is cancelled.
@NullMarked
package nl.noordwijzer.job;

import org.jspecify.annotations.NullMarked;
