package nl.noordwijzer.area;

/// Where figures or borders come from.
///
/// @param attribution the line that must stand on a map or page that shows it
/// @param invented true for sample data that must never be taken for real
/// @param confidential true for what the owner does not want to be seen by others: never on a page,
///   in a picture or in a file for others unless the user says so
public record Source(
    String id,
    Names title,
    String owner,
    String licence,
    Names attribution,
    boolean invented,
    boolean confidential) {

  /// A source that anyone may see.
  public Source(
      String id, Names title, String owner, String licence, Names attribution, boolean invented) {
    this(id, title, owner, licence, attribution, invented, false);
  }
}
