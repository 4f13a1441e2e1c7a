package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.ReferencePicture;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;

final class InterventionPainterTest {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 330;
  private static final Envelope EXTENT = MapCases.REGION.areas().extent(AreaLevel.MUNICIPALITY);

  /// Everything that can be told from the look: each kind of place, state and certainty.
  private static final PlanContent PLAN =
      content(
          of("sloop_herstructurering", "Sloop", box(0.12, 0.55, 0.3, 0.3), Status.IDEA),
          of(
              "groenproject",
              "Groen",
              box(0.55, 0.55, 0.3, 0.3),
              new Status(Status.State.DONE, Status.Certainty.CERTAIN)),
          of(
              "verbinding",
              "Fietspad",
              DorpsrandPlan.drawn(
                  "LINESTRING (%s, %s, %s)".formatted(at(0.1, 0.2), at(0.4, 0.35), at(0.9, 0.2))),
              new Status(Status.State.UNDER_WAY, Status.Certainty.EXPECTED)),
          of(
              "ontmoetingsplek",
              "Plek",
              DorpsrandPlan.drawn("POINT (%s)".formatted(at(0.5, 0.48))),
              Status.IDEA),
          of("toewijzing", "Toewijzing", Place.areas("BU1"), Status.IDEA));

  private static Intervention of(String type, String name, Place place, Status status) {
    InterventionType known = ShippedCatalogue.get().types().require(type);
    return known.draft(name, name, place, new Years(2025, 2030)).with(status);
  }

  /// As parts of the municipality, from its south-west.
  private static String at(double x, double y) {
    return "%d %d"
        .formatted(
            Math.round(EXTENT.getMinX() + x * EXTENT.getWidth()),
            Math.round(EXTENT.getMinY() + y * EXTENT.getHeight()));
  }

