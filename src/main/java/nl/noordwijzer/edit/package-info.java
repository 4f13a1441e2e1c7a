/// How things change: named steps that can be undone and redone.
@NullMarked
package nl.noordwijzer.edit;

import org.jspecify.annotations.NullMarked;
