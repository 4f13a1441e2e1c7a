package nl.noordwijzer.ui.page;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.bidbook.BookChoice;
import nl.noordwijzer.bidbook.BookMemory;
import nl.noordwijzer.bidbook.PaperWish;
import nl.noordwijzer.bidbook.Templates;
import nl.noordwijzer.edit.ChangeTemplates;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Latest;
import nl.noordwijzer.ui.session.LatestTask;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Which bidbook is made and about what, and its pages.
///
/// Follows the plan while somebody looks: only the newest wish is made, beside the FX thread. FX
/// thread only.
final class PagesModel implements AutoCloseable {
  private static final String SESSION_BOOK = "werksessie";

  /// Pages and what they were made for.
  private record Made(BookWish wish, PageBook book) {}

  private final Desk desk;
  private final @Nullable Path folder;
  private final BooleanProperty finished;
  private final InvalidationListener change = _ -> request();
  private final InvalidationListener planChange = _ -> follow();
  private BookMemory memory = new BookMemory();
  private final ReadOnlyObjectWrapper<List<BookChoice>> books =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable BookChoice> book = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ScenarioChoice> scenarios =
      new ReadOnlyObjectWrapper<>(new ScenarioChoice(1, List.of()));
  private final BooleanProperty withSession = new SimpleBooleanProperty();
  private final Supplier<Optional<Path>> planFile;
  private final PageSecrets secrets = new PageSecrets();
  private final ObjectProperty<PaperWish> paper = new SimpleObjectProperty<>(PaperWish.NONE);
  private final ReadOnlyObjectWrapper<PageBook> pages = new ReadOnlyObjectWrapper<>(PageBook.NONE);
  private final ReadOnlyObjectWrapper<Set<String>> leftOut = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<String> templateProblem = new ReadOnlyObjectWrapper<>("");
  private final LatestTask reading;
  private final Latest<BookWish, Made> making;
  private @Nullable ReadTemplates templates;
  private @Nullable Made made;
  private @Nullable Plan draft;
  private boolean active;

  /// @param folder with templates of the user, if there is one
  /// @param finished whether the pages are final, and not a draft
  /// @param planFile of the plan; empty while it has none
  PagesModel(
      Desk desk,
      @Nullable Path folder,
      BooleanProperty finished,
      Supplier<Optional<Path>> planFile) {
    this.planFile = planFile;
    this.desk = desk;
    this.folder = folder;
    this.finished = finished;
    reading = new LatestTask(desk.tasks());
    making =
        new Latest<>(
            desk.tasks(),
            (wish, progress) ->
                new Made(wish, wish.make(session().catalogue(), desk.texts(), progress)),
            new Latest.Rules<>(BookWish::isSame, this::isUseful),
            this::show);
    session().planProperty().addListener(planChange);
    finished.addListener(change);
    secrets.allowedProperty().addListener(change);
    paper.addListener(change);
    withSession.addListener(change);
  }

  Desk desk() {
    return desk;
  }

  private Session session() {
    return desk.session();
  }

  /// Makes pages from now on, or no longer: where nobody looks, nothing is made.
  void setActive(boolean wanted) {
    active = wanted;
    if (wanted) {
      reading.start(_ -> ReadTemplates.in(folder, desk.texts()), this::take);
    } else {
      making.forget();
    }
  }

  boolean isActive() {
    return active;
  }

  private void take(ReadTemplates read) {
    templates = read;
    memory = new BookMemory();
    templateProblem.set(read.problem());
    offer();
    BookChoice now = book.get();
    String id = now == null ? "" : now.id();
    books.get().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .or(() -> books.get().stream().findFirst())
        .ifPresent(this::choose);
  }

  /// A plan that differs in its own pages only is soon made: what is under way is looked at first.
  private boolean isUseful(BookWish underWay, BookWish next) {
    return underWay.isLike(next) && !underWay.plan().templates().equals(next.plan().templates());
  }

  /// A bidbook that is about no scenario shows none to choose from: another takes the place of one
  /// that is gone.
  private void follow() {
    draft = null;
    BookChoice now = book.get();
    if (now != null && now.scenarios() == 0) {
      chooseUsual(now);
    }
    if (active) {
      offer();
    }
    request();
  }

  /// The plan has bidbooks of its own.
  private void offer() {
    templates()
        .ifPresent(all -> {
          List<BookChoice> now = all.choices(desk.texts());
          if (!now.equals(books.get())) {
            books.set(now);
          }
        });
  }

  /// Those there are to choose from, with those of the plan; empty until they have been read.
  Optional<Templates> templates() {
    return Optional.ofNullable(templates).map(read -> read.templates().with(session().plan()));
  }

  /// Shows the pages of a plan that is not the plan yet, until it changes.
  ///
  /// @param wanted with other pages of its own; null for the plan as it is
  void preview(@Nullable Plan wanted) {
    draft = wanted;
    request();
  }

  /// The bidbooks there are to choose from; empty until they have been read.
  ReadOnlyObjectProperty<List<BookChoice>> booksProperty() {
    return books.getReadOnlyProperty();
  }

