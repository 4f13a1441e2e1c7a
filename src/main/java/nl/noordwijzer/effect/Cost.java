package nl.noordwijzer.effect;

import nl.noordwijzer.area.TenureSegment;

/// What an intervention costs in a year.
///
/// @param segment of the homes it is for; unknown when it is for no homes
/// @param euros below zero for a return
public record Cost(int year, TenureSegment segment, double euros) {}
