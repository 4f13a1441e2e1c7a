package nl.noordwijzer.planfile;

import java.time.Instant;

/// A version of a plan to return to (momentopname).
///
/// @param number by which its file knows it
/// @param name what the user called it; may be empty
/// @param time at which it was made
public record PlanVersion(long number, String name, Instant time) {}
