package nl.noordwijzer.ui;

import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Work;

/// A plan that was opened or begun, with its region made ready to be shown.
record Begun(Opened opened, PlanCatalogue catalogue, Plan plan) {
  Session session() {
    return new Session(new Work(plan, opened.picture().style()), catalogue);
  }
}
