package nl.noordwijzer.plan;

/// What is wrong with something in a plan. A plan with problems can be kept and mended later.
///
/// @param item id of the intervention or plan area
/// @param field where in it: `name`, `type`, `place`, `years`, `funding`, `cost`, or `input.` and
///   the name of the input
/// @param sentence says what is wrong and what to do
public record PlanProblem(String item, String field, Phrase sentence) {}
