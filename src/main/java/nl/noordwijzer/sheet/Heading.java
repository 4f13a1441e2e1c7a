package nl.noordwijzer.sheet;

/// What stands above the map.
///
/// @param message one sentence that says what is shown
public record Heading(String title, String message) {}
