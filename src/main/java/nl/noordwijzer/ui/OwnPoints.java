package nl.noordwijzer.ui;

import nl.noordwijzer.ui.session.Session;

/// The way out for points of homes that were taken in.
///
/// FX thread only.
record OwnPoints(Workbench bench) {
  boolean areThere() {
    return !bench.session().region().dwellingPoints().isEmpty();
  }

  void takeOut() {
    Session session = bench.session();
    new RegionAct(bench, bench.desk().texts().get("window.act.points.delete"))
        .take(session.region().withoutDwellingPoints(), session.style());
  }
}
