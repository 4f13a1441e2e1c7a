package nl.noordwijzer.ui;

import java.time.Instant;
import java.util.List;
import javafx.application.Platform;
import nl.noordwijzer.planfile.PlanVersion;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PlanKeeper;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Work;

/// The versions of a plan to return to: made, gone back to, and removed.
///
/// FX thread only.
record VersionsDesk(Workbench bench, PlanKeeper keeper) implements PlanCards.Versions {

  /// A plan that has no file yet has no versions, and gets no file by looking for them.
  void show() {
    if (bench.plans().isKept()) {
      keeper.with(store -> tell(store.versions()), bench::failed);
    } else {
      show(List.of());
    }
  }

  private void tell(List<PlanVersion> versions) {
    Platform.runLater(() -> show(versions));
  }

  private void show(List<PlanVersion> versions) {
    bench.showCard(cards().versions(versions, this), () -> {});
  }

  private PlanCards cards() {
    return new PlanCards(texts(), bench::putCardAway);
  }

  @Override
  public void make(String name) {
    keeper.with(
        store -> {
          store.keepVersion(name, Instant.now());
          tell(store.versions());
        },
        bench::failed);
  }

  @Override
  public void goBack(PlanVersion version) {
    keeper.with(
        store -> {
          Saved then = store.saved(version);
          Platform.runLater(() -> take(version, then));
        },
        bench::failed);
  }

  private void take(PlanVersion version, Saved then) {
    Session session = bench.session();
    Work work = Begun.work(then, session.style());
    bench.putCardAway();
    if (work.equals(session.work())) {
      bench.desk().dialogs().notice(texts().get("window.versions.same"));
    } else {
      session.change(texts().get("window.versions.act", cards().named(version)), work);
    }
  }

  @Override
  public void remove(PlanVersion version) {
    boolean agreed =
        bench
            .desk()
            .dialogs()
            .confirm(
                texts().get("window.versions.remove.sure", cards().named(version)),
                texts().get("window.versions.remove"));
    if (agreed) {
      keeper.with(
          store -> {
            store.removeVersion(version);
            tell(store.versions());
          },
          bench::failed);
    }
  }

  private Texts texts() {
    return bench.desk().texts();
  }
}
