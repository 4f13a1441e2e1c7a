/// File formats: Shapefile, GeoPackage, GeoJSON, CSV, XLSX and archives of these, read as tables.
@NullMarked
package nl.noordwijzer.source.format;

import org.jspecify.annotations.NullMarked;
