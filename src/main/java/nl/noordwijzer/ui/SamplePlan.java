package nl.noordwijzer.ui;

import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.plan.InputValue.Amount;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.ui.session.Session;
import org.locationtech.jts.geom.Geometry;

/// A few interventions to make pictures with; they stand for no real plan.
///
/// @param where in and around which they lie
record SamplePlan(Session session, Area where) {
  private static final double METRES = 150;

  /// Draws them in the shown scenario, once.
  void draw() {
    if (!session.scenario().interventions().isEmpty()) {
      return;
    }
    Geometry middle = where.geometry().getInteriorPoint();
    add(
        draft("sloop_herstructurering", "Slakhorst", new Place.Drawn(middle.buffer(METRES)))
            .with(new Years(2026, 2029))
            .with("sloop_sociale_huur", new Amount(165))
            .with("nieuw_sociale_huur", new Amount(140)));
    add(
        draft("inponden", "Inponden Vrieheide", new Place.Drawn(middle))
            .with(new Years(2024, 2027))
            .with("woningen", new Amount(63)));
    add(draft("inponden", "Inponden, tweede ronde", new Place.Drawn(middle)));
    add(
        draft("toewijzing", "Toewijzing naar draagkracht", Place.areas(where.code()))
            .with(new Years(2023, 2030)));
  }

  /// Draws another that counts on the homes of the first, once.
  void contest() {
    String name = "Slakhorst, tweede plan";
    if (session.scenario().interventions().toList().stream()
        .noneMatch(it -> it.name().equals(name))) {
      Place place = first(1).getFirst().place();
      add(draft("sloop_herstructurering", name, place).with("sloop_sociale_huur", new Amount(120)));
    }
  }

  private Intervention draft(String type, String name, Place place) {
    InterventionType known = session.catalogue().types().require(type);
    return known.draft(session.sketch().newId(), name, place, new Years(2028, 2033));
  }

  private void add(Intervention intervention) {
    session.change(intervention.name(), new AddIntervention(session.scenario().id(), intervention));
  }

  /// The first ones.
  List<Intervention> first(int count) {
    return session.scenario().interventions().toList().subList(0, count);
  }
}
