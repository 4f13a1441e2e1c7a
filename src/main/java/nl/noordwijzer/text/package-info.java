/// Words and figures as the user reads them, in Dutch and in English.
@NullMarked
package nl.noordwijzer.text;

import org.jspecify.annotations.NullMarked;
