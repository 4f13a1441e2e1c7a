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

  List<Sheet> sheets(BookTemplate book) throws NoordwijzerException {
    List<Sheet> sheets = new ArrayList<>();
    Subjects subjects = new Subjects(request.plan(), request.first());
    for (BookTemplate.Use use : book.pages()) {
      PageTemplate page = templates.page(use.page());
      for (Subject subject : subjects.of(use.each())) {
        progress.throwIfCancelled();
        sheets.addAll(sheets(book, page, subject));
      }
    }
    if (sheets.isEmpty()) {
      throw new NoordwijzerException("bidbook.empty", null, book.id());
    }
    return sheets;
  }

  /// One, or more where a table goes on.
  private List<Sheet> sheets(BookTemplate book, PageTemplate page, Subject subject)
      throws NoordwijzerException {
    PageFigures of = new PageFigures(request, figures, subject);
    PageMaps maps = new PageMaps(request.plan(), subject, pictures);
    Fields fields = new PageFields(request, book, subject, of).fields();
    return LongTables.split(new PageComposer(request, page, fields, maps, of).compose());
  }
}
