package nl.noordwijzer.ui;

import java.time.Instant;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import nl.noordwijzer.planfile.PlanVersion;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PlanKeeper;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// The versions of a plan to return to: made, gone back to, and removed.
///
/// FX thread only.
final class VersionsDesk implements PlanCards.Versions {
  private final Workbench bench;
  private final PlanKeeper keeper;
  private @Nullable Region card;

  VersionsDesk(Workbench bench, PlanKeeper keeper) {
    this.bench = bench;
    this.keeper = keeper;
  }

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
    Region shown = cards().versions(versions, this);
    card = shown;
    bench.showCard(shown, () -> {});
  }

  private boolean isShown() {
    return card != null && card.getScene() != null;
  }

  private PlanCards cards() {
    return new PlanCards(texts(), bench::putCardAway);
  }

  @Override
  public void make(String name) {
    change(store -> store.keepVersion(name, Instant.now()));
  }

  /// Changes the list of versions, and shows it unless it was put away meanwhile. Why it cannot be
  /// changed is told below the map, so the card goes.
  private void change(PlanKeeper.Use work) {
    keeper.write(
        store -> {
          work.on(store);
          List<PlanVersion> versions = store.versions();
          Platform.runLater(() -> showAnew(versions));
        },
        this::leave,
        cause -> {
          leave();
          bench.failed(cause);
        });
  }

  private void showAnew(List<PlanVersion> versions) {
    if (isShown()) {
      show(versions);
    }
  }

  private void leave() {
    if (isShown()) {
      bench.putCardAway();
    }
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
      change(store -> store.removeVersion(version));
    }
  }

  private Texts texts() {
    return bench.desk().texts();
  }
}
