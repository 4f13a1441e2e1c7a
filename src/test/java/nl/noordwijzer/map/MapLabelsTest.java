package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

final class MapLabelsTest {
  private static final Region REGION = ShippedRegion.get();
  private static final Area NOORD = ShippedRegion.area("NOORD");
  private static final MapStyle STYLE =
      MapCases.only(
              LayerKind.INDICATOR, LayerKind.BOUNDARIES, LayerKind.FOCUS_AREAS, LayerKind.LABELS)
          .withTheme(new MapTheme(AreaLevel.NEIGHBOURHOOD, "aandeel_corporatiehuur", null, 2019));

  /// Points per CSS pixel on A3.
  private static final double A3 = 0.9375;

  private static MapPicture picture(Ground ground) {
    return new MapComposer(REGION).compose(STYLE, ground, Texts.in(Texts.DUTCH));
  }

  private static Viewport noord(double width, double height) {
    return Viewport.fit(NOORD.geometry().getEnvelopeInternal(), width, height, 0.05);
  }

  private static Area area(MapLabels.Label label) {
    return REGION.areas().byCode(label.code()).orElseThrow();
  }

  private static Path2D path(MapScene scene, Area area) {
    return scene.paths().path(area.geometry());
  }

  @Test
  void onA3NearlyEveryBuurtOfHeerlenNoordHasItsName() {
    MapScene scene = new MapScene(picture(Ground.PAPER), new MapFrame(noord(860, 640), A3));
    Set<String> named =
        scene.labels().stream().map(MapLabels.Label::code).collect(Collectors.toSet());
    List<Area> buurten = REGION.areas().within(NOORD, AreaLevel.NEIGHBOURHOOD);
    long count = buurten.stream().map(Area::code).filter(named::contains).count();
    assertThat(count).isGreaterThanOrEqualTo(Math.round(0.8 * buurten.size()));
  }

  @Test
  void neighbouringMunicipalitiesHaveTheirNamesWhereTheyAreShown() {
    MapStyle with = MapCases.only(LayerKind.SURROUNDINGS, LayerKind.LABELS);
    MapStyle without = MapCases.only(LayerKind.LABELS);
    assertThat(kinds(with)).contains(MapLabels.Kind.SURROUNDINGS);
    assertThat(kinds(without)).isNotEmpty().doesNotContain(MapLabels.Kind.SURROUNDINGS);
  }

  private static Set<MapLabels.Kind> kinds(MapStyle style) {
    MapPicture shown = new MapComposer(REGION).compose(style, Ground.LIGHT, Texts.in(Texts.DUTCH));
    return new MapScene(shown, new MapFrame(noord(860, 640), 1))
        .labels().stream().map(MapLabels.Label::kind).collect(Collectors.toSet());
  }

