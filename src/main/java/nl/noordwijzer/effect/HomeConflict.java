package nl.noordwijzer.effect;

import nl.noordwijzer.area.TenureSegment;

/// Two interventions that count on the same homes. The homes go to the first; a home is demolished
/// once.
///
/// @param first id of the intervention that comes first, by the planner's choice or else in time
/// @param second id of the one that gets fewer homes
/// @param homes that both count on, at least
public record HomeConflict(String first, String second, TenureSegment segment, double homes) {}
