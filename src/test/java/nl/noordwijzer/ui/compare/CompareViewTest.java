package nl.noordwijzer.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.edit.RenameScenario;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.outcome.CompareFigures;
import nl.noordwijzer.outcome.CompareNotes;
import nl.noordwijzer.outcome.ComparePolicy;
import nl.noordwijzer.outcome.CompareProgramme;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.outcome.EffectTable;
import nl.noordwijzer.plan.InputValue.Amount;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.map.MapPane;
import nl.noordwijzer.ui.session.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/// Scenarios beside each other: the base, one in which ten homes go in Vrieheide, and another.
final class CompareViewTest {
  private static final String VRIEHEIDE = "BU09172004";

  private final TestDesk desk = TestDesk.shipped();
  private final CompareModel model = Fx.get(this::demolished);
  private final CompareMaps maps = Fx.get(() -> new CompareMaps(model.desk(), model.look()));

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @BeforeEach
  void open() {
    Fx.run(() -> {
      new Scene(maps, 900, 400);
      model
          .comparisonProperty()
          .subscribe(now -> {
            if (now != null) {
              maps.show(now);
            }
          });
      model.setActive(true);
    });
  }

  private CompareModel demolished() {
    desk.session().change("a", new AddIntervention(scenario(1).id(), demolition("a")));
    return new CompareModel(desk.desk());
  }

  @AfterEach
  void close() {
    Fx.run(() -> {
      maps.close();
      model.close();
    });
    desk.close();
  }

  private Scenario scenario(int index) {
    return desk.session().plan().scenarios().get(index);
  }

  private Intervention demolition(String id) {
    return desk.session()
        .catalogue()
        .types()
        .require("sloop_herstructurering")
        .draft(id, "Sloop", Place.areas(VRIEHEIDE), new Years(2029, 2031))
        .with("sloop_sociale_huur", new Amount(10));
  }

  private Comparison comparison() throws TimeoutException {
    Fx.waitUntil(() -> desk.desk().tasks().isIdle() && model.comparisonProperty().get() != null);
    return Objects.requireNonNull(Fx.get(() -> model.comparisonProperty().get()));
  }

  private List<CompareMap> shown() throws TimeoutException {
    comparison();
    return Fx.get(() -> {
      maps.applyCss();
      maps.layout();
      return maps();
    });
  }

  private List<CompareMap> maps() {
    return maps.getChildrenUnmodifiable().stream()
        .filter(CompareMap.class::isInstance)
        .map(CompareMap.class::cast)
        .filter(Region::isVisible)
        .toList();
  }

  private static double of(MapPicture picture, String code) {
    return picture.values().of(code).number().orElseThrow();
  }

  /// The first comparison takes its time on a slow computer.
  @Test
  void nobodyIsToldOfOneScenarioBeforeTheyAreCounted() {
    CompareView view = Fx.get(() -> new CompareView(desk.desk()));
    assertThat(Fx.get(() -> view.root().lookup("#compare-lonely").isVisible())).isFalse();
    Fx.run(view::close);
  }

  @Test
  void theBaseAndTheFirstScenarioAreSideBySideInTheSameClasses() throws TimeoutException {
    assertThat(shown()).hasSize(2);
    List<MapPicture> pictures = comparison().pictures();
    assertThat(pictures.get(0).style().classes()).isEqualTo(pictures.get(1).style().classes());
    assertThat(of(pictures.get(1), VRIEHEIDE)).isLessThan(of(pictures.get(0), VRIEHEIDE));
  }

  @Test
  void allMapsLookAtTheSamePlace() throws TimeoutException {
    List<CompareMap> both = shown();
    Viewport wanted =
        Fx.get(() -> {
          Viewport now = both.get(0).pane().viewportProperty().get();
          both.get(0).pane().follow(now.panned(120, 40));
          return both.get(0).pane().viewportProperty().get();
        });
    Viewport other = Fx.get(() -> both.get(1).pane().viewportProperty().get());
    assertThat(other.centreX()).isEqualTo(wanted.centreX());
    assertThat(other.centreY()).isEqualTo(wanted.centreY());
    assertThat(other.metresPerUnit()).isEqualTo(wanted.metresPerUnit());
  }

