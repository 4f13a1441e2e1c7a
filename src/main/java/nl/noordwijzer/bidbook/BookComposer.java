package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.text.NoordwijzerException;

/// Fills in the pages of a bidbook one after the other.
final class BookComposer {
  private final Templates templates;
  private final BookRequest request;
  private final Progress progress;
  private final MapPictures pictures;
  private final MapPictures open;
  private final BookFigures figures;
  private final BookImages images;

  BookComposer(Templates templates, BookRequest request, Progress progress) {
    this.templates = templates;
    this.request = request;
    this.progress = progress;
    figures = new BookFigures(request);
    pictures = new MapPictures(request, figures, false);
    open = new MapPictures(request, figures, true);
    images = new BookImages(request.plan());
  }

  /// A page, and what it was made from.
  record Made(Sheet sheet, PageOrigin origin) {}

  List<Made> pages(BookTemplate book) throws NoordwijzerException {
    List<Made> pages = new ArrayList<>();
    Subjects subjects = new Subjects(request.plan(), request.first());
    int used = 0;
    for (BookTemplate.Use use : book.pages()) {
      for (Subject subject : subjects.of(use.each())) {
        progress.throwIfCancelled();
        pages.addAll(asAllowed(new Asked(book, use.page(), subject), pages.size() + 1));
      }
      progress.report(++used / (double) book.pages().size());
    }
    if (pages.isEmpty()) {
      throw new NoordwijzerException("bidbook.empty", null, book.id());
    }
    return pages;
  }

  /// A page of a template about something.
  private record Asked(BookTemplate book, String page, Subject subject) {}

  /// With homes that others may not see only on the pages where these are allowed.
  ///
  /// @param first number of the first page
  private List<Made> asAllowed(Asked asked, int first) throws NoordwijzerException {
    List<Made> closed = pages(asked, pictures);
    ConfidentialPages allowed = request.confidential();
    if (allowed.isNone() || !request.plan().region().hasConfidentialHomes()) {
      return closed;
    }
    List<Made> whole = pages(asked, open);
    return IntStream.range(0, closed.size())
        .mapToObj(i -> allowed.shows(first + i) ? whole.get(i) : closed.get(i))
        .toList();
  }

  /// One, or more where a table goes on.
  private List<Made> pages(Asked asked, MapPictures from) throws NoordwijzerException {
    Subject subject = asked.subject;
    PageTemplate page = templates.page(asked.book.id(), asked.page, subject.key());
    Placing placing = new Placing(page, request.paper());
    PageFigures of = new PageFigures(request, figures, subject);
    PageMaps maps = new PageMaps(request.plan(), subject, from, placing);
    PagePictures photos =
        new PagePictures(images, page.id(), templates.folder(asked.page), subject);
    Fields fields = new PageFields(request, asked.book, subject, of).fields();
    PageOrigin origin = new PageOrigin(asked.page, subject.key(), fields.names());
    Sheet sheet =
        new PageComposer(request, new PageComposer.Parts(page, placing, maps, of, photos), fields)
            .compose();
    return LongTables.split(sheet).stream().map(part -> new Made(part, origin)).toList();
  }
}
