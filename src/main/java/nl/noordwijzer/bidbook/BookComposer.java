package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.text.NoordwijzerException;

/// Fills in the pages of a bidbook one after the other.
final class BookComposer {
  private final Templates templates;
  private final BookRequest request;
  private final Progress progress;
  private final MapPictures pictures;
  private final BookFigures figures;

  BookComposer(Templates templates, BookRequest request, Progress progress) {
    this.templates = templates;
    this.request = request;
    this.progress = progress;
    figures = new BookFigures(request);
    pictures = new MapPictures(request, figures);
  }

  /// A page, and what it was made from.
  record Made(Sheet sheet, PageOrigin origin) {}

  List<Made> pages(BookTemplate book) throws NoordwijzerException {
    List<Made> pages = new ArrayList<>();
    Subjects subjects = new Subjects(request.plan(), request.first());
    for (BookTemplate.Use use : book.pages()) {
      for (Subject subject : subjects.of(use.each())) {
        progress.throwIfCancelled();
        pages.addAll(pages(book, use.page(), subject));
      }
    }
    if (pages.isEmpty()) {
      throw new NoordwijzerException("bidbook.empty", null, book.id());
    }
    return pages;
  }

  /// One, or more where a table goes on.
  private List<Made> pages(BookTemplate book, String id, Subject subject)
      throws NoordwijzerException {
    PageTemplate page = templates.page(book.id(), id, subject.key());
    PageFigures of = new PageFigures(request, figures, subject);
    PageMaps maps = new PageMaps(request.plan(), subject, pictures);
    Fields fields = new PageFields(request, book, subject, of).fields();
    PageOrigin origin = new PageOrigin(id, subject.key(), fields.names());
    Sheet sheet = new PageComposer(request, page, fields, maps, of).compose();
    return LongTables.split(sheet).stream().map(part -> new Made(part, origin)).toList();
  }
}