  @Test
  void aDifferenceIsTheOneLessTheFirst() throws TimeoutException {
    List<MapPicture> plain = comparison().pictures();
    double expected = of(plain.get(1), VRIEHEIDE) - of(plain.get(0), VRIEHEIDE);
    Fx.run(() -> model.differenceProperty().set(true));
    List<MapPicture> pictures = comparison().pictures();
    assertThat(of(pictures.get(0), VRIEHEIDE)).isEqualTo(of(plain.get(0), VRIEHEIDE));
    assertThat(of(pictures.get(1), VRIEHEIDE)).isEqualTo(expected).isNegative();
  }

  @Test
  void twoToFourScenariosAreTaken() {
    Fx.run(() -> {
      assertThat(model.take(scenario(1).id(), false)).isFalse();
      for (String name : List.of("B", "C", "D")) {
        desk.session().change(name, new AddScenario(name, name));
      }
      assertThat(model.take("B", true)).isTrue();
      assertThat(model.take("C", true)).isTrue();
      assertThat(model.take("D", true)).isFalse();
    });
    assertThat(Fx.get(() -> model.chosenProperty().get())).hasSize(4);
  }

  @Test
  void theTableTellsHowTheOthersDiffer() throws TimeoutException {
    EffectTable table = new CompareFigures(comparison(), desk.desk().texts()).table();
    assertThat(table.headings())
        .containsExactly("Huidige situatie", "Scenario A", "Verschil Scenario A");
    EffectTable.Line homes = table.lines().get(1);
    assertThat(homes.name()).isEqualTo("alle woningen");
    assertThat(homes.cells().get(0).figure()).isEqualTo("28.977");
    assertThat(homes.cells().get(1).figure()).isEqualTo("28.967");
    assertThat(homes.cells().get(1).account())
        .startsWith("alle woningen, Scenario A, Heerlen-Noord, eind 2047: 28.967 woningen.")
        .contains(
            "Som: 28.977,0 aan het begin - 10,0 weg + 0,0 gebouwd + 0,0 omgezet = 28.967,0 aan het eind.")
        .contains("per complex bekend")
        .contains("Bron: ");
    assertThat(homes.cells().get(2).figure()).isEqualTo("-10");
    assertThat(homes.cells().get(2).account())
        .isEqualTo(
            "Verschil in alle woningen van Scenario A met Huidige situatie, Heerlen-Noord,"
                + " eind 2047: -10.\nSom: 28.967 - 28.977 = -10.");
  }

  /// 10 homes are demolished at 10,000 to 25,000, 17,500 expected, and 7,428 to move.
  @Test
  void whatDependsOnAssumptionsHasItsRangeAndSoHasTheDifference() throws TimeoutException {
    EffectTable table = new CompareFigures(comparison(), desk.desk().texts()).table();
    assertThat(line(table, "kosten").cells())
        .extracting(EffectTable.Cell::figure)
        .containsExactly("0,0", "0,2 (0,2–0,3)", "+0,2 (+0,2 tot +0,3)");
    assertThat(line(table, "kosten").cells().get(1).account())
        .contains("0,2 kosten - 0,0 gedekt = 0,2 niet gedekt")
        .contains("Sloop van een woning");
    assertThat(line(table, "verdrongen").cells().get(1).account())
        .contains("= ")
        .contains("Mutatiegraad sociale huur 7,5 % per jaar (6–9)");
    assertThat(line(table, "verdrongen").cells().get(1).figure()).contains("–");
  }

