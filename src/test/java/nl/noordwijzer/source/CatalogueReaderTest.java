package nl.noordwijzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.InputChoice;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.feather.Feather;

class CatalogueReaderTest {
  private static final PlanCatalogue CATALOGUE = read();

  private static PlanCatalogue read() {
    try {
      return CatalogueReader.read();
    } catch (NoordwijzerException e) {
      throw new AssertionError(e.sentence(Texts.in(Texts.ENGLISH)), e);
    }
  }

  private static InterventionType type(String id) {
    return CATALOGUE.types().require(id);
  }

  private static TypeInput input(String type, String name) {
    return type(type).input(name).orElseThrow();
  }

  private static double preset(String type, String name) {
    return input(type, name)
        .presetIn(CATALOGUE.assumptions())
        .map(value -> ((InputValue.Amount) value).value())
        .orElseThrow();
  }

  static Stream<InterventionType> types() {
    return CATALOGUE.types().stream();
  }

  @Test
  void thirtyOneTypesAreOnOffer() {
    assertThat(CATALOGUE.types()).hasSize(31);
  }

  @Test
  void everyActorGoalTermAndPrincipleHasATypeForIt() {
    assertThat(types().flatMap(t -> t.policy().actors().stream()).distinct())
        .containsExactlyInAnyOrder(Actor.values());
    assertThat(types().flatMap(t -> t.policy().goals().stream()).distinct())
        .containsExactlyInAnyOrder(Goal.values());
    assertThat(types().flatMap(t -> t.policy().terms().stream()).distinct())
        .containsExactlyInAnyOrder(Term.values());
    assertThat(types().flatMap(t -> t.policy().principles().stream()).distinct())
        .containsExactlyInAnyOrder(Principle.values());
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsAssumedOfATypeIsPartOfIt(InterventionType type) {
    assertThat(type.policy().actors()).containsAll(type.assumed().actors());
    assertThat(type.policy().goals()).containsAll(type.assumed().goals());
    assertThat(type.policy().principles()).containsAll(type.assumed().principles());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everySymbolIsAnIcon(InterventionType type) {
    assertThat(Feather.findByDescription("fth-" + type.look().symbol())).isNotNull();
  }

  @Test
  void namesAreUniqueAndSymbolsTellTypesApart() {
    assertThat(types().map(t -> t.names().dutch())).doesNotHaveDuplicates();
    assertThat(types().map(t -> t.names().english())).doesNotHaveDuplicates();
    assertThat(types().map(t -> t.look().symbol())).doesNotHaveDuplicates();
  }

  @Test
  void demolitionIsAsTheProgrammeSees() {
    InterventionType type = type("sloop_herstructurering");
    assertThat(type.kinds()).containsExactly(GeometryKind.POLYGON);
    assertThat(type.policy().actors()).containsExactly(Actor.CORPORATIONS);
    assertThat(type.policy().goals()).containsExactly(Goal.LIMIT_VULNERABLE_INFLOW);
    assertThat(type.policy().terms()).containsExactly(Term.SHORT, Term.LONG);
    assertThat(type.policy().principles())
        .containsExactly(Principle.FINISHED_NEIGHBOURHOODS, Principle.MIXING);
    assertThat(type.assumed().principles()).containsExactly(Principle.FINISHED_NEIGHBOURHOODS);
    assertThat(type.inputs())
        .extracting(TypeInput::name)
        .startsWith("sloop_sociale_huur")
        .contains("nieuw_koop", "doorlooptijd", "terugkeeraanbod");
  }

  @Test
  void whatIsNotDrawnAppliesToAreas() {
    assertThat(types().filter(t -> t.kinds().contains(GeometryKind.AREAS)))
        .extracting(InterventionType::id)
        .containsExactly(
            "toewijzing",
            "goed_verhuurderschap",
            "frictieleegstand",
            "ontzien_complexen",
            "spreiding_sociale_huur",
            "sociaal_beheer",
            "bewonersnetwerk",
            "branding_economie");
  }

  @ParameterizedTest
  @CsvSource({
    "mijnkolonie_erfgoed, meerkosten, 40000",
    "inponden, aankoopprijs, 135000",
    "inponden, renovatiekosten, 65000",
    "renovatie, kosten, 52000",
    "flexwoningen, kosten, 63000",
    "spreiding_sociale_huur, doel, 30",
    "rijke_schooldag, uren, 3"
  })
  void presetsAreThoseOfTheDocuments(String type, String input, double value) {
    assertThat(preset(type, input)).isEqualTo(value);
  }

  @Test
  void everyPresetNamesItsSourceInBothLanguages() {
    assertThat(types().flatMap(t -> t.inputs().stream()))
        .filteredOn(i -> i.presetIn(CATALOGUE.assumptions()).isPresent())
        .isNotEmpty()
        .allSatisfy(i -> assertThat(i.preset().source().dutch()).isNotBlank())
        .allSatisfy(i -> assertThat(i.preset().source().english()).isNotBlank());
  }

  @Test
  void ourOwnFiguresSaySoInBothLanguages() {
    List<Names> sources =
        Stream.concat(
                types().flatMap(t -> t.inputs().stream()).map(i -> i.preset().source()),
                CATALOGUE.assumptions().stream().map(Assumption::source))
            .filter(source -> source.dutch().startsWith("Aanname"))
            .toList();
    assertThat(sources)
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.english()).startsWith("Assumption of Noordwijzer"));
  }

