package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SearchViewModelTest {
  private final TestDesk desk = TestDesk.shipped();
  private final List<String> given = new ArrayList<>();
  private boolean possible;
  private final SearchViewModel model =
      new SearchViewModel(
          desk.desk(),
          List.of(
              Command.of("Kaart bewaren", null, () -> given.add("bewaren")),
              new Command("Opnieuw", null, () -> given.add("opnieuw"), () -> false),
              new Command(
                  "Vlak uitsnijden",
                  null,
                  () -> given.add("uitsnijden"),
                  () -> possible,
                  "Kies eerst twee vlakken")));

  @AfterEach
  void close() {
    desk.close();
  }

  private List<String> labels(String typed) {
    return model.find(typed).stream().map(SearchEntry::label).toList();
  }

  @Test
  void theAreaOfThatVeryNameComesFirst() {
    assertThat(labels("vrieheide").getFirst()).isEqualTo("Vrieheide");
  }

  @Test
  void hyphensSpacesCaseAndAccentsDoNotMatter() {
    assertThat(labels("heerlen noord")).contains("Heerlen-Noord");
    assertThat(labels("HEERLENNOORD")).contains("Heerlen-Noord");
    assertThat(labels("wmo clienten")).contains("Wmo-cliënten");
  }

  @Test
  void aSlipOfTheFingerIsForgiven() {
    assertThat(labels("vreiheide").getFirst()).isEqualTo("Vrieheide");
    assertThat(labels("hoensbrok")).anyMatch(label -> label.startsWith("Hoensbroek"));
  }

  @Test
  void whatIsNothingLikeAnythingIsNotFound() {
    assertThat(labels("xqzwvk")).isEmpty();
  }

  @Test
  void aCodeFindsItsAreaAlone() {
    assertThat(labels("BU09172004")).containsExactly("Vrieheide");
  }

  @Test
  void anIndicatorIsFoundInBothLanguages() {
    assertThat(labels("koopwoningen")).contains("Aandeel koopwoningen");
    assertThat(labels("owner-occupied")).contains("Aandeel koopwoningen");
  }

  @Test
  void areasComeBeforePlanAreasIndicatorsAndCommands() {
    List<String> kinds =
        model.find("a").stream().map(entry -> entry.kind().name()).distinct().toList();
    assertThat(kinds).containsExactly("AREA", "PLAN_AREA", "INDICATOR", "COMMAND");
  }

  @Test
  void aCommandThatCannotBeGivenIsNotOffered() {
    assertThat(labels("kaart bew")).containsExactly("Kaart bewaren");
    assertThat(labels("opnieuw")).isEmpty();
    assertThat(labels("")).containsExactly("Kaart bewaren");
  }

  @Test
  void aCommandThatAsksForAnotherFirstIsFoundWithWhatItAsks() {
    SearchEntry waiting = model.find("uitsnijden").getFirst();
    assertThat(waiting.detail()).isEqualTo("Kies eerst twee vlakken");
    assertThat(waiting.possible()).isFalse();
    assertThat(labels("a").getLast()).isEqualTo(waiting.label());
    waiting.choose().run();
    assertThat(given).isEmpty();
    assertThat(desk.notices()).containsExactly("Kies eerst twee vlakken");
    possible = true;
    model.find("uitsnijden").getFirst().choose().run();
    assertThat(given).containsExactly("uitsnijden");
    assertThat(model.find("uitsnijden").getFirst().detail()).isEmpty();
    assertThat(desk.notices()).hasSize(1);
  }

  @Test
  void choosingAnAreaSelectsItAndZoomsToIt() {
    model.find("BU09172004").getFirst().choose().run();
    assertThat(desk.session().selectionProperty().get())
        .containsExactly(ShippedRegion.area("BU09172004"));
    assertThat((Object) desk.session().wantedExtentProperty().get())
        .isEqualTo(ShippedRegion.area("BU09172004").geometry().getEnvelopeInternal());
  }

  @Test
  void aPlanAreaIsFoundByItsPresentNameAndChosen() {
    PlanArea area = desk.session().plan().areas().get(0).withName("Rond het park");
    assertThat(labels("rond het park")).doesNotContain("Rond het park");
    desk.session().change("hernoemen", new ReplaceItem<>(PlanPart.AREAS, area, ""));
    SearchEntry found = model.find("rond het park").getFirst();
    assertThat(found.label()).isEqualTo("Rond het park");
    assertThat(found.detail()).isEqualTo("Focuswijk");
    found.choose().run();
    assertThat(desk.session().chosenPlanAreaProperty().get()).isEqualTo(area);
    assertThat((Object) desk.session().wantedExtentProperty().get())
        .isEqualTo(area.place().extent(desk.session().region()));
  }

  @Test
  void choosingAnIndicatorColoursTheMapInItsOwnClasses() {
    model.find("rond het sociaal minimum").getFirst().choose().run();
    assertThat(desk.session().style().theme().indicator()).isEqualTo("huishoudens_sociaal_minimum");
    // Known until 2018 only.
    assertThat(desk.session().style().theme().year()).isEqualTo(2018);
    assertThat(desk.session().style().classes().method()).isEqualTo(ClassMethod.OWN);
    assertThat(desk.session().style().classes().breaks()).containsExactly(5.0, 8.0, 12.0, 16.0);
  }
}
