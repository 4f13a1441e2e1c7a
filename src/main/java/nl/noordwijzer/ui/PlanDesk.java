package nl.noordwijzer.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.edit.RenamePlan;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Dialogs;
import nl.noordwijzer.ui.session.Ids;
import nl.noordwijzer.ui.session.PlanKeeper;
import nl.noordwijzer.ui.session.SaveFile;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.UnkeptActs;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// The file of the plan that is open: every act goes into it, copies are made of it, and other
/// plans are opened from here.
///
/// FX thread only.
final class PlanDesk {
  private static final String EXTENSION = "gpkg";

  /// Where plans are kept and opened.
  ///
  /// @param newPlan the file of a plan that has none yet, made at its first act
  /// @param recent plans that were open before
  /// @param go opens another plan in this window
  /// @param told of how it came to this plan, before what opening tells
  record Place(Path newPlan, RecentPlans recent, Go go, List<Phrase> told) {}

  /// What comes in the place of the plan that is open.
  enum Next {
    /// The plan in a file.
    FILE,
    /// An empty plan, which gets its file at its first act.
    EMPTY,
    /// The example, which gets its file at its first act.
    EXAMPLE
  }

  /// Opens another plan in this window.
  interface Go {
    /// @param told once the plan is there
    void to(Path file, Next next, List<Phrase> told);
  }

  private final Workbench bench;
  private final Begun begun;
  private final @Nullable Place place;
  private final @Nullable PlanKeeper keeper;
  private final CopyDesk copies;

  /// @param place absent where nothing is kept, as for pictures of the window
  PlanDesk(Workbench bench, Begun begun, @Nullable Place place) {
    this.bench = bench;
    this.begun = begun;
    this.place = place;
    keeper = opener().map(open -> new PlanKeeper(open, this::notKept)).orElse(null);
    Session session = bench.session();
    CopyDesk.LookedAt lookedAt = null;
    if (keeper == null && begun.file().isPresent()) {
      UnkeptActs unkept = new UnkeptActs(this::tellUnkept);
      session.history().keep(unkept);
      session.standingProperty().bind(unkept.standingProperty());
      lookedAt = new CopyDesk.LookedAt(begun.file().get().store(), unkept);
    } else if (keeper != null) {
      session.history().keep(keeper);
      session.standingProperty().bind(keeper.standingProperty());
      if (begun.file().isPresent()) {
        keeper.with(_ -> {}, bench::failed); // the writer holds the file, so that it closes it
      }
    }
    copies = new CopyDesk(bench, new CopyDesk.Source(keeper, lookedAt), this::goOnIn);
  }

  private void tellUnkept() {
    tell(texts().get("window.saved.readonly.begun"));
  }

  private void notKept(Throwable cause) {
    PlanKeeper failed = keeper;
    if (failed != null) {
      desk().dialogs().failed(cause, texts().get("window.saved.retry"), failed::retry);
    }
  }

  private Optional<PlanKeeper.Opener> opener() {
    if (begun.file().isPresent()) {
      PlanStore store = begun.file().get().store();
      return store.readOnly().isEmpty() ? Optional.of(() -> store) : Optional.empty();
    }
    Work first = bench.session().work();
    return Optional.ofNullable(place)
        .map(there -> () -> PlanStore.create(there.newPlan, PlanKeeper.saved(first)));
  }

  /// Tells what the user must know of how the plan was opened, and makes ready what undo may lead
  /// to.
  void begin() {
    tell(new OpeningNews(begun, place == null ? List.of() : place.told).sentences(texts()));
    for (Region region : begun.otherRegions()) {
      Opened.Look look = bench.look(bench.session().style());
      bench.tasks().start(_ -> Opened.of(region, look), bench::add);
    }
  }

  /// All in one message: of several that come one after the other, only the last would be read.
  private void tell(List<String> sentences) {
    tell(String.join("\n", sentences));
  }

  private void tell(String message) {
    if (mayBecomeWritable()) {
      desk().dialogs().tell(message, texts().get("window.saved.retry"), this::openAgain);
    } else if (!message.isEmpty()) {
      desk().dialogs().tell(message);
    }
  }

  /// Whether what keeps the plan from being written in may pass.
  private boolean mayBecomeWritable() {
    return place != null
        && begun
            .file()
            .flatMap(kept -> kept.store().readOnly())
            .filter(reason -> !reason.key().equals(PlanStore.NEWER))
            .isPresent();
  }

  private void openAgain() {
    begun.file().ifPresent(kept -> open(kept.store().path()));
  }

  /// Asks for a plan and opens it.
  void open() {
    if (place != null) {
      desk().dialogs().chooseOpenFiles(texts().get("window.plan.open")).stream()
          .findFirst()
          .ifPresent(this::open);
    }
  }

  /// Opens a plan, or tells that it is none.
  void open(Path file) {
    if (PlanFile.isNamed(file.toString())) {
      ifPlaced(there -> go(there, file, Next.FILE));
    } else {
      desk().dialogs().notice(texts().get("window.plan.open.other", file.getFileName()));
    }
  }