  @Test
  void anAssumptionWithARangeOfOursSaysSo() {
    assertThat(CATALOGUE.assumptions())
        .filteredOn(assumption -> assumption.low() < assumption.high())
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.source().dutch()).contains("Aanname van Noordwijzer"));
  }

  @Test
  void fundingHasCapsAndConditionsWhereTheDocumentsGiveThem() {
    FundingSource fund = CATALOGUE.funding().require("volkshuisvestingsfonds");
    assertThat(fund.mostInAll()).contains(92_000_000.0);
    assertThat(fund.leastByOthers()).contains(0.3);
    assertThat(CATALOGUE.funding().require("woontop").mostInAll()).contains(60_000_000.0);
    FundingSource own = CATALOGUE.funding().require("eigen_middelen_corporatie");
    assertThat(own.mostInAll()).isEmpty();
    assertThat(own.leastByOthers()).isEmpty();
    assertThat(CATALOGUE.funding())
        .filteredOn(f -> f.mostInAll().isPresent() || f.leastByOthers().isPresent())
        .allSatisfy(f -> assertThat(f.source().dutch()).isNotBlank());
  }

  @Test
  void everyChoiceOffersSomething() {
    assertThat(types().flatMap(t -> t.inputs().stream()))
        .filteredOn(i -> i.kind() == InputKind.CHOICE)
        .isNotEmpty()
        .allSatisfy(i -> assertThat(i.choices()).hasSizeGreaterThan(1));
    assertThat(input("inponden", "label_na").choices())
        .extracting(InputChoice::id)
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  /// A catalogue of one row in each file.
  private static Map<String, String> small() {
    Map<String, String> files = new HashMap<>();
    files.put(
        "assumptions.csv",
        """
        id,name_nl,name_en,unit_nl,unit_en,low,expected,high,year,source_nl,source_en
        sloop,A,A,e,e,1,2,3,2024,B,B
        """);
    files.put(
        "funding-sources.csv",
        """
        id,name_nl,name_en,cap,co_financing,condition_nl,condition_en,source_nl,source_en,least_homes,least_euros,most_years
        fonds,F,F,100,30,,,B,B,,,
        """);
    files.put(
        "programme-figures.csv",
        "id,name_nl,name_en,value,unit,year,document_nl,document_en,beside,of,compared,"
            + "remark_nl,remark_en\n"
            + "p,P,P,9,HOMES,2024,D,D,PAID,fonds,SHARE,R,R\n");
    files.put("intervention-choices.csv", "list,id,name_nl,name_en\nsoort,x,X,X\n");
    files.put(
        "intervention-types.csv",
        "id,name_nl,name_en,description_nl,description_en,kinds,actors,goals,terms,principles,"
            + "assumed,effect,symbol,pattern,colours\n"
            + "t,T,T,D,D,POLYGON,,,,,,,home,PLAIN,GREEN\n");
    files.put(
        "intervention-inputs.csv",
        "type,name,label_nl,label_en,unit_nl,unit_en,kind,required,default,assumption,least,most,"
            + "decimals,choices,source_nl,source_en\n"
            + "t,i,I,I,,,NUMBER,nee,,sloop,0,10,0,,,\n");
    return files;
  }

  private static PlanCatalogue read(Map<String, String> files) throws NoordwijzerException {
    return CatalogueReader.read(name -> new TextFile(name, files.getOrDefault(name, "")));
  }

  @Test
  void aSmallCatalogueIsRead() throws NoordwijzerException {
    PlanCatalogue catalogue = read(small());
    assertThat(catalogue.types().require("t").input("i").orElseThrow().preset().assumption())
        .isEqualTo("sloop");
    assertThat(catalogue.types().require("t").inputs()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assumptions.csv|sloop,A,A,e,e,1,2,3,2024,B,B|source.code.twice",
        "assumptions.csv|b,A,A,e,e,3,2,4,2024,B,B|source.catalogue.range",
        "assumptions.csv|b,A,A,e,e,1,2,x,2024,B,B|source.csv.number",
        "assumptions.csv|b,A,A,e,e,1,2,3,2024,B,|source.csv.blank",
        "funding-sources.csv|b,,F,100,30,,,B,B,,,|source.csv.blank",
        "programme-figures.csv|p,P,P,9,HOMES,2024,D,D,BUILT,,SHARE,R,R|source.code.twice",
        "programme-figures.csv|q,P,P,9,HOMES,2024,D,,BUILT,,SHARE,R,R|source.csv.blank",
        "programme-figures.csv|q,P,P,9,HOMES,2024,D,D,BUILT,,SHARE,,R|source.csv.blank",
        "programme-figures.csv|q,P,P,x,HOMES,2024,D,D,BUILT,,SHARE,R,R|source.csv.number",
        "programme-figures.csv|q,P,P,9,HOUSES,2024,D,D,BUILT,,SHARE,R,R|source.csv.choice",
        "programme-figures.csv|q,P,P,9,HOMES,2024,D,D,SHARE,geld,SHARE,R,R|source.csv.choice",
        "programme-figures.csv|q,P,P,9,HOMES,2024,D,D,PAID,geld,SHARE,R,R"
            + "|source.catalogue.unknown",
        "programme-figures.csv|q,P,P,9,HOMES,2024,D,D,INDICATOR,,NONE,R,R|source.csv.blank",
        "intervention-choices.csv|soort,x,X,X|source.code.twice",
        "intervention-types.csv|t,T,T,D,D,POLYGON,,,,,,,home,PLAIN,GREEN|source.code.twice",
        "intervention-types.csv|u,T,T,D,D,,,,,,,,home,PLAIN,GREEN|source.csv.blank",
        "intervention-types.csv|u,T,T,D,D,ROUND,,,,,,,home,PLAIN,GREEN|source.csv.choice",
        "intervention-types.csv|u,T,T,D,D,LINE,,,,,STATE,,home,PLAIN,GREEN"
            + "|source.catalogue.assumed",
        "intervention-inputs.csv|x,j,I,I,,,NUMBER,nee,,,0,10,0,,,|source.catalogue.unknown",
        "intervention-inputs.csv|t,i,I,I,,,NUMBER,nee,,,0,10,0,,,|source.code.twice",
        "intervention-inputs.csv|t,j,I,I,,,NUMBER,nee,,geld,0,10,0,,,|source.catalogue.unknown",
        "intervention-inputs.csv|t,j,I,I,,,NUMBER,nee,11,,0,10,0,,B,B|source.catalogue.preset",
        "intervention-inputs.csv|t,j,I,I,,,NUMBER,nee,,sloop,5,10,0,,,|source.catalogue.preset",
        "intervention-inputs.csv|t,j,I,I,,,NUMBER,nee,5,,0,10,0,,,|source.csv.blank",
        "intervention-inputs.csv|t,j,I,I,,,CHOICE,nee,,,,,,kleur,,|source.catalogue.unknown",
        "intervention-inputs.csv|t,j,I,I,,,CHOICE,nee,y,,,,,soort,B,B|source.catalogue.preset",
        "intervention-inputs.csv|t,j,I,I,,,YES_NO,nee,yes,,,,,,B,B|source.csv.yesno"
      })
  void aDamagedLineIsRefusedWithItsFileAndNumber(String file, String line, String key) {
    Map<String, String> files = small();
    files.merge(file, line + "\n", String::concat);
    NoordwijzerException failure =
        catchThrowableOfType(NoordwijzerException.class, () -> read(files));
    assertThat(failure.key()).isEqualTo(key);
    assertThat(failure.sentence(Texts.in(Texts.ENGLISH))).contains(file + ", line 3");
  }

  /// The rules by which effects are computed; a type without one has no effect that may be
  /// computed.
  @Test
  void everyTypeNamesTheRuleOfItsEffects() {
    assertThat(types().filter(t -> t.effect().isEmpty()))
        .extracting(InterventionType::id)
        .containsExactly("zichtlijn_entree", "bewonersnetwerk", "branding_economie");
    assertThat(types().map(InterventionType::effect).filter(rule -> !rule.isEmpty()).distinct())
        .containsExactly(
            "acquisition",
            "sale",
            "redevelopment",
            "addition",
            "environment",
            "seniors",
            "renovation",
            "heritage",
            "conversion",
            "temporary",
            "floor_space",
            "reach",
            "green_space",
            "green_link",
            "recreation",
            "link",
            "crossing",
            "school",
            "allocation",
            "scope",
            "vacancy",
            "spared",
            "spread",
            "community_work");
  }
}