  private static Place box(double x, double y, double width, double height) {
    return DorpsrandPlan.drawn(
        "POLYGON ((%1$s, %2$s, %3$s, %4$s, %1$s))"
            .formatted(at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)));
  }

  private static PlanContent content(Intervention... interventions) {
    PlanArea area =
        new PlanArea("gebied", "Kern", PlanArea.Kind.PLAN_AREA, box(0.06, 0.06, 0.6, 0.5));
    return new PlanContent(
        Register.of(List.of(interventions)),
        Register.of(List.of(area)),
        Register.empty(),
        ShippedCatalogue.get().types(),
        new PlanContent.Named("Voorbeeld", "A"),
        Years.LAST);
  }

  private static MapPicture picture(PlanContent plan, Ground ground) {
    MapStyle style =
        MapCases.only(
            LayerKind.INDICATOR,
            LayerKind.BOUNDARIES,
            LayerKind.LABELS,
            LayerKind.PLAN_AREAS,
            LayerKind.INTERVENTIONS);
    return new MapComposer(MapCases.REGION).compose(style, ground, Texts.in(Texts.DUTCH), plan);
  }

  private static BufferedImage paint(PlanContent plan, Ground ground) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    MapPainter.paint(
        graphics, picture(plan, ground), MapCases.overview(WIDTH, HEIGHT), 1, Progress.NONE);
    graphics.dispose();
    return image;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void interventionsLookAsTheyDidWhenTheyWereApproved(Ground ground) {
    String name = ground == Ground.DARK ? "interventions-dark" : "interventions";
    assertThat(ReferencePicture.difference(name, paint(PLAN, ground)))
        .isLessThan(ReferencePicture.PART);
  }

  /// What can be said: of an intervention that displaces and shares its homes, of one that
  /// displaces when it turns out badly, and of a plan area where no one is displaced.
  private static final PlanContent JUDGED =
      PLAN.with(
          new PlanMarks(
              Map.of(
                  "Sloop",
                  new PlanMarks.Said(
                      List.of(PlanMark.DISPLACEMENT, PlanMark.CONTESTED), "Verdringing (42)"),
                  "Groen",
                  new PlanMarks.Said(List.of(PlanMark.CAUTION), "Let op (3)"),
                  "gebied",
                  new PlanMarks.Said(List.of(PlanMark.NONE), "Geen verdringing"))));

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void verdictsLookAsTheyDidWhenTheyWereApproved(Ground ground) {
    String name = ground == Ground.DARK ? "verdicts-dark" : "verdicts";
    assertThat(ReferencePicture.difference(name, paint(JUDGED, ground)))
        .isLessThan(ReferencePicture.PART);
  }

  @Test
  void theVerdictOfAPlanAreaLiesOnItsNorthernmostPoint() {
    Viewport view = MapCases.overview(WIDTH, HEIGHT);
    MapScene scene = MapCases.scene(picture(JUDGED, Ground.LIGHT), view);
    Ink.Place middle = MarkPainter.place(scene, JUDGED.areas().require("gebied")).orElseThrow();
    assertThat(middle.y())
        .isCloseTo(view.toY(EXTENT.getMinY() + 0.56 * EXTENT.getHeight()), within(1.0));
    int without = ground(paint(JUDGED.with(PlanMarks.UNKNOWN), Ground.LIGHT), middle);
    assertThat(ground(paint(JUDGED, Ground.LIGHT), middle)).isGreaterThan(without + 40);
  }

  /// Pixels around a place that are the white of a sign, and nothing of what lies below.
  private static int ground(BufferedImage image, Ink.Place middle) {
    int count = 0;
    int reach = (int) MarkPainter.RADIUS;
    for (int x = (int) middle.x() - reach; x <= middle.x() + reach; x++) {
      for (int y = (int) middle.y() - reach; y <= middle.y() + reach; y++) {
        count += image.getRGB(x, y) == 0xffffffff ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void theLegendNamesTheVerdictsThatAreOnTheMapEachWithASignOfItsOwn() {
    Legend.Proposed block = block(picture(JUDGED, Ground.LIGHT));
    assertThat(block.marks())
        .extracting(Legend.MarkEntry::mark, Legend.MarkEntry::label)
        .containsExactly(
            tuple(PlanMark.NONE, "geen verdringing"),
            tuple(PlanMark.CAUTION, "let op: verdringing als het tegenzit"),
            tuple(PlanMark.DISPLACEMENT, "verdringing (huishoudens)"),
            tuple(PlanMark.CONTESTED, "rekent op dezelfde woningen als een andere ingreep"));
    assertThat(block(picture(PLAN, Ground.LIGHT)).marks()).isEmpty();
  }

  /// Not by colour alone: their shapes differ by a tenth of the pixels or more.
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theSignsOfVerdictsDifferInShape(Ground ground) {
    for (PlanMark one : PlanMark.values()) {
      for (PlanMark other : PlanMark.values()) {
        if (one != other) {
          assertThat(unlike(sign(ground, one), sign(ground, other))).isGreaterThan(0.1);
        }
      }
    }
  }

  private static BufferedImage sign(Ground ground, PlanMark mark) {
    return new LegendSigns(16, 16, 2).mark(ground, mark);
  }

  /// Part of the pixels that one paints and the other does not.
  private static double unlike(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        count += isPainted(one, x, y) == isPainted(other, x, y) ? 0 : 1;
      }
    }
    return (double) count / (one.getWidth() * one.getHeight());
  }

  private static boolean isPainted(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >>> 24 > 0x80;
  }

  static Stream<Arguments> pairsOfStatuses() {
    List<Status> all =
        Stream.of(Status.State.values())
            .flatMap(
                state -> Stream.of(Status.Certainty.values()).map(sure -> new Status(state, sure)))
            .toList();
    return all.stream()
        .flatMap(one ->
            all.subList(all.indexOf(one) + 1, all.size()).stream()
                .map(other -> Arguments.of(one, other)));
  }

  @ParameterizedTest
  @MethodSource("pairsOfStatuses")
  void eachStateAndCertaintyLooksUnlikeTheOthers(Status one, Status other) {
    List<Place> places =
        List.of(
            DorpsrandPlan.drawn("POINT (%s)".formatted(at(0.5, 0.48))), box(0.3, 0.3, 0.4, 0.4));
    for (Place place : places) {
      Intervention meeting = of("ontmoetingsplek", "Plek", place, one);
      assertThat(
              ReferencePicture.difference(
                  paint(content(meeting), Ground.LIGHT),
                  paint(content(meeting.with(other)), Ground.LIGHT)))
          .isPositive();
    }
  }

  @Test
  void theLegendTellsTheTypesThatAreThereAndTheirNumber() {
    Intervention second = of("groenproject", "Nog een", box(0.1, 0.1, 0.1, 0.1), Status.IDEA);
    PlanContent plan =
        new PlanContent(
            PLAN.interventions().with(second),
            PLAN.areas(),
            PLAN.ownTypes(),
            PLAN.types(),
            PLAN.named(),
            Years.LAST);
    Legend.Proposed block = block(picture(plan, Ground.LIGHT));
    assertThat(block.entries())
        .extracting(Legend.TypeEntry::label, Legend.TypeEntry::count)
        .contains(
            tuple("Sloop en herstructurering", 1),
            tuple("Groenproject of buurttuin (Gebrookerbos)", 2))
        .hasSize(5);
    assertThat(block.statuses())
        .containsExactly(
            new Legend.StatusEntry(StatusSign.IDEA, "korte streepjes: nog een idee"),
            new Legend.StatusEntry(StatusSign.EXPECTED, "lange streepjes: verwacht"),
            new Legend.StatusEntry(StatusSign.UNDER_WAY, "dikke rand: in uitvoering"),
            new Legend.StatusEntry(StatusSign.DONE, "gevuld: gereed"));
    assertThat(block.planArea()).isEqualTo("plangebied");
  }

  @Test
  void anInterventionOfAnUnknownTypeIsDrawnWithASignOfItsOwnAndNamed() {
    Intervention strange =
        of("groenproject", "Vreemd", box(0.3, 0.3, 0.4, 0.4), Status.IDEA).withType("onbekend");
    MapPicture picture = picture(content(strange), Ground.LIGHT);
    assertThat(block(picture).entries())
        .containsExactly(new Legend.TypeEntry(TypeLook.UNKNOWN, "Onbekende soort", 1));
    assertThat(
            ReferencePicture.difference(
                paint(content(strange), Ground.LIGHT), paint(PlanContent.NONE, Ground.LIGHT)))
        .isPositive();
  }

  private static Legend.Proposed block(MapPicture picture) {
    return picture.legend().proposed().findFirst().orElseThrow();
  }

  @Test
  void whatHasNotBegunIsNotThereYet() {
    PlanContent before =
        new PlanContent(
            PLAN.interventions(),
            Register.empty(),
            PLAN.ownTypes(),
            PLAN.types(),
            PlanContent.Named.NOBODY,
            2024);
    assertThat(
            ReferencePicture.difference(
                paint(before, Ground.LIGHT), paint(PlanContent.NONE, Ground.LIGHT)))
        .isZero();
    PlanContent then =
        new PlanContent(
            PLAN.interventions(),
            Register.empty(),
            PLAN.ownTypes(),
            PLAN.types(),
            PlanContent.Named.NOBODY,
            2025);
    assertThat(block(picture(then, Ground.LIGHT)).title()).isEqualTo("Ingrepen tot en met 2025");
  }

  @Test
  void aMapWithoutAPlanHasNoWordOfIt() {
    assertThat(picture(PlanContent.NONE, Ground.LIGHT).legend().blocks())
        .noneMatch(Legend.Proposed.class::isInstance);
  }

  @Test
  void anotherPlanPaintsNoFillAnew() {
    ScreenRenderer renderer = new ScreenRenderer(MapCases.REGION);
    MapFrame where = new MapFrame(MapCases.overview(WIDTH, HEIGHT), 1);
    Frame before = renderer.render(picture(PlanContent.NONE, Ground.LIGHT), where, Progress.NONE);
    MapPicture next = picture(PLAN, Ground.LIGHT);
    Frame after = renderer.recolour(before, next, Progress.NONE);
    assertThat(after.areas()).isSameAs(before.areas());
    assertThat(after.fills()).isSameAs(before.fills());
    BufferedImage anew = FlatFrame.of(renderer.render(next, where, Progress.NONE));
    assertThat(ReferencePicture.difference(FlatFrame.of(after), anew)).isZero();
    assertThat(ReferencePicture.difference(FlatFrame.of(before), anew)).isGreaterThan(0.02);
  }

  /// Inside the disc in the legend, outside its symbol.
  @ParameterizedTest
  @EnumSource
  void theSignOfEachTypeStandsOutOnEveryGround(Ground ground) {
    assertThat(ShippedCatalogue.get().types())
        .allSatisfy(type -> {
          BufferedImage sign = new LegendSigns(48, 28, 1).type(ground, type.look());
          InterventionLook look = InterventionLook.of(type.look(), ground);
          assertThat(sign.getRGB(24 - 12, 14)).isEqualTo(InterventionLook.DISC);
          assertThat(contrast(look.signArgb(), InterventionLook.DISC)).isGreaterThan(3);
        });
  }

  /// As WCAG counts it, from 1 to 21.
  private static double contrast(int one, int other) {
    double first = OkLab.luminance(one) + 0.05;
    double second = OkLab.luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  @Test
  void everySymbolOfTheCatalogueIsThere() {
    assertThat(ShippedCatalogue.get().types())
        .allSatisfy(type -> assertThat(Symbols.isKnown(type.look().symbol())).isTrue());
    assertThat(Symbols.isKnown("bestaat-niet")).isFalse();
  }
}
