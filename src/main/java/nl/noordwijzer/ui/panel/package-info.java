/// The panels beside the map, each a view with its view model.
@NullMarked
package nl.noordwijzer.ui.panel;

import org.jspecify.annotations.NullMarked;
