package nl.noordwijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.source.DraftCheck.Complaint;
import nl.noordwijzer.source.DraftCheck.Field;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that may be wrong with an indicator of the user's own is told in a sentence.
final class DraftCheckTest {
  private static final Statistics SHIPPED = ShippedRegion.get().statistics();

  private static IndicatorDraft draft(String id, String name, String formula) {
    return new IndicatorDraft(
        id, Names.same(name), Names.same("Eigen"), Names.same("%"), Aggregation.none(), 1, formula);
  }

  private static Statistics with(IndicatorDraft... drafts) {
    IndicatorCatalogue catalogue = SHIPPED.catalogue();
    for (IndicatorDraft draft : drafts) {
      catalogue = catalogue.with(draft.indicator(), null);
    }
    return SHIPPED.with(catalogue);
  }

  private static DraftCheck changing(Statistics statistics, String id) {
    return new DraftCheck(statistics, statistics.catalogue().require(id));
  }

  private static String sentence(Map<Field, Complaint> complaints, Field field) {
    return Optional.ofNullable(complaints.get(field)).orElseThrow().sentence(Texts.in(Texts.DUTCH));
  }

  private static String key(Map<Field, Complaint> complaints, Field field) {
    return Optional.ofNullable(complaints.get(field)).orElseThrow().key();
  }

  @Test
  void aGoodDraftHasNothingWrong() {
    DraftCheck check = new DraftCheck(SHIPPED, null);
    IndicatorDraft good = draft("zonder_koop", "Zonder koop", "100 - aandeel_koop");
    assertThat(check.problem(good)).isEmpty();
    assertThat(check.complaints(good)).isEmpty();
  }

  @Test
  void aNameIsNeededAndMayNotBeTaken() {
    DraftCheck check = new DraftCheck(SHIPPED, null);
    assertThat(key(check.complaints(draft("a", " ", "inwoners")), Field.NAME))
        .isEqualTo("source.draft.name.empty");
    assertThat(sentence(check.complaints(draft("a", "inwoners", "inwoners")), Field.NAME))
        .contains("Inwoners (inwoners)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9a", "Hoofdletter", "met spatie", "and", "not", "in", "like", "max("})
  void aShortNameMustBeAWordThatAFormulaCanHold(String id) {
    assertThat(
            new DraftCheck(SHIPPED, null).complaints(draft(id, "Iets", "inwoners")).get(Field.ID))
        .isEqualTo(new Complaint("source.draft.id.wrong", List.of()));
  }

  @Test
  void aShortNameThatIsTakenIsTold() {
    assertThat(
            sentence(
                new DraftCheck(SHIPPED, null).complaints(draft("inwoners", "Iets", "bijstand")),
                Field.ID))
        .isEqualTo("De korte naam inwoners is al van Inwoners. Kies een andere.");
  }

  @Test
  void aMeanNeedsAWeight() {
    IndicatorDraft draft =
        new IndicatorDraft(
            "iets",
            Names.same("Iets"),
            Names.same("Eigen"),
            Names.same(""),
            new Aggregation(Aggregation.Rule.WEIGHTED, null),
            0,
            "aandeel_koop");
    assertThat(new DraftCheck(SHIPPED, null).complaints(draft)).containsOnlyKeys(Field.WEIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "een, inwoners + een, 11, source.formula.itself",
    "een, 2 * twee, 4, source.formula.circle",
    "een, inwoners + drie, 11, source.formula.circle"
  })
  void aCircleIsToldAtItsPlace(String id, String formula, int position, String key) {
    Statistics all =
        with(
            draft("een", "Een", "inwoners"),
            draft("twee", "Twee", "een * 2"),
            draft("drie", "Drie", "twee * 2"));
    FormulaReader.Problem problem =
        changing(all, id).problem(draft(id, "Een", formula)).orElseThrow();
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.position()).isEqualTo(position);
  }

  @Test
  void aCircleByAnotherShortNameIsToldToo() {
    Statistics all = with(draft("een", "Een", "inwoners"), draft("twee", "Twee", "een * 2"));
    assertThat(changing(all, "een").problem(draft("nieuw", "Een", "twee")).orElseThrow().key())
        .isEqualTo("source.formula.circle");
  }

  @Test
  void formulasMayNotStandInEachOtherWithoutEnd() {
    IndicatorCatalogue catalogue = SHIPPED.catalogue();
    String before = "inwoners";
    for (int i = 1; i <= 20; i++) {
      catalogue = catalogue.with(draft("f" + i, "F" + i, before + " + 1").indicator(), null);
      before = "f" + i;
    }
    DraftCheck check = new DraftCheck(SHIPPED.with(catalogue), null);
    assertThat(check.complaints(draft("iets", "Iets", "f19 + 1"))).isEmpty();
    assertThat(key(check.complaints(draft("iets", "Iets", "f20 + 1")), Field.FORMULA))
        .isEqualTo("source.draft.deep");
  }

  @Test
  void whatOthersUseKeepsItsShortNameAndStays() {
    Statistics all = with(draft("een", "Een", "inwoners"), draft("twee", "Twee", "een * 2"));
    DraftCheck check = changing(all, "een");
    assertThat(check.complaints(draft("een", "Eentje", "inwoners * 2"))).isEmpty();
    assertThat(sentence(check.complaints(draft("anders", "Een", "inwoners")), Field.ID))
        .contains("een", "Twee");
    Indicator one = all.catalogue().require("een");
    assertThat(
            DraftCheck.needed(all.catalogue(), one).orElseThrow().sentence(Texts.in(Texts.DUTCH)))
        .isEqualTo(
            "Een kan niet weg, want deze indicatoren gebruiken hem: Twee."
                + " Wijzig of verwijder die eerst.");
    assertThat(DraftCheck.needed(all.catalogue(), all.catalogue().require("twee"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Corporatie & bijstand, corporatie_bijstand",
    "Één ouder, een_ouder",
    "65-plussers, cijfer_65_plussers",
    "Inwoners, inwoners_2",
    "%, procent",
    "'', ''"
  })
  void aShortNameIsMadeFromTheName(String name, String id) {
    assertThat(IndicatorDraft.shortName(name, SHIPPED.catalogue())).isEqualTo(id);
  }
}
