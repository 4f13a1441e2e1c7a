package nl.noordwijzer.bidbook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// On which pages homes may be that others may not see; on the others these are left out and named.
///
/// @param all on every page
/// @param numbers of the pages otherwise, from 1, as they are counted without these homes
/// @param origins keys of what the pages were made from, where they are not told by number
public record ConfidentialPages(boolean all, Set<Integer> numbers, Set<String> origins) {
  public static final ConfidentialPages NONE = new ConfidentialPages(false, Set.of(), Set.of());
  public static final ConfidentialPages ALL = new ConfidentialPages(true, Set.of(), Set.of());

  public ConfidentialPages {
    numbers = Set.copyOf(numbers);
    origins = Set.copyOf(origins);
  }

  /// @param numbers of the pages, from 1
  public static ConfidentialPages of(Set<Integer> numbers) {
    return new ConfidentialPages(false, numbers, Set.of());
  }

  /// @param origins keys of what the pages are made from, see [PageOrigin#key()]
  public static ConfidentialPages madeFrom(Set<String> origins) {
    return new ConfidentialPages(false, Set.of(), origins);
  }

  /// Whether these are allowed on the pages that are made from this.
  ///
  /// @param origin key
  public boolean showsMadeFrom(String origin) {
    return all || origins.contains(origin);
  }

  boolean isByNumber() {
    return !all && !numbers.isEmpty();
  }

  boolean shows(int page) {
    return all || numbers.contains(page);
  }

  /// Whether these are allowed on each of the first pages.
  boolean showsAll(int pages) {
    return IntStream.rangeClosed(1, pages).allMatch(this::shows);
  }

  /// For the pages after some others, counted from 1 again.
  ConfidentialPages after(int pages) {
    return new ConfidentialPages(
        all,
        numbers.stream()
            .map(number -> number - pages)
            .filter(number -> number > 0)
            .collect(Collectors.toUnmodifiableSet()),
        origins);
  }
}
