package nl.noordwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.WktAreas;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;

class PlanCommandTest {
  private static final Texts DUTCH = Texts.in(Texts.DUTCH);
  private static final PlanArea CENTRE =
      new PlanArea("centrum", "Centrum", PlanArea.Kind.PLAN_AREA, Place.areas("BU0"));

  private final Intervention first = DorpsrandPlan.demolition("i1");
  private final Intervention second = DorpsrandPlan.rule("i2");

  /// A plan in which scenario A holds i1 and i2.
  private final Plan plan =
      apply(
          DorpsrandPlan.plan(), new AddIntervention("A", first), new AddIntervention("A", second));

  private final String base = plan.base().id();

  private static Plan apply(Plan plan, PlanCommand... commands) {
    Plan next = plan;
    for (PlanCommand command : commands) {
      next = command.apply(next);
    }
    return next;
  }

  private static String name(PlanCommand command) {
    Phrase phrase = command.name();
    return DUTCH.get(phrase.key(), phrase.arguments(DUTCH.locale()));
  }

  private static List<String> ids(Plan plan, String scenario) {
    return ids(plan.scenarios().require(scenario).interventions());
  }

  private static List<String> ids(Register<?> register) {
    return register.stream().map(Identified::id).toList();
  }

  private void assertRefused(PlanCommand command, String reason) {
    assertThatThrownBy(() -> command.apply(plan))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("plan.refused." + reason);
  }

  @Test
  void interventionsComeAtTheEndOfTheirScenario() {
    assertThat(ids(plan, "A")).containsExactly("i1", "i2");
    assertThat(name(new AddIntervention("A", first.withName("Slakhorst"))))
        .isEqualTo("Ingreep toevoegen: Slakhorst");
  }

  @Test
  void anInterventionIsAddedToAScenarioThatIsThereAndIsNotTheBase() {
    assertRefused(new AddIntervention(base, DorpsrandPlan.rule("i3")), "base");
    assertRefused(new AddIntervention("Z", DorpsrandPlan.rule("i3")), "unknown");
    assertRefused(new AddIntervention("A", DorpsrandPlan.rule("i1")), "twice");
  }

  @Test
  void anIdIsUniqueInTheWholePlan() {
    Plan two = apply(plan, new AddScenario("B", "Variant B"));
    assertThatThrownBy(() -> new AddIntervention("B", first).apply(two))
        .isInstanceOf(RefusedException.class)
        .hasMessage("plan.refused.twice [i1]");
  }

  @Test
  void aReplacedInterventionKeepsItsPlace() {
    Intervention later = first.with(new Years(2030, 2031));
    PlanCommand command = new ReplaceIntervention(later, ReplaceIntervention.Aspect.YEARS, "");
    Plan next = apply(plan, command);
    assertThat(ids(next, "A")).containsExactly("i1", "i2");
    assertThat(next.intervention("i1")).contains(later);
    assertThat(name(command)).isEqualTo("Jaren van ingreep wijzigen: Sloop i1");
    assertRefused(
        new ReplaceIntervention(DorpsrandPlan.rule("i9"), ReplaceIntervention.Aspect.DETAILS, ""),
        "unknown");
  }

  @Test
  void stepsOfOneDragMergeAndOthersDoNot() {
    ReplaceIntervention.Aspect place = ReplaceIntervention.Aspect.PLACE;
    String drag = new ReplaceIntervention(first, place, "g1").mergeKey();
    assertThat(new ReplaceIntervention(first, place, "g1").mergeKey()).isEqualTo(drag);
    assertThat(new ReplaceIntervention(first, place, "g2").mergeKey()).isNotEqualTo(drag);
    assertThat(new ReplaceIntervention(second, place, "g1").mergeKey()).isNotEqualTo(drag);
    assertThat(new ReplaceIntervention(first, place, "").mergeKey()).isEmpty();
    assertThat(new ReplaceItem<>(PlanPart.AREAS, CENTRE, "g1").mergeKey())
        .isNotEmpty()
        .isNotEqualTo(drag);
  }