  @Test
  void namesOfBuurtenOnPaperCanBeReadAndLieInTheirBuurt() {
    MapScene scene = new MapScene(picture(Ground.PAPER), new MapFrame(noord(700, 480), 0.75));
    for (MapLabels.Label label : scene.labels()) {
      assertThat(label.text().font().getSize2D()).isGreaterThanOrEqualTo(5.5f);
      if (label.kind() == MapLabels.Kind.AREA) {
        Rectangle2D core = new Rectangle2D.Double();
        core.setFrameFromCenter(
            label.box().getCenterX(),
            label.box().getCenterY(),
            label.box().getCenterX() + 0.48 * label.box().getWidth(),
            label.box().getCenterY() + 0.48 * label.box().getHeight());
        assertThat(path(scene, area(label)).contains(core)).as("%s", label).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.7, 1, 2, 4})
  void namesOfFocusAreasLieOverTheirAreaAndInSight(double zoom) {
    Viewport view = noord(1100, 800).zoomed(zoom, 500, 300);
    MapScene scene =
        new MapScene(
            picture(Ground.LIGHT),
            MapFrame.withMargin(view, 1, 96),
            new InnerPoints(),
            Progress.NONE);
    List<MapLabels.Label> labels =
        scene.labels().stream().filter(l -> l.kind() == MapLabels.Kind.FOCUS_AREA).toList();
    Envelope middle = view.zoomed(1.4, 550, 400).extent();
    long inSight =
        REGION.areas().at(AreaLevel.FOCUS_AREA).stream()
            .filter(area -> middle.contains(area.geometry().getEnvelopeInternal()))
            .count();
    assertThat(labels).hasSizeGreaterThanOrEqualTo((int) inSight);
    for (MapLabels.Label label : labels) {
      Rectangle2D box = label.box();
      assertThat(path(scene, area(label)).contains(box.getCenterX(), box.getCenterY())).isTrue();
      boolean inside = new Rectangle2D.Double(96, 96, 1100 - 192, 800 - 192).contains(box);
      boolean beyond = !scene.frame().seen().intersects(box);
      assertThat(inside || beyond).as("%s", label).isTrue();
    }
  }

  @Test
  void noNameLiesAcrossTheEdgeOfWhatIsSeen() {
    MapFrame frame = MapFrame.withMargin(noord(1100, 800).zoomed(2.5, 550, 400), 1, 96);
    MapScene scene = new MapScene(picture(Ground.LIGHT), frame);
    assertThat(scene.labels()).hasSizeGreaterThan(5);
    assertThat(scene.labels())
        .allMatch(
            label -> frame.seen().contains(label.box()) || !frame.seen().intersects(label.box()));
  }

  @Test
  void aVerdictStandsWithTheNameOfItsFocusArea() {
    List<PlanArea> areas =
        REGION.areas().at(AreaLevel.FOCUS_AREA).stream()
            .map(area ->
                new PlanArea(
                    area.code(),
                    area.name(),
                    PlanArea.Kind.FOCUS_AREA,
                    new Place.Drawn(area.geometry())))
            .toList();
    PlanMarks marks =
        new PlanMarks(
            Map.of(
                areas.getFirst().id(),
                new PlanMarks.Said(List.of(PlanMark.NONE), "Geen verdringing")));
    MapStyle style =
        MapCases.only(LayerKind.FOCUS_AREAS, LayerKind.PLAN_AREAS, LayerKind.LABELS)
            .withTheme(STYLE.theme());
    PlanContent plan =
        new PlanContent(
                Register.empty(),
                Register.of(areas),
                Register.empty(),
                Register.empty(),
                new PlanContent.Named("Voorbeeld", "A"),
                Years.LAST)
            .with(marks);
    MapPicture picture =
        new MapComposer(REGION).compose(style, Ground.LIGHT, Texts.in(Texts.DUTCH), plan);
    List<String> words =
        new MapScene(picture, new MapFrame(noord(1100, 800), 1))
            .labels().stream().map(label -> String.join(" ", label.text().lines())).toList();
    String first = areas.getFirst().name();
    assertThat(words).contains(first + ": Geen verdringing").doesNotContain(first);
    assertThat(words).contains(areas.get(1).name(), areas.get(2).name());
  }

  /// As large as the map of a small window with the panel of effects open.
  private static List<MapLabels.Label> namesOfProposals(String scenario, double zoom) {
    return names(PlanMarks.UNKNOWN, scenario, zoom).stream()
        .filter(label -> label.kind() == MapLabels.Kind.INTERVENTION)
        .toList();
  }

  private static List<MapLabels.Label> names(PlanMarks marks, String scenario, double zoom) {
    Plan plan = ExamplePlan.get();
    PlanContent content =
        PlanContent.of(plan, plan.scenarios().require(scenario), ShippedCatalogue.get(), Years.LAST)
            .with(marks);
    MapPicture picture =
        new MapComposer(plan.region())
            .compose(
                STYLE.withLayers(MapStyle.usualLayers()),
                Ground.LIGHT,
                Texts.in(Texts.DUTCH),
                content);
    Viewport view = noord(574, 318).zoomed(zoom, 287, 159);
    return new MapScene(picture, new MapFrame(view, 1)).labels();
  }

  /// Among 24 interventions; when these came first one of the three had its words.
  @Test
  void theVerdictOnEachPlanAreaIsToldInWordsOnACrowdedMap() {
    PlanMarks.Said none = new PlanMarks.Said(List.of(PlanMark.NONE), "Geen verdringing");
    Map<String, PlanMarks.Said> said =
        ExamplePlan.get().areas().stream().collect(Collectors.toMap(PlanArea::id, _ -> none));
    assertThat(said).hasSize(3);
    assertThat(names(new PlanMarks(said), "mengen", 1))
        .filteredOn(label -> label.kind() == MapLabels.Kind.PLAN_AREA)
        .hasSize(3)
        .allMatch(label -> String.join(" ", label.text().lines()).endsWith("Geen verdringing"));
  }

  /// Without smaller and shortened names these were 10 and 8 of 24, and 2 of 8.
  @ParameterizedTest
  @CsvSource({"mengen, 1, 12", "mengen, 1.5, 15", "ineens, 1, 3"})
  void whereNamesCrowdTheyBecomeSmallerOrShorterRatherThanDropOut(
      String scenario, double zoom, int named) {
    List<MapLabels.Label> labels = namesOfProposals(scenario, zoom);
    assertThat(labels).hasSizeGreaterThanOrEqualTo(named);
    for (MapLabels.Label one : labels) {
      assertThat(labels)
          .filteredOn(other -> !other.equals(one) && other.box().intersects(one.box()))
          .isEmpty();
    }
  }
}
