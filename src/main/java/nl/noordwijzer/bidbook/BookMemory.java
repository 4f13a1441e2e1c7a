package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// What was made of a plan for its pages, so that only those pages are made again whose template
/// changed. Used by one bidbook at a time.
public final class BookMemory {
  private @Nullable BookRequest request;
  private @Nullable Sources sources;
  private final Map<Page, List<Sheet>> sheets = new HashMap<>();
  private final Set<Page> used = new HashSet<>();
  private final IdentityHashMap<Sheet, Sheet> numbered = new IdentityHashMap<>();

  /// What pages are made from.
  ///
  /// @param open with the homes that others may not see
  private record Sources(
      BookFigures figures, MapPictures closed, MapPictures open, BookImages images) {

    static Sources of(BookRequest asked) {
      BookFigures figures = new BookFigures(new ShortNames(asked));
      BookRequest request = figures.request();
      return new Sources(
          figures,
          new MapPictures(request, figures, false),
          new MapPictures(request, figures, true),
          new BookImages(request.plan()));
    }
  }

  /// All that a page is made of, beside the plan.
  ///
  /// @param subject key
  /// @param open with the homes that others may not see
  record Page(BookTemplate book, PageTemplate template, String subject, boolean open) {}

  /// Makes pages.
  interface Work<T> {
    T make() throws NoordwijzerException;
  }

  /// Does work with what is remembered of a plan, or with nothing where the plan is another.
  synchronized <T> T during(BookRequest next, Work<T> work) throws NoordwijzerException {
    if (request == null || !request.hasFiguresOf(next)) {
      sheets.clear();
      numbered.clear();
      sources = Sources.of(next);
    }
    request = next;
    used.clear();
    T made = work.make();
    sheets.keySet().retainAll(used);
    numbered.keySet().removeIf(sheet -> sheets.values().stream().noneMatch(it -> has(it, sheet)));
    return made;
  }

  /// Sheets are large: two are the same only when they are one object.
  @SuppressWarnings("ReferenceEquality")
  private static boolean has(List<Sheet> some, Sheet one) {
    return some.stream().anyMatch(sheet -> sheet == one);
  }

  private Sources sources() {
    return Objects.requireNonNull(sources);
  }

  BookFigures figures() {
    return sources().figures;
  }

  /// What the pages are about, under the names that it has on them.
  BookRequest request() {
    return figures().request().with(Objects.requireNonNull(request).confidential());
  }

  /// @param open with the homes that others may not see
  MapPictures pictures(boolean open) {
    return open ? sources().open : sources().closed;
  }

  BookImages images() {
    return sources().images;
  }

  List<Sheet> sheets(Page page, Work<List<Sheet>> work) throws NoordwijzerException {
    used.add(page);
    List<Sheet> known = sheets.get(page);
    if (known == null) {
      known = work.make();
      sheets.put(page, known);
    }
    return known;
  }

  /// The pages with their numbers; a page that was remembered, with the number it had, is the same
  /// object.
  List<Sheet> numbered(List<Sheet> pages) {
    List<Sheet> next = PageNumber.put(pages);
    List<Sheet> same = new ArrayList<>();
    for (int i = 0; i < next.size(); i++) {
      Sheet before = numbered.get(pages.get(i));
      Sheet now =
          before != null && before.items().equals(next.get(i).items()) ? before : next.get(i);
      numbered.put(pages.get(i), now);
      same.add(now);
    }
    return same;
  }
}
