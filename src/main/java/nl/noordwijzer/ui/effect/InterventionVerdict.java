package nl.noordwijzer.ui.effect;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.util.Subscription;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// The verdict on the one intervention that is chosen; nothing when there is none.
public final class InterventionVerdict implements View {
  private final VerdictLabel root;
  private final Subscription subscription;

  public InterventionVerdict(EffectsViewModel model) {
    root = new VerdictLabel(model.texts());
    root.setId("intervention-verdict");
    subscription = model.effectsProperty().subscribe(this::show);
  }

  private void show(@Nullable Effects effects) {
    Optional<Verdict> verdict = Optional.ofNullable(effects).map(Effects::ofIntervention);
    root.show(verdict, "");
    PanelRows.show(root, verdict.isPresent());
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
