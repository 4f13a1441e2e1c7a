package nl.noordwijzer.area;

/// Where figures or borders come from.
///
/// @param attribution the line that must stand on a map or page that shows it
/// @param invented true for sample data that must never be taken for real
public record Source(
    String id, Names title, String owner, String licence, Names attribution, boolean invented) {}