  @Test
  void removedInterventionsAreGoneAllOrNone() {
    PlanCommand command = new RemoveInterventions(List.of("i1", "i2"));
    assertThat(ids(apply(plan, command), "A")).isEmpty();
    assertThat(name(command)).isEqualTo("2 ingrepen verwijderen");
    assertThat(name(new RemoveInterventions(List.of("i1")))).isEqualTo("Ingreep verwijderen");
    assertRefused(new RemoveInterventions(List.of("i1", "i9")), "unknown");
  }

  @Test
  void copiesGoToAnotherScenarioWithIdsOfTheirOwn() {
    Plan two = apply(plan, new AddScenario("B", "Variant B"));
    Plan next = apply(two, new CopyInterventions(List.of("i2", "i1"), "B", DorpsrandPlan.ids("k")));
    assertThat(next.scenarios().require("B").interventions().toList())
        .containsExactly(second.withId("k1"), first.withId("k2"));
    assertThat(ids(next, "A")).containsExactly("i1", "i2");
    assertRefused(new CopyInterventions(List.of("i1"), base, List.of("k1")), "base");
    assertRefused(new CopyInterventions(List.of("i1"), "A", List.of("i2")), "twice");
    assertThatThrownBy(() -> new CopyInterventions(List.of("i1"), "A", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anInterventionMovesInTheList() {
    assertThat(ids(apply(plan, new MoveIntervention("i2", "Regel", 0)), "A"))
        .containsExactly("i2", "i1");
    assertRefused(new MoveIntervention("i9", "", 0), "unknown");
  }

  @Test
  void aScenarioIsCopiedWithItsInterventions() {
    CopyScenario copy = CopyScenario.of(plan, "A", "Variant B", DorpsrandPlan.ids("k"));
    Plan next = apply(plan, new DescribeScenario("A", "Variant A", "Veel sloop"));
    next = CopyScenario.of(next, "A", "Variant B", DorpsrandPlan.ids("k")).apply(next);
    Scenario variant = next.scenarios().require("k1");
    assertThat(variant.name()).isEqualTo("Variant B");
    assertThat(variant.description()).isEqualTo("Veel sloop");
    assertThat(variant.interventions().toList())
        .containsExactly(first.withId("k2"), second.withId("k3"));
    assertThat(name(copy)).isEqualTo("Scenario kopiëren: Variant B");
  }

  @Test
  void theBaseIsCopiedAsAnEmptyScenario() {
    Plan next = CopyScenario.of(plan, base, "Leeg", DorpsrandPlan.ids("k")).apply(plan);
    assertThat(ids(next.scenarios())).containsExactly(base, "A", "k1");
    assertThat(ids(next, "k1")).isEmpty();
  }

  @Test
  void theBaseStaysAndStaysTheFirst() {
    Plan next =
        apply(plan, new AddScenario("B", "Variant B"), new MoveScenario("B", "Variant B", 0));
    assertThat(ids(next.scenarios())).containsExactly(base, "B", "A");
    assertRefused(new MoveScenario(base, "", 2), "base");
    assertRefused(new RemoveScenario(base, ""), "base");
    assertThat(ids(apply(plan, new RemoveScenario("A", "Variant A")).scenarios()))
        .containsExactly(base);
  }

  @Test
  void theBaseCanBeRenamed() {
    Plan next = apply(plan, new RenameScenario(base, "Nu"));
    assertThat(next.base().name()).isEqualTo("Nu");
    assertRefused(new RenameScenario("Z", "Nu"), "unknown");
  }

  @Test
  void planAreasAndNotesComeChangeAndGo() {
    PlanArea renamed = new PlanArea("centrum", "Kern", CENTRE.kind(), CENTRE.place());
    Plan next = apply(plan, new AddItem<>(PlanPart.AREAS, CENTRE));
    assertThat(next.areas().find("centrum")).contains(CENTRE);
    next = apply(next, new ReplaceItem<>(PlanPart.AREAS, renamed, ""));
    assertThat(next.areas().find("centrum")).contains(renamed);
    next = apply(next, new RemoveItem<>(PlanPart.AREAS, renamed));
    assertThat(next).isEqualTo(plan);
    Point point = (Point) WktAreas.geometry("POINT (190300 321500)");
    Note note = new Note("n", point, "Kijk hier", NoteTheme.OTHER, "Els", Instant.EPOCH);
    assertThat(apply(plan, new AddItem<>(PlanPart.NOTES, note)).notes().toList())
        .containsExactly(note);
    assertThat(name(new AddItem<>(PlanPart.NOTES, note))).isEqualTo("Notitie toevoegen: Kijk hier");
    assertRefused(new RemoveItem<>(PlanPart.NOTES, note), "unknown");
  }

  @Test
  void fundingThatPaysForSomethingStays() {
    Intervention paid = first.with(new Financing(Map.of("fonds", 0.5), null));
    PlanCommand pay = new ReplaceIntervention(paid, ReplaceIntervention.Aspect.DETAILS, "");
    assertThatThrownBy(
            () -> apply(plan, pay, new RemoveItem<>(PlanPart.FUNDING, DorpsrandPlan.FUND)))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("plan.refused.used");
    assertThat(apply(plan, new RemoveItem<>(PlanPart.FUNDING, DorpsrandPlan.FUND)).funding())
        .isEmpty();
  }

  @Test
  void fundingThatIsNotThereCannotPay() {
    Intervention paid = DorpsrandPlan.rule("i3").with(new Financing(Map.of("loterij", 0.5), null));
    assertRefused(new AddIntervention("A", paid), "unknown");
    assertRefused(
        new ReplaceIntervention(paid.withId("i1"), ReplaceIntervention.Aspect.DETAILS, ""),
        "unknown");
    FundingSource lottery =
        new FundingSource(
            "loterij", Names.same("Loterij"), null, null, Names.same(""), Names.same(""));
    Plan next =
        apply(plan, new AddItem<>(PlanPart.FUNDING, lottery), new AddIntervention("A", paid));
    assertThat(ids(next, "A")).contains("i3");
  }

  @Test
  void anOwnTypeThatIsUsedStays() {
    InterventionType own = DorpsrandPlan.type("eigen", DorpsrandPlan.RULE.kinds(), List.of(), "");
    Plan next =
        apply(
            plan,
            new AddItem<>(PlanPart.TYPES, own),
            new AddIntervention("A", own.draft("i3", "Eigen", second.place(), second.years())));
    assertThatThrownBy(() -> apply(next, new RemoveItem<>(PlanPart.TYPES, own)))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("plan.refused.used");
    assertThat(
            apply(
                    next,
                    new RemoveInterventions(List.of("i3")),
                    new RemoveItem<>(PlanPart.TYPES, own))
                .types())
        .isEmpty();
  }

  @Test
  void anAssumptionIsChanged() {
    PlanCommand command =
        new ReplaceItem<>(
            PlanPart.ASSUMPTIONS, DorpsrandPlan.COST.with(1, 2, 3, Names.same("Alfa Wonen")), "");
    assertThat(apply(plan, command).assumptions().require("sloop").expected()).isEqualTo(2);
    assertThat(name(command)).isEqualTo("Aanname wijzigen: Sloop");
  }

  @Test
  void thePlanIsRenamedAndStandsOnOtherData() {
    Plan next =
        apply(
            plan,
            new RenamePlan("Noord in balans"),
            new ReplaceRegion(DorpsrandMap.region(), new Phrase("edit.plan.rename", "x")));
    assertThat(next.name()).isEqualTo("Noord in balans");
    assertThat(next.region()).isNotSameAs(plan.region());
    assertThat(next).isNotEqualTo(plan.withName("Noord in balans"));
    assertThat(next.scenarios()).isSameAs(plan.scenarios());
  }

  @Test
  void aSequenceIsDoneAsAWholeOrNotAtAll() {
    Phrase name = new Phrase("edit.intervention.remove", 2);
    PlanCommand both =
        new CommandSequence(
            name,
            List.of(
                new RemoveInterventions(List.of("i1")), new RenameScenario("A", "Zonder sloop")));
    Plan next = both.apply(plan);
    assertThat(ids(next, "A")).containsExactly("i2");
    assertThat(next.scenarios().require("A").name()).isEqualTo("Zonder sloop");
    assertRefused(
        new CommandSequence(
            name,
            List.of(
                new RemoveInterventions(List.of("i1")), new RemoveInterventions(List.of("i1")))),
        "unknown");
  }
}
