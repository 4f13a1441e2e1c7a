/// The file of a plan: a region kept in a GeoPackage.
@NullMarked
package nl.noordwijzer.planfile;

import org.jspecify.annotations.NullMarked;
