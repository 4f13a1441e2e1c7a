package nl.noordwijzer.bidbook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// On which pages homes may be that others may not see; on the others these are left out and named.
///
/// @param all on every page
/// @param numbers of the pages otherwise, from 1, as they are counted without these homes
public record ConfidentialPages(boolean all, Set<Integer> numbers) {
  public static final ConfidentialPages NONE = new ConfidentialPages(false, Set.of());
  public static final ConfidentialPages ALL = new ConfidentialPages(true, Set.of());

  public ConfidentialPages {
    numbers = Set.copyOf(numbers);
  }

  /// @param numbers of the pages, from 1
  public static ConfidentialPages of(Set<Integer> numbers) {
    return new ConfidentialPages(false, numbers);
  }

  boolean isNone() {
    return !all && numbers.isEmpty();
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
            .collect(Collectors.toUnmodifiableSet()));
  }
}