  /// What is wrong with the templates of the user; empty when nothing is.
  ReadOnlyObjectProperty<String> templateProblemProperty() {
    return templateProblem.getReadOnlyProperty();
  }

  /// Null before the bidbooks have been read.
  ReadOnlyObjectProperty<@Nullable BookChoice> bookProperty() {
    return book.getReadOnlyProperty();
  }

  void choose(BookChoice wanted) {
    BookChoice before = book.get();
    book.set(wanted);
    if (before != null && !before.id().equals(wanted.id())) {
      secrets.allowOnAll(false);
    }
    chooseUsual(wanted);
    request();
  }

  private void chooseUsual(BookChoice wanted) {
    int count = Math.max(1, wanted.scenarios());
    scenarios.set(ScenarioChoice.usual(count, scenarios.get().ids(), session().plan()));
  }

  /// Whether there is such a bidbook outside the plan.
  boolean canRestore(BookChoice wanted) {
    return templates != null && templates.templates().bookIds().contains(wanted.id());
  }

  /// Takes the pages that the plan keeps of a bidbook out of it.
  void restore(BookChoice wanted) {
    List<OwnTemplate> kept =
        session().plan().templates().stream().filter(it -> it.book().equals(wanted.id())).toList();
    Phrase name = new Phrase("edit.page.restore_book", wanted.name());
    session()
        .change(
            desk.texts().get(name.key(), wanted.name()),
            new ChangeTemplates(name, List.of(), kept.stream().map(OwnTemplate::id).toList(), ""));
  }

  ReadOnlyObjectProperty<ScenarioChoice> scenariosProperty() {
    return scenarios.getReadOnlyProperty();
  }

  void choose(ScenarioChoice wanted) {
    scenarios.set(wanted);
    request();
  }

  /// Whether the pages are final, and not a draft.
  BooleanProperty finishedProperty() {
    return finished;
  }

  /// On which pages homes may be that others may not see; on none of another bidbook.
  PageSecrets secrets() {
    return secrets;
  }

  /// Whether the pages of the last workshop on the plan come behind those of any bidbook.
  BooleanProperty withSessionProperty() {
    return withSession;
  }

  /// Whether the plan has a file, beside which workshops are kept.
  boolean hasFile() {
    return planFile.get().isPresent();
  }

  /// On what paper the pages come.
  ObjectProperty<PaperWish> paperProperty() {
    return paper;
  }

  /// The pages as they were last made.
  ReadOnlyObjectProperty<PageBook> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /// Whether other pages are on their way.
  ReadOnlyBooleanProperty busyProperty() {
    return making.busyProperty();
  }

  /// The pages that stay out of the file, by their keys.
  ReadOnlyObjectProperty<Set<String>> leftOutProperty() {
    return leftOut.getReadOnlyProperty();
  }

  void leaveOut(String key, boolean out) {
    Set<String> next = new HashSet<>(leftOut.get());
    if (out ? next.add(key) : next.remove(key)) {
      leftOut.set(Set.copyOf(next));
    }
  }

  private Optional<BookWish> wish() {
    ReadTemplates read = templates;
    BookChoice chosen = book.get();
    if (read == null || chosen == null) {
      return Optional.empty();
    }
    Plan plan = draft == null ? session().plan() : draft;
    Imprint.Status status = finished.get() ? Imprint.Status.FINAL : Imprint.Status.CONCEPT;
    return Optional.of(
        new BookWish(
            plan,
            read.templates(),
            memory,
            chosen.id(),
            scenarios.get().of(plan),
            status,
            secrets.allowedProperty().get(),
            paper.get(),
            session(chosen.id())));
  }

  /// The file of the plan where a workshop on it is told: always in the bidbook about workshops, in
  /// others when asked.
  private @Nullable Path session(String book) {
    boolean told = withSession.get() || book.equals(SESSION_BOOK);
    return told ? planFile.get().orElse(null) : null;
  }

  private void request() {
    if (active) {
      wish().ifPresent(this::request);
    }
  }

  private void request(BookWish wish) {
    int wanted = scenarios.get().wanted();
    if (wish.scenarios().size() < wanted) {
      making.forget();
      made = null;
      become(PageBook.without(wish.book(), lacking(wanted, wish)));
    } else if (made == null || !made.wish.isSame(wish)) {
      making.want(wish);
    } else {
      making.forget();
    }
  }

  /// What is to be done where a bidbook is about more scenarios than there are.
  private String lacking(int wanted, BookWish wish) {
    List<Scenario> there = ScenarioChoice.candidates(wish.plan());
    String key = there.size() < wanted ? "page.scenarios.absent" : "page.scenarios.choose";
    return desk.texts().get(key, wanted, there.size());
  }

  private void show(Made next) {
    if (active) {
      made = next;
      become(next.book);
    }
  }

  private void become(PageBook next) {
    if (!next.id().equals(pages.get().id())) {
      leftOut.set(Set.of());
    }
    pages.set(next);
  }

  @Override
  public void close() {
    active = false;
    reading.cancel();
    making.forget();
    session().planProperty().removeListener(planChange);
    finished.removeListener(change);
  }
}
