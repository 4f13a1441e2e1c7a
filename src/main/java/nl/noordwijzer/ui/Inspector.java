package nl.noordwijzer.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.ui.effect.EffectsViewModel;
import nl.noordwijzer.ui.effect.InterventionVerdict;
import nl.noordwijzer.ui.panel.ProfileView;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;
import nl.noordwijzer.ui.sketch.InterventionView;

/// What is chosen: interventions where there are any, with the verdict on the one that is, else the
/// profile of areas.
final class Inspector implements View {
  private final ProfileView profile;
  private final InterventionView intervention;
  private final InterventionVerdict verdict;
  private final VBox judged;
  private final StackPane root = new StackPane();
  private final Subscription subscription;

  Inspector(Desk desk, EffectsViewModel effects) {
    profile = new ProfileView(desk);
    intervention = new InterventionView(desk);
    verdict = new InterventionVerdict(effects);
    VBox.setVgrow(intervention.root(), Priority.ALWAYS);
    judged = new VBox(intervention.root(), verdict.root());
    subscription = desk.session().chosenInterventionsProperty().subscribe(this::show);
  }

  private void show(List<Intervention> chosen) {
    Parent wanted = chosen.isEmpty() ? profile.root() : judged;
    if (!root.getChildren().contains(wanted)) {
      root.getChildren().setAll(wanted);
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return Stream.of(profile, intervention).flatMap(view -> view.commands().stream()).toList();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    profile.close();
    intervention.close();
    verdict.close();
  }
}
