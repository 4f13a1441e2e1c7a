package nl.noordwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shapes come over the clipboard as GeoJSON, as text and as QGIS copies them.
final class ClipboardTextTest {
  private static final String SQUARE =
      "POLYGON ((190200 321400, 190300 321400, 190300 321500, 190200 321400))";

  private static Incoming read(Plan plan, String text) throws NoordwijzerException {
    Target target = IntoPlan.target(plan, new Target.Wish(DorpsrandPlan.DEMOLITION, null, true));
    return PlanImport.read(
        "klembord",
        List.of(ClipboardText.read("klembord", text, Progress.NONE)),
        target,
        Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SQUARE,
        "SRID=28992;" + SQUARE,
        "  \n" + SQUARE + "\n",
        "POLYGON ((190200 321400,\n 190300 321400, 190300 321500,\n 190200 321400))",
        "wkt_geom\tnaam\tfid\n" + SQUARE + "\tPlein\t3"
      })
  void textBecomesAShapeInRd(String text) throws NoordwijzerException {
    Incoming incoming = read(DorpsrandPlan.plan(), text);
    assertThat(incoming.count(Fate.NEW)).isEqualTo(1);
    Plan after = incoming.command().orElseThrow().apply(DorpsrandPlan.plan());
    assertThat(after.interventions().map(Intervention::place))
        .containsExactly(DorpsrandPlan.drawn(SQUARE));
  }

  @Test
  void aLineThatIsNoShapeIsRefusedAndTheOthersComeIn() throws NoordwijzerException {
    Incoming incoming = read(DorpsrandPlan.plan(), SQUARE + "\nzomaar iets\n" + SQUARE);
    assertThat(incoming.count(Fate.NEW)).isEqualTo(2);
    assertThat(incoming.count(Fate.REFUSED)).isEqualTo(1);
  }

  @Test
  void whatIsCopiedIsPastedAsANewOne() throws NoordwijzerException {
    Intervention one = DorpsrandPlan.demolition("i1");
    Plan plan = DorpsrandPlan.plan();
    Scenario scenario = plan.scenarios().require("A").with(Register.of(List.of(one)));
    Plan with = plan.with(scenario);
    Incoming incoming = read(with, ClipboardText.of(PlanTables.of(with, scenario, List.of(one))));
    assertThat(incoming.typeless()).isFalse();
    Plan after = incoming.command().orElseThrow().apply(with);
    Intervention copy = after.intervention("n1").orElseThrow();
    assertThat(copy.with(one.place()).withId("i1")).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "zomaar wat tekst", "1 2 3", "{\"a\": 1}", "{", "<svg/>"})
  void whatHoldsNoShapesIsRefusedInASentence(String text) {
    assertThatThrownBy(() -> read(DorpsrandPlan.plan(), text))
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            failure -> assertThat(failure.sentence(Texts.in(Texts.DUTCH))).isNotBlank());
  }
}
