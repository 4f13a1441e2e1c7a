package nl.noordwijzer.ui.effect;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// The verdict on the one intervention that is chosen, and who else counts on its homes; nothing
/// when there is none.
public final class InterventionVerdict implements View {
  private final VerdictLabel verdict;
  private final HomeConflictsView conflicts;
  private final VBox root;
  private final Subscription subscription;

  public InterventionVerdict(EffectsViewModel model) {
    verdict = new VerdictLabel(model.texts());
    verdict.setId("intervention-verdict");
    conflicts = new HomeConflictsView(model);
    root = new VBox(conflicts, verdict);
    subscription = model.effectsProperty().subscribe(this::show);
  }

  private void show(@Nullable Effects effects) {
    Optional<Verdict> known = Optional.ofNullable(effects).map(Effects::ofIntervention);
    verdict.show(known, "");
    PanelRows.show(verdict, known.isPresent());
    String chosen = effects == null ? null : effects.wish().intervention();
    conflicts.show(effects, conflict -> chosen != null && isOf(conflict, chosen));
  }

  private static boolean isOf(HomeConflict conflict, String intervention) {
    return conflict.first().equals(intervention) || conflict.second().equals(intervention);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
