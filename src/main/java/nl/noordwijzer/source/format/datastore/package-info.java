/// Our formats as data stores of GeoTools, for whoever works with its features.
///
/// The only room, with the one class for formulas, in which reading knows GeoTools. Nothing in it
/// is touched before the first picture.
@NullMarked
package nl.noordwijzer.source.format.datastore;

import org.jspecify.annotations.NullMarked;
