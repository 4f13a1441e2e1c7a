package nl.noordwijzer.source.cbs;

/// One thing that CBS files tell, under whatever name.
///
/// @param indicator id of the indicator, empty unless the role is VALUE
/// @param counterpart the indicator of the same as a share instead of a count, or the other way
///   round; empty when there is none
/// @param whole the indicator that this one is a part of, empty when there is none
record Concept(
    ColumnRole role, String indicator, Quantity quantity, String counterpart, String whole) {}
