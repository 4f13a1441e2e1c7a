package nl.noordwijzer.area;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

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
  /// Of what is not told where it comes from, since nothing of it is there.
  static final Source UNTOLD = new Source("", Names.same(""), "", "", Names.same(""), false);

  /// A source that anyone may see.
  public Source(
      String id, Names title, String owner, String licence, Names attribution, boolean invented) {
    this(id, title, owner, licence, attribution, invented, false);
  }

  /// The line that must stand with what it gives, and under which licence it may be used.
  public String credit(Locale language) {
    return licensed(attribution.in(language));
  }

  /// A line about it with its licence, where it has one and the line does not say so already.
  public String licensed(String line) {
    return licence.isEmpty() || line.contains(licence) ? line : line + ", " + licence;
  }

  /// Several as one, for a place that has room for a single one: invented or confidential as soon
  /// as one of them is.
  ///
  /// @param sources at least one
  static Source joined(List<Source> sources) {
    if (sources.size() == 1) {
      return sources.getFirst();
    }
    return new Source(
        together(sources, "+", Source::id),
        new Names(
            together(sources, "; ", source -> source.title.dutch()),
            together(sources, "; ", source -> source.title.english())),
        "",
        "",
        new Names(
            together(sources, "; ", source -> source.licensed(source.attribution.dutch())),
            together(sources, "; ", source -> source.licensed(source.attribution.english()))),
        sources.stream().anyMatch(Source::invented),
        sources.stream().anyMatch(Source::confidential));
  }

  private static String together(
      List<Source> sources, String between, Function<Source, String> part) {
    return sources.stream().map(part).distinct().collect(Collectors.joining(between));
  }
}
