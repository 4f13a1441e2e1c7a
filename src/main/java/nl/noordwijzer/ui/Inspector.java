package nl.noordwijzer.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.ui.effect.EffectsViewModel;
import nl.noordwijzer.ui.effect.InterventionVerdict;
import nl.noordwijzer.ui.panel.ProfileView;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.View;
import nl.noordwijzer.ui.sketch.InterventionView;
import nl.noordwijzer.ui.sketch.NoteView;
import nl.noordwijzer.ui.sketch.PlanAreaView;

/// What is chosen: a note, a plan area, interventions where there are any, with the verdict on the
/// one that is, else the profile of areas.
final class Inspector implements View {
  private final Session session;
  private final ProfileView profile;
  private final InterventionView intervention;
  private final NoteView note;
  private final PlanAreaView planArea;
  private final InterventionVerdict verdict;
  private final VBox judged;
  private final StackPane root = new StackPane();
  private final Subscription subscription;

  /// @param funding changes the sources of funding of the plan
  Inspector(Desk desk, EffectsViewModel effects, Command funding) {
    profile = new ProfileView(desk);
    intervention = new InterventionView(desk, funding);
    note = new NoteView(desk);
    planArea = new PlanAreaView(desk);
    verdict = new InterventionVerdict(effects);
    VBox.setVgrow(intervention.root(), Priority.ALWAYS);
    judged = new VBox(intervention.root(), verdict.root());
    session = desk.session();
    root.getChildren().addAll(profile.root(), judged, note.root(), planArea.root());
    subscription =
        Subscription.combine(
            session.chosenInterventionsProperty().subscribe((Runnable) this::show),
            session.chosenPlanAreaProperty().subscribe((Runnable) this::show),
            session.chosenNoteProperty().subscribe((Runnable) this::show));
    show();
  }

  private Parent wanted() {
    if (session.chosenNoteProperty().get() != null) {
      return note.root();
    }
    if (session.chosenPlanAreaProperty().get() != null) {
      return planArea.root();
    }
    return session.chosenInterventionsProperty().get().isEmpty() ? profile.root() : judged;
  }

  /// The others stay, hidden: putting one back would dress it anew.
  private void show() {
    Parent wanted = wanted();
    root.getChildren().forEach(each -> PanelRows.show(each, each.equals(wanted)));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return Stream.of(profile, intervention, note, planArea)
        .flatMap(view -> view.commands().stream())
        .toList();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    profile.close();
    intervention.close();
    note.close();
    planArea.close();
    verdict.close();
  }
}
