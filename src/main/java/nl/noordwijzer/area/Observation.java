package nl.noordwijzer.area;

/// What a source says of one area, indicator and year.
///
/// @param figure the value, or the reason of absence where the source states one
public record Observation(String area, String indicator, int year, Figure figure) {}
