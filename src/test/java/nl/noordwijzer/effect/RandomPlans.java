package nl.noordwijzer.effect;

import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.support.EffectTown;

/// Plans for a town of six neighbourhoods, each intervention on its own strip of 20 m: some strips
/// lie across the border of two neighbourhoods or districts.
final class RandomPlans {
  static final EffectTown TOWN =
      new EffectTown()
          .homes(1, 200, 47, 40, 13)
          .homes(2, 320, 30, 50, 19)
          .homes(3, 150, 60, 20, 20)
          .homes(4, 90, 10, 80, 10)
          .homes(6, 410, 33, 33, 33)
          .complex("c1", EffectTown.WOONPUNT, 60, 1, 0, 40)
          .complex("c2", EffectTown.WELLER, 100, 2, 30, 90)
          .complex("c3", EffectTown.WELLER, 20, 3, 0, 50)
          .complex("c4", EffectTown.WOONPUNT, 70, 4, 5, 60);

  private static final List<String> TYPES =
      List.of("sloop", "sloop", "sociaal", "koop", "flex", "inponden", "verkoop", "transformatie");

  private RandomPlans() {}

  static Arbitrary<List<Intervention>> interventions() {
    Arbitrary<Intervention> any =
        Combinators.combine(
                Arbitraries.of(TYPES),
                Arbitraries.integers().between(0, 29),
                Arbitraries.integers().between(2022, 2047),
                Arbitraries.integers().between(0, 8),
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(0, 60))
            .as(RandomPlans::random);
    return any.list().ofMinSize(1).ofMaxSize(9).map(RandomPlans::apart);
  }

  /// Each on a strip of its own, with an id of its own.
  private static List<Intervention> apart(List<Intervention> drafts) {
    List<Intervention> apart = new ArrayList<>();
    List<Place> taken = new ArrayList<>();
    for (Intervention draft : drafts) {
      if (!taken.contains(draft.place())) {
        taken.add(draft.place());
        apart.add(draft.withId("i" + apart.size()));
      }
    }
    return apart;
  }

  private static Intervention random(
      String type, int strip, int start, int length, int some, int others) {
    Place place = EffectTown.drawn(20 * strip + 7, 20 * strip + 27);
    int end = Math.min(2047, start + length);
    return switch (type) {
      case "sloop" ->
          intervention("x", "sloop_herstructurering", place, start, end)
              .with("sloop_sociale_huur", number(some))
              .with("sloop_particuliere_huur", number(others / 3.0))
              .with("nieuw_sociale_huur", number(others))
              .with("nieuw_koop", number(10))
              .with("sloopjaar", number(Math.min(2047, start + some % 5)));
      case "sociaal" ->
          intervention("x", "starters_gezinswoningen", place, start, end)
              .with("woningen", number(some))
              .with("segment", new InputValue.Choice("sociale_huur"));
      case "koop" -> intervention("x", "koop", place, start, end).with("woningen", number(some));
      case "flex" ->
          intervention("x", "flexwoningen", place, start, end)
              .with("woningen", number(some))
              .with("jaren", number(1 + length));
      case "inponden" ->
          intervention("x", "inponden", place, start, end)
              .with("woningen", number(some))
              .with("van_segment", new InputValue.Choice("particuliere_huur"))
              .with("bewoners_blijven", new InputValue.YesNo(others > 40));
      case "verkoop" ->
          intervention("x", "verkoop", place, start, end)
              .with("woningen", number(some))
              .with("naar_segment", new InputValue.Choice(others > 40 ? "middenhuur" : "koop"));
      default ->
          intervention("x", "transformatie", place, start, end)
              .with("woningen_voor", number(some))
              .with("appartementen", number(others));
    };
  }
}
