package nl.noordwijzer.geopackage;

import org.jspecify.annotations.Nullable;

/// A row of a layer. Not copied, as there may be many.
///
/// @param key that identifies it; when written, 0 lets the file choose one
/// @param values one for each field: String, Integer, Long, Double, Boolean, byte[] or null
/// @param shape as a [GeometryBlob]; null where there is none
@SuppressWarnings("ArrayRecordComponent")
public record LayerRow(long key, @Nullable Object[] values, byte @Nullable [] shape) {}
