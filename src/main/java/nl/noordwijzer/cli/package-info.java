/// The command line: options, one call, an exit code.
@NullMarked
package nl.noordwijzer.cli;

import org.jspecify.annotations.NullMarked;
