package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.planfile.PlanStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/// Files of others go into a plan by a command, and the other commands work with that plan.
final class ImportCommandTest {
  @TempDir Path folder;

  private String file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n").toString();
  }

  private String parties() throws IOException {
    return file("feesten 2021.csv", "buurtcode;Buurtfeesten", "BU09171000;3", "BU09179999;7");
  }

  private String plan() {
    return folder.resolve("plan.gpkg").toString();
  }

  @Test
  void withoutAPlanItOnlyTellsWhatWouldChange() throws IOException {
    String out = Run.of("import", parties()).succeeds().out();
    assertThat(out)
        .contains(
            "feesten 2021: Cijfers, 2 rijen",
            "Cijfers van 1 buurt",
            "gebiedscode",
            "nieuwe indicator “Buurtfeesten”",
            "waarschijnlijk",
            "overgeslagen: De code BU09179999 komt in dit gebied niet voor",
            "Er is niets veranderd");
    assertThat(folder.toFile().list()).containsExactly("feesten 2021.csv");
  }

  @Test
  void whatGoesIntoAPlanIsThereForTheOtherCommands() throws IOException {
    assertThat(Run.of("import", parties(), "--into", plan()).succeeds().out())
        .contains("Toegevoegd aan " + plan());
    String more = file("bankjes.csv", "buurtcode;Bankjes", "BU09171000;12");
    Run.of("import", more, "--into", plan(), "--year", "2022").succeeds();
    assertThat(Run.of("indicators", "--plan", plan()).succeeds().out())
        .contains("buurtfeesten", "bankjes", "aandeel_koop");
    assertThat(csv("buurtfeesten", "2021")).contains("BU09171000", ",3,");
    assertThat(csv("bankjes", "2022")).contains(",12,");
    assertThat(csv("inwoners", "2019")).isEqualTo(shipped("inwoners", "2019"));
    String map = folder.resolve("kaart.svg").toString();
    Run.of("map", "--plan", plan(), "--indicator", "bankjes", "--out", map).succeeds();
    assertThat(Files.readString(Path.of(map))).contains("Bankjes");
  }

  private String csv(String indicator, String year) {
    return Run.of("areas", "--csv", "--indicators", indicator, "--year", year, "--plan", plan())
        .succeeds()
        .out();
  }

  private static String shipped(String indicator, String year) {
    return Run.of("areas", "--csv", "--indicators", indicator, "--year", year).succeeds().out();
  }

  @Test
  void aQuestionIsToldWithTheOptionThatAnswersIt() throws IOException {
    String file = file("feesten.csv", "buurtcode;Feesten", "BU09171000;3");
    Run run = Run.of("import", file, "--into", plan());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo(
            "Van welk jaar de cijfers in feesten zijn, staat er niet bij; geef het jaar, zoals"
                + " --year 2023.");
    assertThat(Path.of(plan())).doesNotExist();
  }

  @Test
  void anOwnerIsAskedForAndGiven() throws IOException {
    String file =
        file(
            "lijst.csv",
            "Complexnummer;Aantal woningen;Bouwjaar;Buurtcode",
            "1;40;1956;BU09171000");
    Run asked = Run.of("import", file);
    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err()).contains("--owner");
    assertThat(Run.of("import", file, "--owner", "Woonpunt", "--into", plan()).succeeds().out())
        .contains("Woonpunt: 40 woningen", "Toegevoegd");
  }

  private String odd() throws IOException {
    return file("vreemd.csv", "Ref;Wie;Hoeveel;Waar", "1;Woonpunt;40;BU09171000");
  }

  @Test
  void columnsThatAreNotRecognisedAreTold() throws IOException {
    String out =
        Run.of(
                "import",
                odd(),
                "--column",
                "Wie=eigenaar",
                "--column",
                "hoeveel=home.dwellings",
                "--column",
                "Waar=Buurt",
                "--column",
                "Ref=niets")
            .succeeds()
            .out();
    assertThat(out).contains("vreemd: Woningbezit, 1 rijen", "Woonpunt: 40 woningen");
    assertThat(out).containsPattern("Wie +eigenaar +door u gekozen");
    assertThat(out).containsPattern("Ref +wordt niet overgenomen");
  }

  @Test
  void aColumnIsTakenForAnIndicatorByItsNameOrAsANewOne() throws IOException {
    String file = file("t 2021.csv", "waar;a;b", "BU09171000;3;4");
    Run.of(
            "import",
            file,
            "--column",
            "waar=gebiedscode",
            "--column",
            "a=Inwoners",
            "--column",
            "b=nieuw",
            "--into",
            plan())
        .succeeds();
    assertThat(csv("inwoners", "2021")).contains("BU09171000", ",3,");
    assertThat(csv("b", "2021")).contains(",4,");
  }

  @Test
  void aColumnOrMeaningThatIsNotThereIsTold() throws IOException {
    Run.of("import", odd(), "--column", "Adres=eigenaar")
        .fails(2, "--column kent 'Adres' niet; kies uit Ref, Wie, Hoeveel, Waar.");
    Run.of("import", odd(), "--column", "Wie=eignaar")
        .fails(2, "--column kent 'eignaar' niet. Bedoelde u 'eigenaar'?");
    Run.of("import", odd(), "--column", "Wie")
        .fails(
            2,
            "Bij --column horen een kolom en een betekenis, zoals --column Verhuurder=eigenaar, niet"
                + " 'Wie'.");
  }

  @Test
  void aListIsKeptConfidential() throws IOException {
    String file = file("lijst.csv", "Eigenaar;Aantal woningen;Buurtcode", "Woonpunt;40;BU09171000");
    Run.of("import", file, "--confidential", "--into", plan()).succeeds();
    String map = folder.resolve("kaart.svg").toString();
    Run.of("map", "--plan", plan(), "--ownership", "--out", map).succeeds();
    assertThat(Files.readAllLines(Path.of(map)).toString())
        .contains("is vertrouwelijk en staat niet op deze kaart")
        .doesNotContain("Woonpunt");
    Run.of("import", parties(), "--confidential")
        .fails(
            2,
            "In deze bestanden staan geen woningen, en alleen die kunnen vertrouwelijk zijn;"
                + " laat --confidential weg.");
  }

  private void spoilCosts() throws Exception {
    Run.of("example", plan()).succeeds();
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + plan());
        Statement statement = connection.createStatement()) {
      for (int i = 1; i <= 4; i++) {
        statement.execute("DROP TRIGGER rtree_ingrepen_geom_update" + i);
      }
      statement.execute("UPDATE ingrepen SET kosten = 'NaN' WHERE naam = 'Inponden in Vrieheide'");
    }
  }

  @Test
  void valuesThatArePutRightAreTold() throws Exception {
    spoilCosts();
    String said = "Inponden in Vrieheide (Mengen zonder verdringen): de eigen kosten";
    assertThat(Run.of("indicators", "--plan", plan()).err()).contains(said);
    Run dry = Run.of("import", parties(), "--into", plan(), "--dry-run");
    assertThat(dry.out()).contains("zonder --dry-run komt dit in " + plan());
    Run run = Run.of("import", parties(), "--into", plan(), "--lang", "en");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("Inponden in Vrieheide").doesNotContain("kosten");
    try (PlanStore store = PlanStore.open(Path.of(plan()), Progress.NONE)) {
      assertThat(store.done())
          .extracting(PlanStore.Step::name)
          .containsExactly("Put impossible values right", "Add data");
    }
  }

  @Test
  void jsonTellsAll() throws IOException {
    List<String> lines = new ArrayList<>(List.of("buurtcode;Feesten"));
    lines.add("BU09171000;3");
    for (int i = 0; i < 30; i++) {
      lines.add("BU091799" + (10 + i) + ";1");
    }
    String file = file("feesten 2021.csv", lines.toArray(String[]::new));
    assertThat(Run.of("import", file).succeeds().out()).contains("Meldingen (30)", "en nog 10");
    String json = Run.of("import", file, "--json").succeeds().out();
    assertThat(json)
        .contains(
            "\"format\" : \"noordwijzer-import/1\"",
            "\"written\" : null",
            "\"kind\" : \"figures\"",
            "\"changes\" : true",
            "\"meaning\" : \"code\"",
            "\"certainty\" : \"likely\"")
        .doesNotContain("question");
    assertThat(json.split("\"weight\" : \"skipped\"", -1)).hasSize(31);
    assertThat(tokens(json)).isGreaterThan(150);
  }

  /// Fails where it is no JSON.
  private static int tokens(String json) throws IOException {
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  @Test
  void whatCannotBeReadIsOneSentence() throws IOException {
    String empty = file("leeg.gpkg");
    Run broken = Run.of("import", empty, "--into", plan());
    assertThat(broken.exitCode()).isEqualTo(3);
    assertThat(broken.err().strip().lines()).hasSize(1);
    assertThat(broken.err()).contains("leeg.gpkg");
    Run.of("areas", "--indicators", "inwoners", "--plan", empty)
        .fails(
            3,
            "leeg.gpkg is geen GeoPackage; kies een ander bestand, of sla het in een GIS-programma"
                + " op als GeoPackage.");
    assertThat(Path.of(plan())).doesNotExist();
  }

  @Test
  void whatHoldsNothingOfUseIsNotWritten() throws IOException {
    Run run = Run.of("import", file("recept.csv", "wat;hoeveel", "meel;3"), "--into", plan());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("niets toe te voegen");
    assertThat(Path.of(plan())).doesNotExist();
  }

  @Test
  void mistakesGetOneSentence() throws IOException {
    Run.of("import")
        .fails(
            2,
            "Geef de bestanden die moeten worden gelezen, zoals noordwijzer import kwb-2023.csv.");
    Run.of("import", "weg.csv").fails(2, "Het bestand weg.csv bestaat niet; controleer de naam.");
    Run.of("import", parties(), "--year", "3")
        .fails(2, "Bij --year hoort een heel getal van 1900 tot en met 2100, niet '3'.");
    Run crs = Run.of("import", parties(), "--crs", "EPSG:1");
    assertThat(crs.exitCode()).isEqualTo(2);
    assertThat(crs.err()).contains("--crs kent 'EPSG:1' niet", "EPSG:28992", "EPSG:4326");
    Run.of("areas", "--indicators", "inwoners", "--plan", "weg.gpkg")
        .fails(
            2,
            "Het plan weg.gpkg bij --plan bestaat niet; geef een plan dat er is, of maak er een met"
                + " de opdracht import.");
    Run.of("areas", "--indicators", "inwoners", "--plan", "a", "--data", "b")
        .fails(2, "--data en --plan gaan niet samen; laat een van beide weg.");
    Run.of("import", parties(), "--into", folder.resolve("weg").resolve("p.gpkg").toString())
        .fails(
            4,
            "Het plan "
                + folder.resolve("weg").resolve("p.gpkg")
                + " kan niet worden geschreven; controleer of de map bestaat, of u er mag schrijven"
                + " en of de schijf vol is.");
  }

  @Test
  void theHelpSaysWhatTheYearIsFor() {
    assertThat(Run.of("import", "--help").succeeds().out())
        .contains("--into", "--crs=<stelsel>", "waarbij geen jaar staat");
  }
}
