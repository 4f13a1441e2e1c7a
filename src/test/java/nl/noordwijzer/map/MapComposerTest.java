package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MapComposerTest {
  private static <T extends Legend.Block> T block(MapPicture picture, Class<T> kind) {
    return picture.legend().blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> counts(List<Legend.ClassEntry> entries) {
    return entries.stream().map(Legend.ClassEntry::count).toList();
  }

  @Test
  void theLegendCountsTheAreasOfEachClassAndOfEachReasonOfAbsence() {
    MapPicture picture = MapCases.compose(MapCases.STYLE);
    // borders 10, 20, 40: 5 | 15 | 30 | 45 and 70; the sixth has no figure
    List<Legend.ClassEntry> entries = block(picture, Legend.Classes.class).entries();
    assertThat(counts(entries)).containsExactly(1, 1, 1, 2, 1);
    assertThat(entries.getLast().label()).isEqualTo("geen cijfer gepubliceerd");
    assertThat(entries.getLast().fill().hatched()).isTrue();
  }

  @Test
  void everyAreaHasTheFillOfItsClass() {
    MapPicture picture = MapCases.compose(MapCases.STYLE);
    int[] colours = Ramps.require("ylgnbu").colours(4, false);
    assertThat(picture.fills()).hasSize(6);
    assertThat(picture.fills().get("BU0")).isEqualTo(new AreaFill(colours[0], false));
    assertThat(picture.fills().get("BU3")).isEqualTo(new AreaFill(colours[3], false));
    assertThat(picture.fills().get("BU4")).isEqualTo(new AreaFill(colours[3], false));
    assertThat(picture.fills().get("BU5")).extracting(AreaFill::hatched).isEqualTo(true);
  }

  @Test
  void theTitleSaysWhatWhereAndWhenInBothLanguages() {
    assertThat(MapCases.compose(MapCases.STYLE).title())
        .isEqualTo("Aandeel corporatiewoningen per buurt, 2019");
    assertThat(
            new MapComposer(MapCases.REGION)
                .compose(MapCases.STYLE, Ground.LIGHT, Texts.in(Texts.ENGLISH))
                .title())
        .isEqualTo("Share of corporation housing by neighbourhood, 2019");
  }

  @Test
  void theTitleOfTwoIndicatorsNamesBoth() {
    MapStyle style = MapCases.STYLE.withTheme(MapCases.SHARE.withSecond("dwellings"));
    assertThat(MapCases.compose(style).title())
        .isEqualTo("Aandeel corporatiewoningen en woningen per buurt, 2019");
  }

  @Test
  void inventedOwnershipIsSaidFirst() {
    MapPicture picture = MapCases.compose(MapCases.STYLE);
    assertThat(picture.notes())
        .containsExactly(
            "Bezit: voorbeeldverdeling, geen werkelijk bezit.",
            "Bron: telling (cijfers over 2019), CC0",
            "Bron: Grenzen, CC0");
    assertThat(block(picture, Legend.Owners.class).note())
        .isEqualTo("voorbeeldverdeling, geen werkelijk bezit");
  }

  @Test
  void aVerdictThatRestsOnInventedOwnershipSaysSoWhereThatIsNotShown() {
    Intervention one =
        ShippedCatalogue.get()
            .types()
            .require("sloop_herstructurering")
            .draft("a", "Sloop", Place.areas("BU1"), new Years(2026, 2028));
    PlanContent plan =
        new PlanContent(
            Register.of(List.of(one)),
            Register.empty(),
            Register.empty(),
            ShippedCatalogue.get().types(),
            new PlanContent.Named("Plan", "A"),
            Years.LAST);
    PlanContent judged =
        plan.with(
            new PlanMarks(
                Map.of(
                    "a", new PlanMarks.Said(List.of(PlanMark.DISPLACEMENT), "Verdringing (42)"))));
    MapStyle without = MapCases.only(LayerKind.BOUNDARIES, LayerKind.INTERVENTIONS);
    MapComposer composer = new MapComposer(MapCases.REGION);
    Texts texts = Texts.in(Texts.DUTCH);
    String said = "Oordelen over verdringing: berekend met een voorbeeldverdeling";
    assertThat(composer.compose(without, Ground.LIGHT, texts, judged).notes().getFirst())
        .startsWith(said);
    assertThat(composer.compose(without, Ground.LIGHT, texts, plan).notes())
        .noneMatch(note -> note.startsWith(said));
    assertThat(composer.compose(MapCases.STYLE, Ground.LIGHT, texts, judged).notes())
        .noneMatch(note -> note.startsWith(said));
  }

  @Test
  void aMapOfFiguresThatLeaveOutAPartSaysWhich() {
    // De Hei has dwellings and no published property value
    MapTheme theme = new MapTheme(AreaLevel.PROGRAMME_AREA, "woz_waarde", null, 2019);
    MapComposer composer = new MapComposer(ShippedRegion.get());
    assertThat(compose(composer, theme)).contains("Gemiddelde WOZ-waarde: zonder De Hei");
    assertThat(compose(composer, theme.withLevel(AreaLevel.MUNICIPALITY)))
        .noneMatch(note -> note.contains("zonder"));
  }

  private static List<String> compose(MapComposer composer, MapTheme theme) {
    MapStyle style = MapCases.STYLE.withTheme(theme);
    return composer.compose(style, Ground.LIGHT, Texts.in(Texts.DUTCH)).notes();
  }

  @Test
  void aHiddenLayerBringsNeitherLegendNorSource() {
    MapPicture picture = MapCases.compose(MapCases.only(LayerKind.INDICATOR));
    assertThat(picture.legend().blocks()).hasOnlyElementsOfType(Legend.Classes.class);
    assertThat(picture.notes()).noneMatch(note -> note.contains("voorbeeldverdeling"));
  }

  @Test
  void theLegendCountsTheDwellingsOfEachOwner() {
    // per neighbourhood i, complexes n = 0..2 of 10 (i + 1) homes, Beta where i + n divides by 3:
    // one of three everywhere, so 10 + 20 + 30 + 40 + 50 = 150 for Beta and 300 for Alfa
    List<Legend.OwnerEntry> owners =
        block(MapCases.compose(MapCases.STYLE), Legend.Owners.class).entries();
    assertThat(owners)
        .extracting(Legend.OwnerEntry::owner)
        .containsExactly(DorpsrandMap.ALFA, DorpsrandMap.BETA);
    assertThat(owners).extracting(Legend.OwnerEntry::dwellings).containsExactly(300, 150);
  }

  @Test
  void aYearWithoutFiguresGivesAHatchedMapThatSaysSo() {
    MapPicture picture = MapCases.compose(MapCases.STYLE.withTheme(MapCases.SHARE.withYear(1950)));
    assertThat(picture.fills().values()).hasSize(6).allMatch(AreaFill::hatched);
    assertThat(picture.classes()).isEmpty();
    Legend.ClassEntry only = block(picture, Legend.Classes.class).entries().getFirst();
    assertThat(only.label()).isEqualTo("geen cijfers over 1950");
    assertThat(only.count()).isEqualTo(6);
  }

  @Test
  void anUnknownIndicatorGivesAHatchedMapThatNamesIt() {
    MapPicture picture =
        MapCases.compose(MapCases.STYLE.withTheme(MapCases.SHARE.withIndicator("geluk")));
    assertThat(picture.fills().values()).hasSize(6).allMatch(AreaFill::hatched);
    assertThat(block(picture, Legend.Classes.class).entries().getFirst().label())
        .isEqualTo("onbekende indicator: geluk");
  }

  @Test
  void divergingColoursTurnAtTheNorm() {
    // norm 30, steps of 20: 10, 30, 50, so two classes on each side
    MapStyle style =
        MapCases.STYLE
            .withClasses(ClassSpec.of(ClassMethod.AROUND_NORM, 5))
            .withRamp("puor", false);
    List<Legend.ClassEntry> entries =
        block(MapCases.compose(style), Legend.Classes.class).entries();
    int[] colours = Ramps.require("puor").colours(4, false);
    assertThat(entries.subList(0, 4))
        .extracting(entry -> entry.fill().argb())
        .containsExactly(colours[0], colours[1], colours[2], colours[3]);
    assertThat(entries.get(1).label().replace('\u00a0', ' ')).isEqualTo("10 tot 30 %");
  }

  @Test
  void aBivariateMapHasNineCellsThatCountTheAreas() {
    MapStyle style = MapCases.STYLE.withTheme(MapCases.SHARE.withSecond("dwellings"));
    Legend.Bivariate block = block(MapCases.compose(style), Legend.Bivariate.class);
    assertThat(block.cells()).hasSize(3).allMatch(row -> row.size() == 3);
    int placed =
        block.cells().stream().flatMap(List::stream).mapToInt(Legend.ClassEntry::count).sum();
    assertThat(placed).isEqualTo(5);
    assertThat(counts(block.missing())).containsExactly(1);
  }

  @ParameterizedTest
  @EnumSource(AreaLevel.class)
  void everyLevelOfTheShippedRegionCanBeDrawn(AreaLevel level) {
    MapStyle style =
        MapCases.STYLE.withTheme(new MapTheme(level, "aandeel_corporatiehuur", null, 2019));
    MapPicture picture =
        new MapComposer(ShippedRegion.get()).compose(style, Ground.PAPER, Texts.in(Texts.DUTCH));
    assertThat(picture.fills()).hasSameSizeAs(ShippedRegion.get().areas().at(level));
  }

  @ParameterizedTest
  @EnumSource(MissingReason.class)
  void everyReasonOfAbsenceHasWords(MissingReason reason) {
    if (reason != MissingReason.NO_YEAR) {
      assertThat(Texts.in(Texts.DUTCH).get("map.missing", reason)).isNotBlank();
      assertThat(Texts.in(Texts.ENGLISH).get("map.missing", reason)).isNotBlank();
    }
  }

  @Test
  void anotherPlanTakesOverWhatTheFiguresSay() {
    MapComposer composer = new MapComposer(MapCases.REGION);
    Texts dutch = Texts.in(Texts.DUTCH);
    MapPicture first = composer.compose(MapCases.STYLE, Ground.LIGHT, dutch);
    MapPicture second = composer.compose(MapCases.STYLE, Ground.LIGHT, dutch);
    assertThat(second.fills()).isSameAs(first.fills());
    assertThat(second).isNotEqualTo(first).isNotSameAs(first);
  }

  @Test
  void anotherStyleGroundOrLanguageIsComposedAnew() {
    MapComposer composer = new MapComposer(MapCases.REGION);
    Texts dutch = Texts.in(Texts.DUTCH);
    composer.compose(MapCases.STYLE, Ground.LIGHT, dutch);
    MapStyle other = MapCases.only(LayerKind.INDICATOR);
    assertThat(composer.compose(other, Ground.LIGHT, dutch).style()).isEqualTo(other);
    assertThat(composer.compose(MapCases.STYLE, Ground.DARK, dutch).ground())
        .isEqualTo(Ground.DARK);
    assertThat(composer.compose(MapCases.STYLE, Ground.LIGHT, Texts.in(Texts.ENGLISH)).title())
        .isEqualTo("Share of corporation housing by neighbourhood, 2019");
  }
}
