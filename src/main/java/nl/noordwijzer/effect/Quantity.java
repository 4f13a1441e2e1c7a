package nl.noordwijzer.effect;

/// Something an intervention brings that is no home: metres of green, hours, square metres of
/// floor.
///
/// @param key of its name, with the unit: `effect.quantity.<key>`
public record Quantity(String key, double amount) {}