  /// Asks where, and begins a plan there.
  void begin(String name) {
    ifPlaced(there ->
        ask("window.plan.new", name)
            .ifPresent(file -> {
              if (Files.exists(file)) {
                desk().dialogs().notice(texts().get("window.plan.new.exists", file.getFileName()));
              } else {
                go(there, file, Next.EMPTY);
              }
            }));
  }

  /// Asks for a plan and for a place, and begins a plan there with all that the first proposes.
  void beginLike() {
    desk().dialogs().chooseOpenFiles(texts().get("window.plan.like")).stream()
        .findFirst()
        .ifPresent(template ->
            ask("window.plan.new", texts().get("window.plan.name"))
                .ifPresent(file -> beginLike(template, file)));
  }

  /// @param file of the new plan, which is not there yet
  void beginLike(Path template, Path file) {
    ifPlaced(there ->
        bench
            .tasks()
            .start(
                _ -> {
                  PlanStore.fromTemplate(template, file, Ids.random().get()).close();
                  return file;
                },
                made -> go(there, made, Next.FILE)));
  }

  /// Opens the example anew, beside the plans that are there.
  void openExample() {
    ifPlaced(there -> {
      String name = PlanBeginning.exampleName(texts()) + "." + EXTENSION;
      go(there, PlanFile.free(there.newPlan.resolveSibling(name)), Next.EXAMPLE);
    });
  }

  private void go(Place there, Path file, Next next) {
    if (mayLeave()) {
      there.go.to(file, next, List.of());
    }
  }

  /// Asks where, and makes a copy of the plan there with all its steps. Work goes on in the plan
  /// itself, unless that lacks what the copy has.
  void copy() {
    ask("window.plan.copy", bench.session().plan().name()).ifPresent(this::copyTo);
  }

  void copyTo(Path file) {
    copies.copyTo(file);
  }

  private void goOnIn(CopyDesk.Copied copy) {
    ifPlaced(there -> there.go.to(copy.file(), Next.FILE, List.of(copy.told())));
  }

  /// Whether the plan may be left: all is kept, or the user says that it may be lost.
  boolean mayLeave() {
    return mayLeave(desk().dialogs());
  }

  boolean mayLeave(Dialogs dialogs) {
    return !standing().failed()
        || dialogs.confirm(
            texts().get("window.saved.leave", standing().waiting()),
            texts().get("window.saved.leave.yes"));
  }

  private PlanKeeper.Standing standing() {
    return bench.session().standingProperty().get();
  }

  /// Shows the plans that were open before.
  void showRecent() {
    ifPlaced(there ->
        bench
            .tasks()
            .start(_ -> RecentPlans.find(there.recent.all()), found -> showRecent(there, found)));
  }

  private void showRecent(Place there, List<RecentPlans.Found> found) {
    Consumer<Path> forget =
        file -> {
          there.recent.remove(file);
          showRecent();
        };
    bench.showCard(cards().recent(found, this::open, forget), () -> {});
  }

  /// Asks for another name.
  void rename() {
    Session session = bench.session();
    bench.showCard(
        cards()
            .rename(
                session.plan().name(),
                name -> {
                  bench.putCardAway();
                  session.change(texts().get("edit.plan.rename", name), new RenamePlan(name));
                }),
        () -> {});
  }

  /// Shows the versions of the plan, where it can be changed.
  void showVersions() {
    if (keeper == null) {
      desk().dialogs().notice(texts().get("window.versions.readonly"));
    } else {
      new VersionsDesk(bench, keeper).show();
    }
  }

  /// The file of the plan, or where it comes at the first act; empty where nothing is kept.
  Optional<Path> file() {
    return begun
        .file()
        .map(kept -> kept.store().path())
        .or(() -> Optional.ofNullable(place).map(Place::newPlan));
  }

  /// Whether the plan is in a file.
  boolean isIn(Path file) {
    try {
      Optional<Path> present = file();
      return present.isPresent() && Files.exists(file) && Files.isSameFile(present.get(), file);
    } catch (IOException _) {
      return false;
    }
  }

  /// Whether the plan has a file.
  boolean isKept() {
    return begun.file().isPresent() || standing().last() != null;
  }

  private PlanCards cards() {
    return new PlanCards(texts(), bench::putCardAway);
  }

  private Optional<Path> ask(String key, String name) {
    return SaveFile.choose(desk(), texts().get(key), name, EXTENSION);
  }

  private void ifPlaced(Consumer<Place> act) {
    if (place != null) {
      act.accept(place);
    }
  }

  private Desk desk() {
    return bench.desk();
  }

  private Texts texts() {
    return desk().texts();
  }

  /// Closes the file when all is written.
  ///
  /// @param after run beside the FX thread then, where a plan is kept; with its file, if it has one
  /// @return complete once the file is free
  CompletableFuture<@Nullable Void> close(Consumer<Optional<Path>> after) {
    CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
    if (keeper != null) {
      keeper.close(file -> {
        closed.complete(null);
        after.accept(file);
      });
    } else {
      begun.file().ifPresent(kept -> kept.store().close());
      closed.complete(null);
    }
    return closed;
  }
}
