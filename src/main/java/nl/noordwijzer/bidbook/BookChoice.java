package nl.noordwijzer.bidbook;

/// A bidbook as the user chooses it, in one language.
///
/// @param about one sentence
/// @param scenarios how many it is about, the base not counted; none where no page shows one
/// @param kept whether the plan keeps pages of it
public record BookChoice(String id, String name, String about, int scenarios, boolean kept) {}
