package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AreasCommandTest {

  private static Map<String, String> run(String... arguments) throws IOException {
    return Run.of(arguments).succeeds().json();
  }

  @Test
  void heerlenNoordHadTheKnownHomesIn2019() throws IOException {
    Map<String, String> json =
        run(
            "areas",
            "--level",
            "noord",
            "--year",
            "2019",
            "--indicators",
            "woningvoorraad,aandeel_koop,aandeel_corporatiehuur,aandeel_particuliere_huur",
            "--json");
    String figures = "/areas/0/figures/";
    assertThat(json).containsEntry("/areas/0/name", "Heerlen-Noord");
    assertThat(json).containsEntry(figures + "woningvoorraad/value", "28977");
    assertThat(json).containsEntry(figures + "aandeel_koop/text", "47,1\u00a0%");
    assertThat(json).containsEntry(figures + "aandeel_corporatiehuur/text", "39,6\u00a0%");
    assertThat(json).containsEntry(figures + "aandeel_particuliere_huur/text", "13,2\u00a0%");
    assertThat(Double.parseDouble(json.getOrDefault(figures + "aandeel_koop/value", "")))
        .isCloseTo(47.1, within(0.05));
  }

  @Test
  void everyFigureKnowsItsUnitAndItsSource() throws IOException {
    Map<String, String> json =
        run("areas", "--level", "wijk", "--year", "2019", "--indicators", "inwoners", "--json");
    for (int i = 0; i < 23; i++) {
      String figure = "/areas/" + i + "/figures/inwoners/";
      assertThat(json).containsEntry(figure + "unit", "inwoners");
      assertThat(json.get(figure + "source")).contains("CBS / Kadaster, 2019");
      assertThat(json).containsEntry(figure + "made", "published");
    }
    assertThat(json).doesNotContainKey("/areas/23/code");
    assertThat(json).containsEntry("/format", "noordwijzer-areas/1");
    assertThat(json).containsEntry("/sources/0/licence", "CC BY 4.0");
  }

  @Test
  void aMissingFigureIsNullWithItsReason() throws IOException {
    Map<String, String> json =
        run("areas", "--level", "buurt", "--year", "2019", "--indicators", "woz_waarde", "--json");
    List<String> missing = json.keySet().stream().filter(path -> path.endsWith("/reason")).toList();
    assertThat(missing).hasSize(57 - 51);
    for (String path : missing) {
      assertThat(json).containsEntry(path, "not_published");
      assertThat(json).containsEntry(path.replace("/reason", "/value"), "null");
      assertThat(json.get(path.replace("/reason", "/explanation"))).contains("geen cijfer");
    }
  }

  @Test
  void aFigureThatLeavesOutAPartSaysSoInEveryForm() throws IOException {
    // De Hei has 32 of the 28,977 dwellings of 2019 and no published property value
    List<String> command =
        List.of(
            "areas", "--level", "noord", "--year", "2019", "--indicators", "woz_waarde,inwoners");
    Map<String, String> json = with(command, "--json").json();
    String figure = "/areas/0/figures/woz_waarde/";
    assertThat(json)
        .containsEntry(figure + "partial", "true")
        .containsEntry(figure + "lacking/0", "De Hei")
        .containsEntry("/areas/0/figures/inwoners/partial", "false");
    assertThat(Double.parseDouble(json.getOrDefault(figure + "coverage", "")))
        .isCloseTo(1 - 32 / 28_977.0, within(1e-6));
    assertThat(json.get(figure + "text")).endsWith(" (deel)");
    assertThat(with(command, "--csv").out().lines().toList().get(1)).endsWith(",De Hei");
    assertThat(with(command).out())
        .containsPattern("118,4 \\[1\\]")
        .contains("[1] Niet van het hele gebied. Gemiddelde van ")
        .contains("(zonder De Hei)");
  }

  private static Run with(List<String> command, String... more) {
    return Run.of(Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new))
        .succeeds();
  }

  @Test
  void withoutAYearTheLatestWithFiguresIsTakenAndNamed() {
    String table = Run.of("areas", "--level", "noord", "--indicators", "inwoners").succeeds().out();
    assertThat(table)
        .contains("Cijfers over 2020, het laatste jaar met gegevens.")
        .containsPattern("NOORD +Heerlen-Noord +55\\.740");
  }

  @Test
  void csvHasALinePerAreaAndIndicator() {
    String csv =
        Run.of(
                "areas",
                "--level",
                "gemeente",
                "--year",
                "2019",
                "--indicators",
                "inwoners,aandeel_koop",
                "--csv",
                "--lang",
                "en")
            .succeeds()
            .out();
    assertThat(csv.lines())
        .hasSize(3)
        .first()
        .isEqualTo("code,name,level,indicator,year,value,unit,source,reason,lacking");
    assertThat(csv.lines().toList().get(1))
        .startsWith("GM0917,Heerlen,municipality,inwoners,2019,")
        .contains("Source: CBS / Kadaster, 2019");
  }

  @Test
  void aCommaTooManyDoesNoHarm() {
    String table =
        Run.of("areas", "--level", "noord", "--indicators", "inwoners, ,huishoudens,")
            .succeeds()
            .out();
    assertThat(table).contains("inwoners (inwoners)", "huishoudens (huishoudens)");
    Run.of("areas", "--indicators", " , ")
        .fails(
            2,
            "Geef indicatoren, zoals --indicators inwoners,aandeel_koop; de opdracht indicators"
                + " noemt ze alle.");
  }

  @Test
  void indicatorsAreListedWithYearsAndFormula() {
    String list = Run.of("indicators").succeeds().out();
    assertThat(list)
        .containsPattern("aandeel_corporatiehuur +.*% +2016, 2017, 2018, 2019")
        .contains("inwoners_65_plus / inwoners * 100");
  }

  @Test
  void rampsAreListedInTheLanguageOfTheUser() {
    assertThat(Run.of("ramps", "--lang", "en").succeeds().out())
        .containsPattern("viridis +Viridis +from light to dark");
  }
}