  private static EffectTable.Line line(EffectTable table, String name) {
    return table.lines().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void thePolicyMatrixNamesWhatIsEmpty() throws TimeoutException {
    EffectTable table =
        new ComparePolicy(comparison().wish().scenarios(), desk.desk().texts()).table();
    EffectTable.Line mixing = line(table, "e. Mengen zonder verdringen");
    assertThat(mixing.cells().get(0).figure()).isEqualTo("nog geen");
    assertThat(mixing.cells().get(1).figure()).isEqualTo("1");
    EffectTable.Cell empty = line(table, "nog leeg").cells().get(1);
    assertThat(empty.figure()).isEqualTo("6 van 8");
    assertThat(empty.sentences().get())
        .startsWith("Scenario A, nog geen: Programmabureau, Korte termijn;")
        .doesNotContain("Corporaties");
    assertThat(table.lines()).hasSize(3 * (1 + 4 * 2 + 1) + 1 + 7 + 1);
  }

  @Test
  void theFiguresOfTheProgrammeStandBesideTheScenarios() throws TimeoutException {
    EffectTable table = new CompareProgramme(comparison(), desk.desk().texts()).table();
    assertThat(table.headings())
        .containsExactly("Programma", "Nu gemeten", "Huidige situatie", "Scenario A");
    assertThat(line(table, "Nieuwe woningen, aanvraag Woontop").cells())
        .extracting(EffectTable.Cell::figure)
        .containsExactly("1.500\u00a0woningen", "", "0 (0\u00a0%)", "0 (0\u00a0%)");
    assertThat(line(table, "Corporatiehuur, Heerlen-Noord").cells())
        .extracting(EffectTable.Cell::figure)
        .containsExactly("40,0\u00a0%", "39,7\u00a0%", "39,7\u00a0% (-0,3)", "39,7\u00a0% (-0,3)");
    EffectTable.Line worth = line(table, "Gemiddelde WOZ-waarde, Nederland");
    assertThat(worth.cells())
        .extracting(EffectTable.Cell::figure)
        .startsWith("€ 290.000", "€ 118.382 (2019)");
    assertThat(worth.cells().get(3).sentences().get())
        .startsWith("Nu € 118.382 (2019): € 171.618 minder dan € 290.000 (2022). In 2047:");
    assertThat(worth.cells().get(3).figure()).isEqualTo("niet te berekenen");
  }

  @Test
  void newHomesBesideTheProgrammeAreToldByIntervention() throws TimeoutException {
    Fx.run(() ->
        desk.session()
            .change(
                "",
                new AddIntervention(
                    scenario(1).id(), demolition("b").with("nieuw_koop", new Amount(8)))));
    EffectTable table = new CompareProgramme(comparison(), desk.desk().texts()).table();
    assertThat(line(table, "Nieuwe woningen, aanvraag Woontop").cells().get(3).account())
        .startsWith("Nieuwe woningen die blijven, van alle ingrepen tot en met 2047: 8 (1")
        .endsWith("\nSom: Sloop 8,0 = 8,0.");
  }

  @Test
  void beforeTheFirstYearNothingDiffers() throws TimeoutException {
    Fx.run(() -> {
      model.measureProperty().set(Measure.HOMES_ADDED);
      model.yearProperty().set(2028);
    });
    assertThat(of(comparison().pictures().get(1), VRIEHEIDE)).isZero();
    Fx.run(() -> model.yearProperty().set(2029));
    assertThat(of(comparison().pictures().get(1), VRIEHEIDE)).isEqualTo(-10);
  }

  @Test
  void aChangeOfThePlanIsFollowed() throws TimeoutException {
    double before = comparison().all().get(1).ledger(Outlook.EXPECTED).closing().total();
    Fx.run(() -> desk.session().history().undo());
    double after = comparison().all().get(1).ledger(Outlook.EXPECTED).closing().total();
    assertThat(after - before).isCloseTo(10, within(1e-6));
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void overEachOtherTheFirstIsSeenToTheLeftOfTheBorder() throws TimeoutException {
    shown();
    Fx.run(() -> {
      model.swipeProperty().set(true);
      maps.requestLayout();
    });
    List<CompareMap> both = shown();
    assertThat(both.get(0).getClip().getLayoutBounds().getMaxX())
        .isEqualTo(both.get(1).getClip().getLayoutBounds().getMinX())
        .isEqualTo(450);
  }

  @Test
  void theMapsOfTheRoomLieOnTheGroundOfTheRoom() throws TimeoutException {
    comparison();
    SimpleBooleanProperty held = new SimpleBooleanProperty();
    SimpleObjectProperty<Ground> light = new SimpleObjectProperty<>(Ground.DARK);
    RoomComparison room =
        Fx.get(() ->
            new RoomComparison(
                model,
                new RoomComparison.Room(
                    held, new SimpleBooleanProperty(true), light, 1.4, NoOverlay::new)));
    assertThat(comparison().wish().ground()).isEqualTo(Ground.LIGHT);
    assertThat(grounds(room)).containsOnly(Ground.DARK);
    Fx.run(() -> held.set(true));
    Fx.run(() -> light.set(Ground.LIGHT));
    assertThat(grounds(room)).as("of a room that is held").containsOnly(Ground.LIGHT);
    Fx.run(room::close);
  }

  private record NoOverlay(MapPane map) implements MapOverlay {
    @Override
    public Region root() {
      return new Region();
    }

    @Override
    public void close() {}
  }

  private List<Ground> grounds(RoomComparison room) throws TimeoutException {
    Fx.waitUntil(() -> desk.desk().tasks().isIdle() && room.comparisonProperty().get() != null);
    return Fx.get(() -> Objects.requireNonNull(room.comparisonProperty().get())).pictures().stream()
        .map(MapPicture::ground)
        .toList();
  }

  @Test
  void aMapOfADifferenceHasNoInterventionsOverItsColoursAndSaysSo() throws TimeoutException {
    assertThat(comparison().pictures().get(1).style().layer(LayerKind.INTERVENTIONS).isSeen())
        .isTrue();
    Fx.run(() -> model.differenceProperty().set(true));
    List<MapPicture> pictures = comparison().pictures();
    assertThat(pictures.get(0).style().layer(LayerKind.INTERVENTIONS).isSeen()).isTrue();
    assertThat(pictures.get(1).style().layer(LayerKind.INTERVENTIONS).isSeen()).isFalse();
    assertThat(pictures.get(1).notes())
        .contains("Kaarten van een verschil laten de ingrepen weg, zodat geen kleur bedekt is");
  }

  @Test
  void theBaseIsCalledAsInTheLanguageOfTheWindowUntilItHasANameOfItsOwn() {
    Desk english =
        new Desk(
            desk.session(), desk.desk().tasks(), desk.desk().dialogs(), Texts.in(Texts.ENGLISH));
    CompareModel other = Fx.get(() -> new CompareModel(english));
    assertThat(Fx.get(other::scenarios).getFirst().name()).isEqualTo("Present situation");
    Fx.run(() -> desk.session().change("", new RenameScenario(scenario(0).id(), "Noord in 2022")));
    assertThat(Fx.get(other::scenarios).getFirst().name()).isEqualTo("Noord in 2022");
    Fx.run(other::close);
  }

  private void compareFour() {
    Fx.run(() -> {
      for (String name : List.of("B", "C")) {
        desk.session().change(name, new AddScenario(name, name));
        model.take(name, true);
      }
    });
  }

  @Test
  void whatIsSaidOfAllMapsIsSaidOnce() throws TimeoutException {
    compareFour();
    Fx.run(() -> desk.session().change("b", new AddIntervention("B", demolition("b"))));
    assertThat(CompareNotes.of(comparison(), desk.desk().texts()).lines())
        .startsWith(
            "Berekend met de verwachte aannamen en een voorbeeldverdeling van het bezit:"
                + " alle getoonde scenario’s (cijfers over 2047)")
        .filteredOn(line -> line.startsWith("Ingrepen: "))
        .containsExactly("Ingrepen: , Scenario A, B");
  }

  /// Four of 450 x 200: the name of each and its verdict on one line of at most 30.
  @Test
  void ofFourMapsTheMostIsMap() throws TimeoutException {
    compareFour();
    for (CompareMap map : shown()) {
      assertThat(Fx.get(() -> ((Region) map.pane().root()).getHeight())).isGreaterThan(168);
    }
  }

  @Test
  void theMapsOfARowLieLevelWhereTheHeadOfOneNeedsMoreRoom() throws TimeoutException {
    Fx.run(() ->
        desk.session()
            .change("", new RenameScenario(scenario(1).id(), "Een naam die niet past ".repeat(3))));
    List<Double> heights =
        shown().stream()
            .map(map -> Fx.get(() -> ((Region) map.pane().root()).getHeight()))
            .toList();
    assertThat(heights.get(0)).isEqualTo(heights.get(1));
  }

  @Test
  void theLegendHasWhatIsProposedOnAnyOfTheMaps() throws TimeoutException {
    comparison();
    ComparePanel panel = Fx.get(() -> new ComparePanel(model));
    Scene scene = Fx.get(() -> new Scene(panel.root(), 300, 900));
    assertThat(legends(scene)).hasSize(1).first().asString().contains("Sloop en herstructurering");
    Fx.run(() -> model.differenceProperty().set(true));
    comparison();
    assertThat(legends(scene))
        .hasSize(2)
        .noneMatch(words -> words.contains("Sloop en herstructurering"))
        .filteredOn(words -> words.contains("Grenzen"))
        .hasSize(1);
    Fx.run(panel::close);
  }

  private static List<String> legends(Scene scene) {
    return Fx.get(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      return scene.getRoot().lookupAll(".legend-box").stream().map(CompareViewTest::words).toList();
    });
  }

  private static String words(Node node) {
    return node.lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(it -> ((Labeled) it).getText())
        .collect(Collectors.joining("\n"));
  }

  private Viewport view(int map) throws TimeoutException {
    List<CompareMap> all = shown();
    return Fx.get(() -> all.get(map).pane().viewportProperty().get());
  }

  private void assertHomeInTheMiddle() throws TimeoutException {
    Coordinate home =
        Objects.requireNonNull(
            desk.session().region().areas().extent(AreaLevel.PROGRAMME_AREA).centre());
    for (int i = 0; i < shown().size(); i++) {
      assertThat(view(i).centreX()).isCloseTo(home.x, within(1.0));
      assertThat(view(i).centreY()).isCloseTo(home.y, within(1.0));
    }
  }

  /// Where they look after the first was moved by hand.
  private Viewport panned() throws TimeoutException {
    shown();
    return Fx.get(() -> {
      MapPane first = maps().getFirst().pane();
      first.follow(first.viewportProperty().get().panned(120, 40));
      return first.viewportProperty().get();
    });
  }

  private void assertAllLookAt(Viewport place, int number) throws TimeoutException {
    assertThat(shown()).hasSize(number);
    for (int i = 0; i < number; i++) {
      assertThat(view(i).centreX()).isEqualTo(place.centreX());
      assertThat(view(i).centreY()).isEqualTo(place.centreY());
      assertThat(view(i).metresPerUnit()).isEqualTo(place.metresPerUnit());
    }
  }

  /// Four maps of 450 x 200, then two of 900 x 400 over each other: nothing floats on them.
  @Test
  void afterFourMapsTwoOverEachOtherHaveHeerlenNoordInTheMiddle() throws TimeoutException {
    compareFour();
    assertThat(shown()).hasSize(4);
    assertHomeInTheMiddle();
    double beside = view(0).metresPerUnit();
    Fx.run(() -> {
      model.swipeProperty().set(true);
      maps.requestLayout();
    });
    assertHomeInTheMiddle();
    assertThat(view(0).metresPerUnit()).isLessThan(0.6 * beside);
    assertThat(view(1)).isEqualTo(view(0));
  }

  @Test
  void aViewThatWasChosenStaysWhereItIsWhenTheMapsLieOtherwise() throws TimeoutException {
    Viewport chosen = panned();
    Fx.run(() -> {
      model.swipeProperty().set(true);
      maps.requestLayout();
    });
    assertAllLookAt(chosen, 2);
  }

  @Test
  void aMapThatIsTakenInGoesWhereTheOthersWereBrought() throws TimeoutException {
    Viewport chosen = panned();
    Fx.run(() -> {
      desk.session().change("B", new AddScenario("B", "B"));
      model.take("B", true);
    });
    assertAllLookAt(chosen, 3);
  }
}
