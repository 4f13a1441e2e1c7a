package nl.noordwijzer.bidbook;

/// A bidbook as the user chooses it, in one language.
///
/// @param about one sentence
/// @param scenarios how many it is about, the base not counted
public record BookChoice(String id, String name, String about, int scenarios) {}
