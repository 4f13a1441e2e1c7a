/// The OGC GeoPackage as a container; knows nothing of plans.
@NullMarked
package nl.noordwijzer.geopackage;

import org.jspecify.annotations.NullMarked;
