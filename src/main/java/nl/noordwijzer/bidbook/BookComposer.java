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
  private final BookMemory memory;

  BookComposer(Templates templates, BookRequest request, BookMemory memory, Progress progress) {
    this.templates = templates;
    this.request = request;
    this.progress = progress;
    this.memory = memory;
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
    List<Made> closed = pages(asked, false);
    ConfidentialPages allowed = request.confidential();
    if (allowed.isNone() || !request.plan().region().hasConfidentialHomes()) {
      return closed;
    }
    List<Made> whole = pages(asked, true);
    return IntStream.range(0, closed.size())
        .mapToObj(i -> allowed.shows(first + i) ? whole.get(i) : closed.get(i))
        .toList();
  }

  /// One, or more where a table goes on.
  private List<Made> pages(Asked asked, boolean open) throws NoordwijzerException {
    Subject subject = asked.subject;
    PageTemplate page = templates.page(asked.book.id(), asked.page, subject.key());
    PageFigures of = new PageFigures(request, memory.figures(), subject, open);
    Fields fields = new PageFields(request, asked.book, subject, of).fields();
    PageOrigin origin = new PageOrigin(asked.page, subject.key(), fields.names());
    return memory
        .sheets(
            new BookMemory.Page(asked.book, page, subject.key(), open),
            () -> LongTables.split(composer(asked, page, of, open, fields).compose()))
        .stream()
        .map(part -> new Made(part, origin))
        .toList();
  }

  private PageComposer composer(
      Asked asked, PageTemplate page, PageFigures of, boolean open, Fields fields) {
    Placing placing = new Placing(page, request.paper());
    MapPictures from = memory.pictures(open);
    PageMaps maps = new PageMaps(request.plan(), asked.subject, from, placing);
    PagePictures photos =
        new PagePictures(memory.images(), page.id(), templates.folder(asked.page), asked.subject);
    return new PageComposer(
        request, new PageComposer.Parts(page, placing, maps, of, photos), fields);
  }
}
