package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.ui.sketch.InterventionListModel.Grouping;
import nl.noordwijzer.ui.sketch.InterventionListModel.Heading;
import nl.noordwijzer.ui.sketch.InterventionListModel.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

final class InterventionListModelTest {
  private final SketchDesk desk = new SketchDesk();
  private final InterventionListModel model = new InterventionListModel(desk.acts);
  private final Intervention first = desk.add("inponden", "Vrieheide", 2024, 2026);
  private final Intervention second = desk.add("goed_verhuurderschap", "Regels", 2025, 2030);

  @AfterEach
  void close() {
    desk.close();
  }

  private List<String> headings(Grouping grouping, String wanted) {
    return model.rows(grouping, wanted).stream()
        .filter(Heading.class::isInstance)
        .map(row -> ((Heading) row).words())
        .toList();
  }

  @Test
  void theyStandTogetherByTypeActorYearAndState() {
    assertThat(headings(Grouping.TYPE, ""))
        .containsExactly(
            "Goed verhuurderschap, opkoopbescherming, handhaving", "Inponden van koopwoningen");
    assertThat(headings(Grouping.YEAR, "")).containsExactly("2024", "2025");
    assertThat(headings(Grouping.STATE, "")).containsExactly("Plan");
    assertThat(model.rows(Grouping.ACTOR, ""))
        .contains(new Heading("Gemeente", 2), new Heading("Corporaties", 1));
  }

  @Test
  void theyStandTogetherByTheOwnerOfTheGround() {
    List<HousingComplex> all = desk.acts.plan().region().ownership().complexes();
    HousingComplex one = all.getFirst();
    HousingComplex other =
        all.stream().filter(each -> !each.owner().equals(one.owner())).findFirst().orElseThrow();
    place(first, Place.complexes(one.id()));
    place(second, Place.complexes(one.id(), other.id()));
    Intervention nowhere = desk.add("inponden", "Nergens", 2024, 2026);
    place(nowhere, new Place.Chosen(List.of(), List.of()));
    assertThat(headings(Grouping.OWNER, ""))
        .containsExactlyInAnyOrder(one.owner().name(), "Meerdere eigenaren", "Eigenaar onbekend");
    Intervention drawn = desk.add("inponden", "Getekend", 2024, 2026);
    place(drawn, new Place.Drawn(one.geometry().buffer(0.01)));
    assertThat(new GroundOwner(desk.acts.plan().region()).of(desk.now(drawn).place()))
        .contains(one.owner());
  }

  private void place(Intervention intervention, Place place) {
    desk.acts.act(new ReplaceIntervention(desk.now(intervention).with(place), Aspect.DETAILS, ""));
  }

