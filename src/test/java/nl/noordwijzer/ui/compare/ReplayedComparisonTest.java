package nl.noordwijzer.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In a replay the plan is compared as it was then.
final class ReplayedComparisonTest {
  private final TestDesk desk = TestDesk.shipped();
  private final CompareModel model = Fx.get(() -> new CompareModel(desk.desk()));

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @BeforeEach
  void open() {
    Fx.run(() -> model.setActive(true));
  }

  @AfterEach
  void close() {
    Fx.run(model::close);
    desk.close();
  }

  private List<String> drawn() throws TimeoutException {
    Fx.waitUntil(() -> desk.desk().tasks().isIdle() && model.comparisonProperty().get() != null);
    Comparison shown = Objects.requireNonNull(Fx.get(() -> model.comparisonProperty().get()));
    return shown.wish().scenarios().get(1).interventions().stream().map(Intervention::id).toList();
  }

  private Intervention later() {
    return desk.session()
        .catalogue()
        .types()
        .require("sloop_herstructurering")
        .draft("later", "Later", Place.areas("BU09172004"), new Years(2029, 2031));
  }

  @Test
  void whatWasDrawnLaterIsComparedAgainWhenTheReplayIsLeft() throws TimeoutException {
    Plan then = Fx.get(() -> desk.session().plan());
    String scenario = then.scenarios().get(1).id();
    Fx.run(() -> desk.session().change("a", new AddIntervention(scenario, later())));
    assertThat(drawn()).contains("later");
    Fx.run(() -> desk.session().pastProperty().set(then));
    assertThat(drawn()).doesNotContain("later");
    Fx.run(() -> desk.session().pastProperty().set(null));
    assertThat(drawn()).contains("later");
  }
}
