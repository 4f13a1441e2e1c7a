package nl.noordwijzer.ui;

import javafx.util.Subscription;
import nl.noordwijzer.ui.workshop.Workshop;
import nl.noordwijzer.workshop.SessionMode;

/// Lays out windows for what the room is doing, when that changes. FX thread only.
final class WorkshopModes implements AutoCloseable {
  private final Workbench workbench;
  private final Workshop workshop;
  private final Subscription subscription;
  private SessionMode known = SessionMode.EXPLORE;

  WorkshopModes(Workbench workbench, Workshop workshop) {
    this.workbench = workbench;
    this.workshop = workshop;
    subscription = workshop.log().sessionProperty().subscribe(session -> follow(session.mode()));
  }

  private void follow(SessionMode mode) {
    if (mode != known) {
      known = mode;
      serve(mode);
    }
  }

  private void serve(SessionMode mode) {
    switch (mode) {
      case EXPLORE -> show(Workspace.SKETCH, false);
      case CHOOSE -> {
        workshop.figures().fix(workbench.desk().texts());
        show(Workspace.COMPARE, true);
      }
      case NEGOTIATE -> show(Workspace.SKETCH, true);
    }
  }

  private void show(Workspace workspace, boolean figures) {
    Workspace now = workbench.settings().workspaceProperty().get();
    boolean onMap = now == Workspace.EXPLORE || now == Workspace.SKETCH;
    if (workspace == Workspace.COMPARE || !onMap) {
      workbench.goTo(workspace);
    }
    workshop.audience().figuresProperty().set(figures);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
