package nl.noordwijzer.planfile;

import nl.noordwijzer.plan.Plan;

/// All that the file of a plan keeps and undo brings back.
///
/// @param look what the map looks like, in the words of the window; not understood here
public record Saved(Plan plan, String look) {}
