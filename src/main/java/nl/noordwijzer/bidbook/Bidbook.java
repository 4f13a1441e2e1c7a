package nl.noordwijzer.bidbook;

import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.text.NoordwijzerException;

/// Pages in order, filled in from a plan.
///
/// @param name of the kind of bidbook, in the language of its pages
/// @param sheets one at least
public record Bidbook(String name, List<Sheet> sheets) {
  public Bidbook {
    sheets = List.copyOf(sheets);
  }

  /// Fills in a template. For a worker.
  ///
  /// @param id of a bidbook of the templates
  /// @throws NoordwijzerException when the template is absent or asks for what the plan has not
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static Bidbook of(String id, Templates templates, BookRequest request, Progress progress)
      throws NoordwijzerException {
    BookTemplate book =
        templates
            .book(id)
            .orElseThrow(() ->
                new NoordwijzerException(
                    "bidbook.absent", null, id, String.join(", ", templates.bookIds())));
    return new Bidbook(
        book.names().in(request.texts().locale()),
        PageNumber.put(new BookComposer(templates, request, progress).sheets(book)));
  }
}
