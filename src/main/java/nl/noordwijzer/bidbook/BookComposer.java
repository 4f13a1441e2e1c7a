package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.text.NoordwijzerException;

/// Fills in the pages of a bidbook one after the other.
final class BookComposer {
  private final Templates templates;
  private final BookRequest request;
  private final Progress progress;
  private final BookMemory memory;

  BookComposer(Templates templates, BookMemory memory, Progress progress) {
    this.templates = templates;
    request = memory.request();
    this.progress = progress;
    this.memory = memory;
  }

  /// A page, and what it was made from.
  record Made(Sheet sheet, PageOrigin origin) {}

  List<Made> pages(BookTemplate book) throws NoordwijzerException {
    Roles.require(book.scenarios(), request);
    List<Made> pages = new ArrayList<>();
    Subjects subjects = new Subjects(request.plan(), request.scenarios());
    ConfidentialPages allowed =
        request.plan().region().hasConfidentialHomes()
            ? request.confidential()
            : ConfidentialPages.NONE;
    int used = 0;
    int closed = 0;
    List<BookTemplate.Use> uses =
        book.pages().stream().filter(use -> use.isFor(request.scenarios().size())).toList();
    for (BookTemplate.Use use : uses) {
      for (Asked asked : asked(book, use, subjects)) {
        progress.throwIfCancelled();
        if (allowed.isByNumber()) {
          List<Made> without = pages(asked, false);
          pages.addAll(asAllowed(asked, without, allowed.after(closed)));
          closed += without.size();
        } else {
          pages.addAll(pages(asked, allowed.showsMadeFrom(asked.origin())));
        }
      }
      progress.report(++used / (double) uses.size());
    }
    if (pages.isEmpty()) {
      throw new NoordwijzerException("bidbook.empty", null, book.id());
    }
    return pages;
  }

  /// All about one subject comes before the next.
  private static List<Asked> asked(BookTemplate book, BookTemplate.Use use, Subjects subjects)
      throws NoordwijzerException {
    List<Asked> pages = new ArrayList<>();
    for (Subject subject : subjects(book, use, subjects)) {
      use.inOrder().forEach(page -> pages.add(new Asked(book, page, subject)));
    }
    return pages;
  }

  private static List<Subject> subjects(BookTemplate book, BookTemplate.Use use, Subjects subjects)
      throws NoordwijzerException {
    try {
      return subjects.of(use.each());
    } catch (NoordwijzerException e) {
      throw new NoordwijzerException("bidbook.template.use", e, book.id(), use.page(), e);
    }
  }

  /// A page of a template about something.
  private record Asked(BookTemplate book, BookTemplate.Use use, Subject subject) {
    String page() {
      return use.page();
    }

    String origin() {
      return new PageOrigin(page(), subject.key(), Set.of()).key();
    }
  }

  /// With homes that others may not see only on the pages where these are allowed. Where they take
  /// more pages, only when all that they would be on are allowed.
  ///
  /// @param without these homes
  /// @param allowed with the first of these pages as page 1
  private List<Made> asAllowed(Asked asked, List<Made> without, ConfidentialPages allowed)
      throws NoordwijzerException {
    List<Made> whole = pages(asked, true);
    if (whole.size() != without.size()) {
      return allowed.showsAll(without.size()) ? whole : without;
    }
    return IntStream.range(0, whole.size())
        .mapToObj(i -> allowed.shows(i + 1) ? whole.get(i) : without.get(i))
        .toList();
  }

  /// One, or more where a table goes on.
  private List<Made> pages(Asked asked, boolean open) throws NoordwijzerException {
    Subject subject = asked.subject;
    PageTemplate page =
        templates.page(asked.book.id(), asked.page(), subject.key()).showing(asked.use.show());
    PageFigures of = new PageFigures(about(subject), memory.figures(), subject, open);
    Fields fields = new PageFields(about(subject), asked.book, subject, of).fields();
    PageOrigin origin = new PageOrigin(asked.page(), subject.key(), fields.names());
    return memory
        .sheets(
            new BookMemory.Page(asked.book, page, subject.key(), open),
            () -> LongTables.split(composer(asked, page, of, open, fields).compose()))
        .stream()
        .map(part -> new Made(part, origin))
        .toList();
  }

  /// On a page about a scenario that one comes first.
  private BookRequest about(Subject subject) {
    return subject instanceof Subject.OfScenario(Scenario scenario)
        ? request.startingWith(scenario)
        : request;
  }

  private PageComposer composer(
      Asked asked, PageTemplate page, PageFigures of, boolean open, Fields fields)
      throws NoordwijzerException {
    Placing placing = new Placing(page, request.paper());
    MapPictures from = memory.pictures(open);
    PageMaps maps = new PageMaps(about(asked.subject), asked.subject, from, placing);
    PagePictures photos =
        new PagePictures(memory.images(), templates.folder(asked.page()), asked.subject);
    String file = templates.file(asked.book.id(), asked.page(), asked.subject.key());
    return new PageComposer(
        about(asked.subject),
        new PageComposer.Parts(file, page, placing, maps, of, photos),
        fields);
  }
}
