package nl.noordwijzer.ui.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.noordwijzer.bidbook.Bidbook;
import nl.noordwijzer.bidbook.BookMemory;
import nl.noordwijzer.bidbook.BookRequest;
import nl.noordwijzer.bidbook.ConfidentialPages;
import nl.noordwijzer.bidbook.PaperWish;
import nl.noordwijzer.bidbook.Templates;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.ProgramVersion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.Protocol;
import nl.noordwijzer.workshop.SessionFile;
import nl.noordwijzer.workshop.SessionFiles;
import org.jspecify.annotations.Nullable;

/// The pages that are wanted.
///
/// @param memory of pages that were made from these templates
/// @param book id
/// @param confidential on which pages homes may be that others may not see
/// @param session file of the plan of which the last workshop is told; null for none
record BookWish(
    Plan plan,
    Templates templates,
    BookMemory memory,
    String book,
    List<Scenario> scenarios,
    Imprint.Status status,
    ConfidentialPages confidential,
    PaperWish paper,
    @Nullable Path session) {

  /// Plans are large: two are the same only when they are one object.
  @SuppressWarnings("ReferenceEquality")
  boolean isSame(BookWish other) {
    return plan == other.plan
        && templates == other.templates
        && book.equals(other.book)
        && scenarios.equals(other.scenarios)
        && status == other.status
        && confidential.equals(other.confidential)
        && paper.equals(other.paper)
        && Objects.equals(session, other.session);
  }

  /// Whether it differs in nothing but the plan: then pages for it show where a drag goes.
  boolean isLike(BookWish other) {
    return new BookWish(
            other.plan, templates, memory, book, scenarios, status, confidential, paper, session)
        .isSame(other);
  }

  /// Fills in the pages, on a worker.
  PageBook make(PlanCatalogue catalogue, Texts texts, Progress progress) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Imprint imprint = new Imprint(today, ProgramVersion.number(), status);
    BookRequest request =
        new BookRequest(plan, catalogue, scenarios, imprint, false, texts)
            .with(confidential)
            .with(paper);
    try {
      Optional<Path> file =
          Optional.ofNullable(session).flatMap(plan -> new SessionFiles(plan).last());
      BookRequest whole =
          file.isEmpty()
              ? request
              : request.with(
                  Protocol.of(SessionFile.read(file.get()), texts, ZoneId.systemDefault()));
      return PageBook.of(book, Bidbook.of(book, templates, whole, memory, progress));
    } catch (NoordwijzerException e) {
      return PageBook.without(book, e.sentence(texts));
    }
  }
}
