package nl.noordwijzer.bidbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Scenario;
import org.jspecify.annotations.Nullable;

/// A bidbook before it is filled in: pages in order.
///
/// @param scenarios how many scenarios it is about, the base not counted; none where no page shows
///   one
record BookTemplate(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Names names,
    @JsonProperty(required = true) Names about,
    @JsonProperty(required = true) int scenarios,
    @JsonProperty(required = true) List<Use> pages) {
  private static final List<String> SESSION = List.of("werksessie-uitkomst", "werksessie-verloop");

  BookTemplate {
    pages = List.copyOf(pages);
  }

  /// With the pages of a workshop behind its own, where it has none of these.
  BookTemplate withSession() {
    if (pages.stream().anyMatch(use -> SESSION.contains(use.page))) {
      return this;
    }
    List<Use> all = new ArrayList<>(pages);
    SESSION.forEach(page -> all.add(new Use(page, null, null, null, null, null)));
    return new BookTemplate(id, names, about, scenarios, all);
  }

  /// Those of the chosen scenarios that its pages are about: all, unless it is about one.
  List<Scenario> about(List<Scenario> chosen) {
    boolean one = scenarios == 1 && pages.stream().noneMatch(use -> "scenarios".equals(use.each));
    return one ? chosen.subList(0, 1) : chosen;
  }

  /// A page of the book.
  ///
  /// @param page id of a page template
  /// @param each makes a page for each of these; just one page when absent
  /// @param show what its maps show for which the page template says nothing
  /// @param then ids of the page templates that follow for the same one of each
  /// @param fewest scenarios that are chosen where it is made; any number when absent
  /// @param most scenarios that are chosen where it is made; any number when absent
  record Use(
      @JsonProperty(required = true) String page,
      @Nullable String each,
      @Nullable String show,
      @Nullable List<String> then,
      @Nullable Integer fewest,
      @Nullable Integer most) {
    Use {
      then = then == null ? null : List.copyOf(then);
    }

    /// Whether it is made where so many scenarios are chosen.
    boolean isFor(int scenarios) {
      return (fewest == null || scenarios >= fewest) && (most == null || scenarios <= most);
    }

    /// This page and those that follow it, each as a page of its own.
    List<Use> inOrder() {
      Stream<String> following = then == null ? Stream.empty() : then.stream();
      return Stream.concat(Stream.of(page), following)
          .map(id -> new Use(id, each, show, null, fewest, most))
          .toList();
    }
  }
}
