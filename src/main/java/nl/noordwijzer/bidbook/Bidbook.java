package nl.noordwijzer.bidbook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.text.NoordwijzerException;

/// Pages in order, filled in from a plan.
///
/// @param name of the kind of bidbook, in the language of its pages
/// @param sheets one at least
/// @param origins what each of the sheets was made from
public record Bidbook(String name, List<Sheet> sheets, List<PageOrigin> origins) {
  public Bidbook {
    sheets = List.copyOf(sheets);
    origins = List.copyOf(origins);
  }

  /// Fills in a template: that of the plan where it keeps one. For a worker.
  ///
  /// @param id of a bidbook of the templates
  /// @throws NoordwijzerException when the template is absent or asks for what the plan has not
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static Bidbook of(String id, Templates templates, BookRequest request, Progress progress)
      throws NoordwijzerException {
    return of(id, templates, request, new BookMemory(), progress);
  }

  /// As [#of(String,Templates,BookRequest,Progress)], with what was made before where that is still
  /// right.
  public static Bidbook of(
      String id, Templates templates, BookRequest request, BookMemory memory, Progress progress)
      throws NoordwijzerException {
    Templates all = templates.with(request.plan());
    BookTemplate chosen = all.book(id);
    BookTemplate book = request.session() == null ? chosen : chosen.withSession();
    BookRequest styled = request.style() == null ? request.with(all.style()) : request;
    return memory.during(
        styled,
        () -> {
          List<BookComposer.Made> made = new BookComposer(all, memory, progress).pages(book);
          return new Bidbook(
              book.names().in(request.texts().locale()),
              memory.numbered(made.stream().map(BookComposer.Made::sheet).toList()),
              made.stream().map(BookComposer.Made::origin).toList());
        });
  }

  /// Numbers of the pages, from 1, with a map of homes that others may not see, or where these are
  /// left out.
  public Set<Integer> confidential() {
    return IntStream.rangeClosed(1, sheets.size())
        .filter(number -> sheets.get(number - 1).items().stream().anyMatch(Bidbook::isConfidential))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isConfidential(SheetItem item) {
    return item instanceof SheetItem.MapItem map
        && map.picture().style().layer(LayerKind.OWNERSHIP).visible()
        && map.picture().region().ownership().lists().stream()
            .anyMatch(list -> list.source().confidential());
  }
}
