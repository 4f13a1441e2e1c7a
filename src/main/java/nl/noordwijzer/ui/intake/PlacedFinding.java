package nl.noordwijzer.ui.intake;

import nl.noordwijzer.source.table.Finding;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// A finding, and where on the map it is.
///
/// @param place in EPSG:28992, metres; null where it has none
record PlacedFinding(Finding finding, @Nullable Envelope place) {}
