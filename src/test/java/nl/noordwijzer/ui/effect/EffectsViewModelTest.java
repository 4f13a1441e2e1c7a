package nl.noordwijzer.ui.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.Sensitivity;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.InputValue.Amount;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EffectsViewModelTest {
  private final TestDesk desk = TestDesk.shipped();
  private final EffectsViewModel model = Fx.get(() -> new EffectsViewModel(desk.desk()));

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @AfterEach
  void close() {
    Fx.run(model::close);
    desk.close();
  }

  private Effects effects() throws TimeoutException {
    Fx.waitUntil(() -> model.upToDateProperty().get());
    return Objects.requireNonNull(Fx.get(() -> model.effectsProperty().get()));
  }

  private void demolish(String id, ScopeChoice where) {
    demolish(id, where, 10);
  }

  private void demolish(String id, ScopeChoice where, double homes) {
    desk.session()
        .change(
            id,
            new AddIntervention(
                desk.session().scenario().id(),
                desk.session()
                    .catalogue()
                    .types()
                    .require("sloop_herstructurering")
                    .draft(id, id, where.place(), new Years(2029, 2031))
                    .with("sloop_sociale_huur", new Amount(homes))));
  }

  @Test
  void nothingIsComputedWhereNobodyLooks() throws TimeoutException {
    Fx.run(() -> demolish("a", model.scope().areas().getFirst()));
    Fx.waitUntil(() -> desk.desk().tasks().isIdle());
    assertThat(Fx.get(() -> model.effectsProperty().getValue() == null)).isTrue();
  }

  @Test
  void theNewestPlanWins() throws TimeoutException {
    Fx.run(() -> model.setActive(true));
    Fx.run(() -> {
      demolish("a", model.scope().areas().getFirst());
      demolish("b", model.scope().areas().getFirst());
      demolish("c", model.scope().areas().getFirst());
    });
    Effects effects = effects();
    assertThat(effects.wish().plan()).isSameAs(desk.session().plan());
    assertThat(
            effects.ledger(Outlook.EXPECTED).opening().total()
                - effects.ledger(Outlook.EXPECTED).closing().total())
        .isCloseTo(30, Offset.offset(1e-6));
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void theFiguresAreForWhatIsChosen() throws TimeoutException {
    Fx.run(() -> model.setActive(true));
    double whole = effects().ledger(Outlook.EXPECTED).opening().total();
    ScopeChoice woonpunt =
        Fx.get(model.scope()::areas).stream()
            .filter(it -> it.name().equals("Woonpunt (eigenaar)"))
            .findFirst()
            .orElseThrow();
    assertThat(((Place.Chosen) woonpunt.place()).complexes()).isNotEmpty();
    Fx.run(() -> model.scope().choose(woonpunt));
    assertThat(effects().ledger(Outlook.EXPECTED).opening().total()).isBetween(1.0, whole / 2);
  }

  @Test
  void oneClickShowsACorporationOnTheMap() throws TimeoutException {
    Fx.run(() -> model.setActive(true));
    Owner owner = desk.session().region().ownership().corporations().getFirst();
    Fx.run(() -> demolish("a", ScopeChoice.of(owner, desk.session().plan())));
    Fx.run(() ->
        desk.session()
            .change("", desk.session().style().withLayer(LayerStyle.hidden(LayerKind.OWNERSHIP))));
    effects();
    CorporationMaps maps = Fx.get(() -> new CorporationMaps(model));
    Fx.run(() -> maps.setActive(true));
    Fx.waitUntil(() -> maps.getChildren().size() > 1);
    Fx.run(() -> ((Hyperlink) maps.getChildren().get(1)).fire());
    assertThat(desk.session().style().layer(LayerKind.OWNERSHIP).isSeen()).isTrue();
    assertThat(desk.session().chosenInterventionsProperty().get())
        .extracting(Intervention::id)
        .containsExactly("a");
    assertThatObject(desk.session().wantedExtentProperty().get()).isNotNull();
    assertThat(desk.session().content().owner()).isEqualTo(owner);
    Hyperlink everyone = (Hyperlink) maps.getChildren().getLast();
    assertThat(everyone.isVisible()).isTrue();
    Fx.run(everyone::fire);
    assertThat(desk.session().content().owner()).isNull();
    assertThat(everyone.isVisible()).isFalse();
    Fx.run(maps::close);
  }

  @Test
  void aWijkIsFollowedByItsBuurten() {
    assertThat(Fx.get(model.scope()::areas))
        .extracting(ScopeChoice::name)
        .containsSequence("Vrieheide-De Stack (wijk)", "Weggebekker (buurt)");
  }

  private List<ScopeChoice> complexes() throws TimeoutException {
    Fx.run(model.scope()::list);
    Fx.waitUntil(() -> !model.scope().complexesProperty().get().isEmpty());
    return Fx.get(() -> model.scope().complexesProperty().get());
  }

  @Test
  void theFiguresCanBeThoseOfOneComplexAndAClickTakesAnother() throws TimeoutException {
    Fx.run(() -> model.setActive(true));
    List<ScopeChoice> complexes = complexes();
    HousingComplex other = complex(complexes.get(1));
    Fx.run(() -> desk.session().clickedComplexProperty().set(other));
    assertThat(effects().wish().choice()).isEqualTo(Fx.get(model.scope()::areas).getFirst());
    Fx.run(() -> model.scope().chooseIn(complexes.getFirst()));
    assertThat(effects().wish().choice()).isEqualTo(complexes.getFirst());
    assertThat(effects().stock().measured().total())
        .isCloseTo(complex(complexes.getFirst()).dwellings(), Offset.offset(1e-6));
    Fx.run(() -> desk.session().clickedComplexProperty().set(null));
    Fx.run(() -> desk.session().clickedComplexProperty().set(other));
    assertThat(effects().wish().choice()).isEqualTo(complexes.get(1));
    assertThatObject(desk.session().markedProperty().get())
        .isEqualTo(other.geometry().getEnvelopeInternal());
    Fx.run(() -> model.scope().choose(Fx.get(model.scope()::areas).getFirst()));
    assertThatObject(desk.session().markedProperty().get()).isNull();
  }

  private HousingComplex complex(ScopeChoice choice) {
    String id = ((Place.Chosen) choice.place()).complexes().getFirst();
    return desk.session().region().ownership().byId(id).orElseThrow();
  }

  @Test
  void anAssumptionIsChangedAndGoesBackAndEachCanBeUndone() {
    Assumption turnover = desk.session().plan().assumptions().require("mutatiegraad_sociale_huur");
    Fx.run(() -> model.change(turnover.with(5, 6, 7, Names.same("Woonpunt"))));
    assertThat(row().isChanged()).isTrue();
    assertThat(row().now().expected()).isEqualTo(6);
    Fx.run(() -> model.change(row().undone().orElseThrow()));
    assertThat(row().isChanged()).isFalse();
    Fx.run(() -> desk.session().history().undo());
    assertThat(row().now().expected()).isEqualTo(6);
    Fx.run(() -> desk.session().history().undo());
    assertThat(row().now()).isEqualTo(turnover);
  }

  @Test
  void theListOfAssumptionsTellsWhoChangedWhichAndWhen() {
    assertThat(row().history(desk.desk().texts())).isEmpty();
    Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Fx.run(() -> model.change(row().now().with(5, 6, 7, Names.same("Woonpunt"))));
    Assumption.Revision last = row().now().lastRevision().orElseThrow();
    assertThat(last.author()).isEqualTo(System.getProperty("user.name"));
    assertThat(last.time()).isBetween(before, Instant.now());
    assertThat(row().history(desk.desk().texts())).startsWith(last.author() + ", ");
    Fx.run(() -> model.change(row().undone().orElseThrow()));
    assertThat(row().history(desk.desk().texts()))
        .startsWith("terug naar standaard: " + last.author() + ", ");
  }

  private AssumptionRow row() {
    return Fx.get(() -> model.assumptionsProperty().get()).stream()
        .filter(row -> row.id().equals("mutatiegraad_sociale_huur"))
        .findFirst()
        .orElseThrow();
  }

  private WhileSeen<Sensitivity> weighing() {
    return new WhileSeen<>(model, now -> Sensitivity.of(now.effect(), now.scope()));
  }

  @Test
  void theSensitivityFollowsThePlanWhileSomeoneLooks() throws TimeoutException {
    try (WhileSeen<Sensitivity> weighing = Fx.get(this::weighing)) {
      Fx.run(() -> model.setActive(true));
      effects();
      assertThat(Fx.get(() -> weighing.foundProperty().getValue() == null)).isTrue();
      Fx.run(() -> weighing.setActive(true));
      Fx.waitUntil(() -> weighing.foundProperty().getValue() != null);
      Fx.run(() -> demolish("a", model.scope().areas().getFirst()));
      Fx.waitUntil(() ->
          Objects.requireNonNull(weighing.foundProperty().getValue())
              .swings()
              .getFirst()
              .matters());
    }
  }

  @Test
  void whoGetsTheHomesIsTurnedRoundAndBack() throws TimeoutException {
    Fx.run(() -> model.setActive(true));
    ScopeChoice owner = Fx.get(model.scope()::areas).getLast();
    double homes = demolishAll("a", owner);
    demolishAll("b", owner);
    HomeConflict conflict = effects().effect().conflicts().getFirst();
    assertThat(conflict.first()).isEqualTo("a");
    assertThat(conflict.homes()).isCloseTo(homes, Offset.offset(1e-6));
    Register<Intervention> both = effects().wish().scenario().interventions();
    Fx.run(() -> model.prefer(both.require("b"), both.require("a")));
    assertThat(effects().effect().conflicts().getFirst().first()).isEqualTo("b");
    Fx.run(() -> desk.session().history().undo());
    assertThat(effects().effect().conflicts().getFirst().first()).isEqualTo("a");
  }

  /// All homes for social rent that an owner has.
  private double demolishAll(String id, ScopeChoice owner) throws TimeoutException {
    double homes =
        effects().wish().plan().region().ownership().complexes().stream()
            .filter(it -> ((Place.Chosen) owner.place()).complexes().contains(it.id()))
            .mapToDouble(HousingComplex::dwellings)
            .sum();
    Fx.run(() -> demolish(id, owner, homes));
    return homes;
  }
}
