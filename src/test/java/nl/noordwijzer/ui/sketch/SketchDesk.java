package nl.noordwijzer.ui.sketch;

import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.TestDesk;

/// A desk with a plan that has an empty scenario, and interventions to put there.
final class SketchDesk implements AutoCloseable {
  private final TestDesk desk = TestDesk.shipped();
  final PlanActs acts = new PlanActs(desk.desk());

  Intervention add(String type, String name, int start, int end) {
    Intervention intervention =
        acts.session()
            .catalogue()
            .types()
            .require(type)
            .draft(acts.newId(), name, Place.areas("BU09172004"), new Years(start, end));
    acts.act(new AddIntervention(acts.scenario().id(), intervention));
    return intervention;
  }

  Intervention now(Intervention intervention) {
    return acts.plan().intervention(intervention.id()).orElseThrow();
  }

  void undo() {
    acts.session().history().undo();
  }

  TestDesk desk() {
    return desk;
  }

  @Override
  public void close() {
    desk.close();
  }
}
