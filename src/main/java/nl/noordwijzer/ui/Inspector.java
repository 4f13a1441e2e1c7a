package nl.noordwijzer.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.ui.panel.ProfileView;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;
import nl.noordwijzer.ui.sketch.InterventionView;

/// What is chosen: interventions where there are any, else the profile of areas.
final class Inspector implements View {
  private final ProfileView profile;
  private final InterventionView intervention;
  private final StackPane root = new StackPane();
  private final Subscription subscription;

  Inspector(Desk desk) {
    profile = new ProfileView(desk);
    intervention = new InterventionView(desk);
    subscription = desk.session().chosenInterventionsProperty().subscribe(this::show);
  }

  private void show(List<Intervention> chosen) {
    Parent wanted = chosen.isEmpty() ? profile.root() : intervention.root();
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
  }
}
