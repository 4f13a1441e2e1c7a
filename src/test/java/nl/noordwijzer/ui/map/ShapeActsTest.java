package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

final class ShapeActsTest {
  private static final int JOIN = 0;
  private static final int CUT = 1;
  private static final int SPLIT = 2;
  private static final int BUFFER = 3;
  private static final int AREAS = 4;

  private final TestDesk desk =
      new TestDesk(
          DorpsrandMap.region(),
          new MapTheme(AreaLevel.NEIGHBOURHOOD, "share", null, DorpsrandMap.YEAR));
  private final Session session = desk.session();
  private final ShapeActs acts = new ShapeActs(desk.desk());
  private final List<Command> commands = acts.commands();

  @AfterEach
  void close() {
    desk.close();
  }

  private void add(String id, String type, Place place) {
    Intervention drawn =
        ShippedCatalogue.get()
            .types()
            .require(type)
            .draft(id, id, place, new Years(2026, 2027))
            .with("woningen", new InputValue.Amount(60));
    session.change(id, new AddIntervention(session.scenario().id(), drawn));
  }

  private void choose(String... ids) {
    session
        .chosenInterventionsProperty()
        .set(
            List.of(ids).stream()
                .map(id -> session.plan().intervention(id).orElseThrow())
                .toList());
  }

  private static double area(Intervention one) {
    return ((Place.Drawn) one.place()).geometry().getArea();
  }

  private List<Intervention> all() {
    return session.scenario().interventions().stream().toList();
  }

  @Test
  void joiningLeavesTheFirstWithTheWholeShapeAndIsOneStep() {
    add("een", "sloop_herstructurering", DorpsrandPlan.square(190_200, 321_400));
    add("twee", "sloop_herstructurering", DorpsrandPlan.square(190_250, 321_400));
    choose("een", "twee");
    commands.get(JOIN).runIfEnabled();
    assertThat(all()).singleElement().extracting(ShapeActsTest::area).isEqualTo(15_000.0);
    session.history().undo();
    assertThat(all()).hasSize(2);
  }

  @Test
  void cuttingTakesTheSecondOutOfTheFirst() {
    add("een", "sloop_herstructurering", DorpsrandPlan.square(190_200, 321_400));
    add("twee", "groenproject", DorpsrandPlan.square(190_250, 321_400));
    choose("een", "twee");
    commands.get(CUT).runIfEnabled();
    assertThat(all()).extracting(ShapeActsTest::area).containsExactly(5000.0, 10_000.0);
  }

  @Test
  void splittingCountsNoFigureTwice() {
    add("een", "sloop_herstructurering", DorpsrandPlan.square(190_200, 321_400));
    Geometry line =
        ((Place.Drawn) DorpsrandPlan.drawn("LINESTRING (190150 321430, 190350 321430)")).geometry();
    add("lijn", "verbinding", new Place.Drawn(line));
    choose("een", "lijn");
    commands.get(SPLIT).runIfEnabled();
    assertThat(all())
        .filteredOn(one -> one.type().equals("sloop_herstructurering"))
        .extracting(ShapeActsTest::area, one -> one.inputs().isEmpty())
        .containsExactly(tuple(7000.0, false), tuple(3000.0, true));
  }

  @Test
  void whatDoesNotFitTheChoiceCannotBeDone() {
    add("een", "sloop_herstructurering", DorpsrandPlan.square(190_200, 321_400));
    choose("een");
    assertThat(commands)
        .filteredOn(command -> command.enabled().getAsBoolean())
        .containsExactly(commands.get(BUFFER));
  }

  @Test
  void aLineBecomesAStripOfTheTypeThatIsBeingDrawn() {
    add("lijn", "verbinding", DorpsrandPlan.drawn("LINESTRING (190200 321400, 190300 321400)"));
    choose("lijn");
    commands.get(BUFFER).runIfEnabled();
    assertThat(desk.questions()).isEmpty();
    assertThat(desk.notices()).anyMatch(notice -> notice.contains("kies eerst"));
    session.sketch().begin(ShippedCatalogue.get().types().require("groenproject"));
    acts.buffer(10);
    assertThat(all()).extracting(Intervention::type).containsExactly("verbinding", "groenproject");
    assertThat(area(all().getLast())).isBetween(2_000 + 290.0, 2_000 + 315.0);
  }

  @Test
  void aWidthThatDoesNotFitIsAskedAgainWithWhatFits() {
    add("vlak", "groenproject", DorpsrandPlan.square(190_200, 321_400));
    choose("vlak");
    desk.answer("abc", "-3", "9000");
    commands.get(BUFFER).runIfEnabled();
    assertThat(desk.questions())
        .containsExactly(
            "Hoeveel meter aan elke kant? [10]",
            "‘abc’ past niet. Geef een aantal meters tussen 0 en 5.000, zoals 12,5. [abc]",
            "‘-3’ past niet. Geef een aantal meters tussen 0 en 5.000, zoals 12,5. [-3]",
            "‘9000’ past niet. Geef een aantal meters tussen 0 en 5.000, zoals 12,5. [9000]");
    assertThat(all()).singleElement().extracting(ShapeActsTest::area).isEqualTo(10_000.0);
    desk.answer("12,5");
    commands.get(BUFFER).runIfEnabled();
    assertThat(area(all().getFirst())).isGreaterThan(15_000);
  }

  @Test
  void whatCannotBeDoneSaysWhatToChoose() {
    assertThat(commands)
        .extracting(command -> command.need().orElse(""))
        .allMatch(need -> need.startsWith("Kies eerst"));
  }

  @Test
  void chosenComplexesBecomeOneSurface() {
    var complexes =
        session.region().ownership().complexes().stream()
            .filter(complex -> complex.geometry().getDimension() == 2)
            .toList();
    session.sketch().begin(ShippedCatalogue.get().types().require("groenproject"));
    session.sketch().complexesProperty().set(complexes);
    commands.get(AREAS).runIfEnabled();
    assertThat(all())
        .singleElement()
        .extracting(ShapeActsTest::area)
        .isEqualTo(complexes.stream().mapToDouble(each -> each.geometry().getArea()).sum());
  }

  @Test
  void chosenAreasBecomeOneSurface() {
    var areas = session.region().areas().at(AreaLevel.NEIGHBOURHOOD);
    session.selectionProperty().set(areas);
    assertThat(commands.get(AREAS).enabled().getAsBoolean()).isFalse();
    session.sketch().begin(ShippedCatalogue.get().types().require("groenproject"));
    commands.get(AREAS).runIfEnabled();
    assertThat(area(all().getFirst()))
        .isCloseTo(
            areas.stream().mapToDouble(area -> area.geometry().getArea()).sum(), within(1.0));
  }
}
