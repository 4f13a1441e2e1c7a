/// The desktop frame: the window, its menu and its keys.
@NullMarked
package nl.noordwijzer.ui;

import org.jspecify.annotations.NullMarked;