  @Test
  void wordsAreFoundInNameTypeAndActor() {
    assertThat(headings(Grouping.YEAR, "vrie")).containsExactly("2024");
    assertThat(headings(Grouping.YEAR, "opkoop")).containsExactly("2025");
    assertThat(headings(Grouping.YEAR, "corporaties")).containsExactly("2024");
    assertThat(model.rows(Grouping.YEAR, "bestaatniet")).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidUntilItIsMended() {
    Intervention third = desk.add("middenhuur", "Hof", 2024, 2026);
    assertThat(item(third).problem()).isNotEmpty();
    desk.add("inponden", "Nog een", 2024, 2026);
    InterventionModel form = new InterventionModel(desk.acts);
    model.choose(List.of(first));
    assertThat(item(first).problem()).isNotEmpty();
    form.change(desk.now(first).with("woningen", new InputValue.Amount(63)), Aspect.INPUTS, "");
    assertThat(item(first).problem()).doesNotContain("Aantal woningen");
  }

  private Item item(Intervention intervention) {
    return model.rows(Grouping.TYPE, "").stream()
        .filter(Item.class::isInstance)
        .map(Item.class::cast)
        .filter(item -> item.id().equals(intervention.id()))
        .findFirst()
        .orElseThrow();
  }

  /// Lines of what stayed are kept; whoever asks for the first time has all made anew.
  @Test
  void linesThatFollowAChangeReadLikeThoseMadeAnew() {
    InterventionModel form = new InterventionModel(desk.acts);
    for (Grouping grouping : Grouping.values()) {
      for (String wanted : List.of("", "vrie")) {
        for (String name : List.of("Vrieheide-Oost", "Elders", "Vrieheide")) {
          model.rows(grouping, wanted);
          model.choose(List.of(desk.now(first)));
          form.change(desk.now(first).withName(name), Aspect.DETAILS, "");
          isAsMadeAnew(grouping, wanted);
          form.change(
              desk.now(first).with(new Years(2024 + name.length(), 2040)), Aspect.YEARS, "");
          isAsMadeAnew(grouping, wanted);
          desk.undo();
          isAsMadeAnew(grouping, wanted);
        }
      }
    }
  }

  @Test
  void aLineFollowsAlsoAfterAChangeThatItDoesNotTell() {
    InterventionModel form = new InterventionModel(desk.acts);
    for (double homes : List.of(63.0, 64.0)) {
      form.change(
          desk.now(first).with("woningen", new InputValue.Amount(homes)), Aspect.INPUTS, "");
      isAsMadeAnew(Grouping.TYPE, "");
    }
    form.change(desk.now(first).withName("Elders"), Aspect.DETAILS, "");
    isAsMadeAnew(Grouping.TYPE, "");
    assertThat(item(first).name()).isEqualTo("Elders");
  }

  private void isAsMadeAnew(Grouping grouping, String wanted) {
    assertThat(model.rows(grouping, wanted))
        .isEqualTo(new InterventionListModel(desk.acts).rows(grouping, wanted));
  }

  @Test
  void copiesInTheSameScenarioAreChosen() {
    model.choose(List.of(first, second));
    model.duplicate();
    assertThat(desk.acts.scenario().interventions()).hasSize(4);
    assertThat(model.chosen())
        .extracting(Intervention::name)
        .containsExactly("Vrieheide", "Regels");
    assertThat(model.chosen()).doesNotContain(first, second);
  }

  @Test
  void copiesToAnotherScenarioLeaveThisOneAsItIs() {
    new ScenarioModel(desk.acts).add();
    String other = desk.acts.scenario().id();
    desk.acts.session().show(desk.acts.plan().scenarios().get(1).id());
    assertThat(model.others()).extracting("id").containsExactly(other);
    model.choose(List.of(first));
    model.copyTo(model.others().getFirst().id());
    assertThat(desk.acts.plan().scenarios().require(other).interventions()).hasSize(1);
    assertThat(desk.acts.scenario().interventions()).hasSize(2);
    assertThat(desk.desk().notices()).containsExactly("Ingreep gekopieerd naar Scenario B.");
  }

  @Test
  void removingIsOneActAndUndone() {
    Plan before = desk.acts.plan();
    model.choose(List.of(first, second));
    model.remove();
    assertThat(desk.acts.scenario().interventions()).isEmpty();
    assertThat(model.chosen()).isEmpty();
    desk.undo();
    assertThat(desk.acts.plan()).isEqualTo(before);
  }

  @Test
  void theChosenOnesAreBroughtIntoView() {
    model.choose(List.of(first));
    model.show();
    Envelope shown = Objects.requireNonNull(desk.acts.session().wantedExtentProperty().get());
    assertThat(shown.contains(first.place().extent(desk.acts.plan().region()))).isTrue();
  }

  /// What the search leaves out is not copied or removed unseen.
  @Test
  void onlyWhatStandsInTheListIsCopiedOrRemoved() {
    model.choose(List.of(first, second));
    model.rows(Grouping.TYPE, "vrieheide");
    model.duplicate();
    assertThat(desk.acts.scenario().interventions().stream().map(Intervention::name))
        .filteredOn("Regels"::equals)
        .hasSize(1);
    assertThat(desk.acts.scenario().interventions().size()).isEqualTo(3);
    model.choose(List.of(second));
    assertThat(model.listed()).isEmpty();
    model.remove();
    assertThat(desk.acts.scenario().interventions().contains(second.id())).isTrue();
  }
}
