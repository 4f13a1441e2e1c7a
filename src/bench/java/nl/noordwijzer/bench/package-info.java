/// Benchmarks; docs/bench says how to run and read them.
@NullMarked
package nl.noordwijzer.bench;

import org.jspecify.annotations.NullMarked;
