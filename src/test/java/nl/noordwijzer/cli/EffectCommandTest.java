package nl.noordwijzer.cli;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.support.EffectTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConfig;

/// What a scenario does to homes and households, told on the terminal.
final class EffectCommandTest {
  private static final EffectTown TOWN =
      new EffectTown().homes(1, 200, 50, 40, 10).homes(3, 200, 50, 40, 10);

  private static final EffectTown TOWN_WITH_COMPLEX =
      new EffectTown().homes(1, 200, 50, 40, 10).complex("w-1", EffectTown.WOONPUNT, 80, 1, 0, 40);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makePlan() throws Exception {
    file = folder.resolve("plan.gpkg");
    keep(TOWN.plan(demolition()), file);
  }

  /// 42 homes for social rent go in 2029 and come back two years later.
  private static Intervention demolition() {
    return intervention("a", "sloop_herstructurering", drawn(0, 40), 2029, 2031)
        .with("sloop_sociale_huur", EffectTown.number(42))
        .with("nieuw_sociale_huur", EffectTown.number(42))
        .with("doorlooptijd", EffectTown.number(0));
  }

  private static void keep(Plan plan, Path file) throws Exception {
    PlanStore.create(file, new Saved(plan, "")).close();
  }

  private Map<String, String> json(String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("effect", file.toString(), "--json"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new)).succeeds().json();
  }

  private static double number(Map<String, String> json, String path) {
    return Double.parseDouble(json.getOrDefault(path, "NaN"));
  }

  @Test
  void theVerdictComesWithItsYearCauseNumberAndTheWayToIt() throws Exception {
    Map<String, String> json = json();
    assertThat(json)
        .containsEntry("/verdict/kind", "displacement")
        .containsEntry("/verdict/firstYear", "2029")
        .containsEntry(
            "/verdict/cause", "42 sociale huurwoningen gesloopt in 2029, vervanging pas in 2031.")
        .containsEntry("/verdict/displaced/value", "42")
        .containsKey("/verdict/displaced/assumptions/0/source")
        .containsEntry("/interventions/0/verdict/kind", "displacement");
    assertThat(json.get("/verdict/displaced/formula")).startsWith("42,0 moeten verhuizen");
  }

  @Test
  void theLedgerBalancesInEveryYearOfEveryOutlook() throws Exception {
    Map<String, String> json = json();
    for (String outlook : List.of("favourable", "expected", "adverse")) {
      for (int year = 0; year < 26; year++) {
        String path = "/ledger/" + outlook + "/" + year;
        assertThat(json).containsEntry(path + "/year", Integer.toString(2022 + year));
        double flows =
            sum(json, path + "/built")
                + sum(json, path + "/converted")
                - sum(json, path + "/removed");
        assertThat(sum(json, path + "/closing"))
            .isCloseTo(sum(json, path + "/opening") + flows, within(1e-5));
      }
    }
  }

  private static double sum(Map<String, String> json, String path) {
    return TenureSegment.ALL.stream()
        .mapToDouble(segment -> number(json, path + "/" + segment.id()))
        .sum();
  }

  @Test
  void oneYearOfOneAreaCanBeAsked() throws Exception {
    Map<String, String> here = json("--area", "bu1", "--year", "2029");
    assertThat(here)
        .containsEntry("/ledger/expected/0/removed/sociale_huur", "42")
        .doesNotContainKey("/ledger/expected/1/year")
        .containsEntry("/mix/parts", "0");
    assertThat(json("--area", "BU3", "--year", "2029")).containsEntry("/verdict/kind", "none");
  }

  @Test
  void aComplexCanBeAskedByItsNumber() throws Exception {
    Path other = folder.resolve("complex.gpkg");
    keep(TOWN_WITH_COMPLEX.plan(demolition()), other);
    file = other;
    Map<String, String> here = json("--area", "W-1", "--year", "2029");
    assertThat(here)
        .containsEntry("/area", "w-1")
        .containsEntry("/ledger/expected/0/removed/sociale_huur", "42")
        .containsEntry("/corporations/0/demolished", "42")
        .containsEntry("/corporations/0/phases/1/from", "2027");
    assertThat(number(here, "/corporations/0/outlooks/adverse/total"))
        .isGreaterThan(number(here, "/corporations/0/money/total"));
    Run.of("effect", file.toString(), "--area", "w-2")
        .fails(2, "--area kent 'w-2' niet. Bedoelde u 'w-1'?");
  }

  /// Woonpunt has 80 homes on the west 40 m of BU1, and others as many there.
  @Test
  void whatIsOfNoOwnerHasAName() throws Exception {
    Path other = folder.resolve("owners.gpkg");
    Intervention bought =
        intervention("b", "sloop_herstructurering", drawn(210, 240), 2029, 2031)
            .with("sloop_sociale_huur", EffectTown.number(30))
            .with("doorlooptijd", EffectTown.number(0));
    keep(TOWN_WITH_COMPLEX.homes(3, 200, 50, 40, 10).plan(demolition(), bought), other);
    file = other;
    Map<String, String> all = json();
    assertThat(all)
        .containsEntry("/verdict/displaced/value", "72")
        .containsEntry("/corporations/0/displaced", "42")
        .containsEntry("/noCorporation/displaced", "30")
        .containsEntry("/noCorporation/outlooks/expected/displaced", "30");
    Map<String, String> own = json("--area", "Woonpunt");
    assertThat(own)
        .containsEntry("/stock/measured/sociale_huur", "80")
        .containsEntry("/stock/apportioned/koop", "0")
        .containsEntry("/verdict/displaced/value", "42")
        .containsEntry("/interventions/1/inArea", "false")
        .containsEntry("/corporations/0/demolished", "42")
        .containsEntry("/noCorporation/displaced", "0");
    assertThat(own.get("/areaMoney/expected/total"))
        .isEqualTo(own.get("/corporations/0/money/total"))
        .isEqualTo(all.get("/corporations/0/money/total"));
  }

  @Test
  void onlyWhatTouchesTheAreaIsTold() {
    String out =
        Run.of("effect", file.toString(), "--area", "BU3", "--year", "2030").succeeds().out();
    assertThat(out)
        .contains("Oordeel over 2022–2047: Geen verdringing.")
        .doesNotContain("Ingreep a")
        .contains("Huishoudens in 2030: 0 moeten verhuizen")
        .containsPattern("Geld in 2022–2047, het deel van .*, miljoen euro: kosten 0,0")
        .contains("Geld in 2022–2047, het hele plan, miljoen euro: kosten 1");
    assertThat(Run.of("effect", file.toString(), "--area", "BU1").succeeds().out())
        .contains("  Ingreep a: Verdringing.")
        .contains("Verdrongen in 2022–2047 naar eigenaar van hun woning: Geen corporatie 42.");
  }

  @Test
  void aCostThatIsNotFilledInIsNotToldAsZero() throws Exception {
    Path other = folder.resolve("other.gpkg");
    Intervention garden = intervention("tuin", "groenproject", drawn(0, 40), 2029, 2031);
    keep(TOWN.plan(garden), other);
    String out = Run.of("effect", other.toString(), "--area", "BU1").succeeds().out();
    assertThat(out)
        .contains("kosten niet ingevuld, gedekt 0,0, tekort onbekend")
        .contains("Kosten niet ingevuld: " + garden.name() + ".");
    file = folder.resolve("both.gpkg");
    keep(TOWN.plan(demolition(), garden), file);
    assertThat(Run.of("effect", file.toString(), "--area", "BU1").succeeds().out())
        .containsPattern("kosten ten minste 1[0-9],[0-9].*, gedekt 0,0, tekort ten minste 1");
    assertThat(json("--area", "BU1"))
        .containsEntry("/areaMoney/costUnknown/0/id", "tuin")
        .containsEntry("/money/costUnknown/0/id", "tuin");
    assertThat(json("--area", "BU3").get("/areaMoney/costUnknown/0/id")).isNull();
  }

  @Test
  void aWordThatIsPartOfNamesIsAnsweredWithThem() {
    Run.of("effect", file.toString(), "--area", "Woonpunt")
        .fails(
            2,
            "--area kent 'Woonpunt' niet; de opdracht areas noemt wijken en buurten met hun code."
                + " Plangebieden van dit plan: 'Name of FOCUS'.");
    Run.of("effect", file.toString(), "--area", "of WK")
        .fails(
            2,
            "--area kent 'of WK' niet."
                + " Bedoelde u 'Name of WK1', 'Name of WK2' of 'Name of WK3'?");
    Run.of("effect", file.toString(), "--area", "greep")
        .fails(
            2,
            "--area kent 'greep' niet: zo heet geen gebied."
                + " De ingreep 'Ingreep a' ligt in 'Name of BU1'.");
  }

  @Test
  void moneyAndMixAreThere() throws Exception {
    Map<String, String> json = json();
    double gap = number(json, "/money/expected/total") - number(json, "/money/expected/funded");
    assertThat(number(json, "/money/expected/gap")).isCloseTo(gap, within(1e-5)).isPositive();
    assertThat(number(json, "/mix/before/entropy")).isBetween(0.0, 1.0);
    assertThat(number(json, "/mix/before/locationQuotient")).isPositive();
    assertThat(json).containsEntry("/mix/grain/levels/2/metres", "400");
    assertThat(number(json, "/mix/grain/levels/0/before"))
        .isLessThanOrEqualTo(number(json, "/mix/grain/levels/2/before"));
    assertThat(number(json, "/stock/measuredShare")).isBetween(0.0, 1.0);
    assertThat(json)
        .containsEntry("/sensitivity/expected", "42")
        .containsKey("/sensitivity/assumptions/0/displacedAtHigh");
  }

  /// BU2 has no figures: the indices are over the other two. In BU1 alone there is nothing to
  /// spread.
  @Test
  void spreadIsOverThePartsWithHomesAndNullWhereThereIsNone() throws Exception {
    Map<String, String> all = json();
    assertThat(all).containsEntry("/mix/parts", "2");
    assertThat(number(all, "/mix/before/dissimilarity")).isBetween(0.0, 1.0);
    Map<String, String> alone = json("--area", "BU1");
    assertThat(alone)
        .containsEntry("/mix/parts", "0")
        .containsEntry("/mix/before/dissimilarity", "null")
        .containsEntry("/mix/after/theil", "null")
        .containsEntry("/mix/after/isolation", "null");
  }

  @Test
  void aCostHasItsNumbersAndPrices() throws Exception {
    Map<String, String> json = json();
    assertThat(json)
        .containsEntry("/costs/0/id", "a")
        .containsEntry("/costs/0/terms/0/number", "42")
        .containsEntry("/costs/0/terms/0/price", "17500")
        .containsEntry("/costs/0/terms/0/unit", "euro per woning")
        .containsEntry("/costs/0/terms/0/assumptions/0", "sloop");
    double sum = 0;
    for (int i = 0; json.containsKey("/costs/0/terms/" + i + "/number"); i++) {
      String term = "/costs/0/terms/" + i;
      sum += number(json, term + "/number") * number(json, term + "/price");
    }
    assertThat(sum)
        .isCloseTo(number(json, "/costs/0/euros"), within(1e-2))
        .isCloseTo(number(json, "/areaMoney/expected/total"), within(1e-2));
  }

  @Test
  void theProgrammeStandsBesideIt() throws Exception {
    Map<String, String> json = json();
    assertThat(json)
        .containsEntry("/programme/0/id", "woontop_nieuwbouw")
        .containsEntry("/programme/0/value", "1500")
        .containsEntry("/programme/0/document", "Jaarkrant NPHLN 2024")
        .containsEntry("/programme/0/expected", "42")
        .containsEntry("/policy/principles/4/principle", "mixing")
        .containsEntry("/policy/principles/4/interventions/0", "Ingreep a")
        .doesNotContainKey("/policy/principles/0/interventions/0");
    assertThat(Run.of("effect", file.toString()).succeeds().out())
        .contains(
            "  Nieuwe woningen, aanvraag Woontop: 1.500\u00a0woningen;"
                + " dit scenario 42 (3\u00a0%)")
        .contains("  Kwetsbare instroom beperken, nog geen: Programmabureau, Korte termijn;");
  }

  @Test
  void thePlanIsOnlyLookedAt() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Run.of("effect", file.toString()).succeeds();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void inWordsTheVerdictComesFirst() {
    Run run = Run.of("effect", file.toString(), "--lang", "en").succeeds();
    assertThat(run.out().lines().skip(1).findFirst())
        .contains(
            "Verdict over 2022–2047: Displacement. 42 homes for social rent demolished in 2029, replaced only in 2031."
                + " Displaced households: 42 (42–42).");
    assertThat(run.out())
        .contains("Households in 2022–2047: 42 must move;")
        .contains("42 displaced.")
        .containsPattern("Homes, .*2022 .*2047")
        .contains("\n  owner-occupied: 200");
  }

  @Test
  void wrongWordsAreToldInASentence() throws Exception {
    Run.of("effect")
        .fails(
            2,
            "Geef het plan waarvan u de effecten wilt weten, zoals noordwijzer effect plan.gpkg.");
    Run.of("effect", file.toString(), "--scenario", "Scenario B")
        .fails(2, "--scenario kent 'Scenario B' niet; kies uit Huidige situatie, Variant A.");
    Run.of("effect", file.toString(), "--year", "2050")
        .fails(2, "Bij --year hoort een heel getal van 2022 tot en met 2047, niet '2050'.");
    Plan two = TOWN.plan(demolition());
    Path other = folder.resolve("twee.gpkg");
    keep(two.withScenarios(two.scenarios().with(new Scenario("B", "Variant B"))), other);
    assertThat(Run.of("effect", other.toString()).err()).contains("Variant B");
  }

  @Test
  void anEndBeforeTheBeginIsToldAndPutRight() throws Exception {
    makeWrong("tot = 1990");
    Run run = Run.of("effect", file.toString(), "--json");
    assertThat(run.err())
        .contains("liep van 2029 tot en met 1990")
        .contains("van 2029 tot en met 2029");
    makeWrong("tot = 2029");
    assertThat(run.json().get("/verdict/firstYear")).isEqualTo(json().get("/verdict/firstYear"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "invoer = '{\"sloop_sociale_huur\": -42}' | minstens 0",
        "invoer = '{\"sloop_sociale_huur\": {\"getal\": \"NaN\"}}' | NaN",
        "invoer = '{\"sloop_sociale_huur\": \"veel\"}' | veel",
        "dekking = '{\"volkshuisvestingsfonds\": 1.5}' | 100 %",
        "tot = 2022 | einde ligt voor het begin",
        "kosten = -5 | bedrag van nul of meer",
        "type = 'luchtkasteel' | luchtkasteel"
      })
  void whatCannotBeIsToldByEveryCommandThatReadsThePlan(String wrong, String told)
      throws Exception {
    makeWrong(wrong);
    Path out = folder.resolve("uit.csv");
    for (Run run :
        List.of(
            Run.of("effect", file.toString()),
            Run.of("export", file.toString(), "--out", out.toString()))) {
      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).contains("a (Variant A)").contains(told);
    }
  }

  /// The triggers call functions that only a GIS has.
  private void makeWrong(String column) throws SQLException {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (int i = 1; i <= 7; i++) {
        statement.execute("DROP TRIGGER IF EXISTS rtree_ingrepen_geom_update" + i);
      }
      statement.execute("UPDATE ingrepen SET " + column);
    }
  }
}
