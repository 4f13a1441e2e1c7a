package nl.noordwijzer.source.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.stock.StockField;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user says of a column counts more than what the program takes it for.
class CorrectedColumnsTest {
  private static final Region REGION = ShippedRegion.get();

  @TempDir Path folder;
  private final Intake intake = Intake.on(LocalDate.of(2026, 11, 22));

  private ReadTable read(String name, String... lines) throws IOException, NoordwijzerException {
    Path file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    return intake.read(List.of(file), Progress.NONE).getFirst();
  }

  private Proposal propose(ReadTable table, Answers answers) {
    return intake.propose(List.of(table), REGION, answers, Progress.NONE).getLast();
  }

  private static OptionalDouble figure(Proposal proposal, String indicator, int year)
      throws NoordwijzerException {
    Region after = Intake.regionAfter(REGION, List.of(proposal));
    return after
        .statistics()
        .figure(
            after.statistics().catalogue().require(indicator),
            after.areas().require("BU09171000"),
            year)
        .number();
  }

  private static Meaning taken(Proposal proposal, String column) {
    return proposal.columns().stream()
        .filter(use -> use.column().equals(column))
        .findFirst()
        .orElseThrow()
        .meaning();
  }

  private ReadTable keyFigures() throws IOException, NoordwijzerException {
    return read(
        "kwb-2023.csv",
        "gwb_code_10;recs;a_inw;a_hh;a_woning;waarde;feesten",
        "BU09171000;Buurt;1500;700;720;195000;3");
  }

  @Test
  void aColumnOfCbsIsLeftOut() throws IOException, NoordwijzerException {
    ReadTable table = keyFigures();
    Answers answers = Answers.NONE.withMeaning("kwb-2023", "a_hh", Meaning.NOTHING);
    Proposal proposal = propose(table, answers);
    assertThat(figure(propose(table, Answers.NONE), "huishoudens", 2023)).hasValue(700);
    assertThat(figure(proposal, "huishoudens", 2023)).isEmpty();
    assertThat(figure(proposal, "inwoners", 2023)).hasValue(1500);
    assertThat(taken(proposal, "a_hh")).isEqualTo(Meaning.NOTHING);
    Proposal again = propose(table, answers.withoutMeaning("kwb-2023", "a_hh"));
    assertThat(figure(again, "huishoudens", 2023)).hasValue(700);
  }

  @Test
  void aColumnThatCbsDoesNotKnowIsTakenForAnIndicator() throws IOException, NoordwijzerException {
    Answers answers =
        Answers.NONE
            .withMeaning("kwb-2023", "waarde", Meaning.indicator("woz_waarde"))
            .withMeaning("kwb-2023", "feesten", Meaning.indicator("feesten"));
    Proposal proposal = propose(keyFigures(), answers);
    // 195,000 euros are 195 times a thousand euros
    assertThat(figure(proposal, "woz_waarde", 2023)).hasValue(195);
    assertThat(figure(proposal, "feesten", 2023)).hasValue(3);
    assertThat(proposal.columns()).filteredOn(ColumnUse::chosen).hasSize(2);
  }

  @Test
  void anIndicatorGoesFromOneColumnToAnother() throws IOException, NoordwijzerException {
    Answers answers =
        Answers.NONE.withMeaning("kwb-2023", "a_woning", Meaning.indicator("huishoudens"));
    Proposal proposal = propose(keyFigures(), answers);
    assertThat(figure(proposal, "huishoudens", 2023)).hasValue(720);
    assertThat(figure(proposal, "woningvoorraad", 2023)).isEmpty();
  }

  @Test
  void aTableOfAnyoneGetsItsCodesYearsAndFigures() throws IOException, NoordwijzerException {
    ReadTable table =
        read("tabel.csv", "gebied;toen;feesten;rest", "BU09171000;2021;1,5;4", "elders;2021;2,5;x");
    Answers answers =
        Answers.NONE
            .withMeaning("tabel", "gebied", Meaning.CODE)
            .withMeaning("tabel", "toen", Meaning.YEAR)
            .withMeaning("tabel", "rest", Meaning.indicator("rest"));
    Proposal proposal = propose(table, answers);
    assertThat(figure(proposal, "feesten", 2021)).hasValue(1.5);
    assertThat(figure(proposal, "rest", 2021)).hasValue(4);
  }

  @Test
  void withoutItsCodesATableSaysWhatToChoose() throws IOException, NoordwijzerException {
    ReadTable table = read("tabel 2021.csv", "code;feesten", "BU09171000;3");
    Answers answers =
        Answers.NONE
            .withMeaning("tabel 2021", "code", Meaning.NOTHING)
            .withMeaning("tabel 2021", "feesten", Meaning.indicator("feesten"));
    Proposal proposal = propose(table, answers);
    assertThat(proposal.changesAnything()).isFalse();
    assertThat(proposal.summary()).containsExactly(Sentence.of("intake.figures.codeless"));
    assertThat(taken(proposal, "feesten")).isEqualTo(Meaning.indicator("feesten"));
  }

  @Test
  void aTableThatLooksLikeFiguresBecomesAListOfHomes() throws IOException, NoordwijzerException {
    ReadTable table =
        read("lijst 2024.csv", "van;n;gebied", "Woonpunt;40;BU09171000", "Weller;12;BU09171001");
    assertThat(propose(table, Answers.NONE).kind()).isEqualTo(Proposal.Kind.FIGURES);
    Answers answers =
        Answers.NONE
            .withMeaning("lijst 2024", "van", Meaning.home(StockField.OWNER))
            .withMeaning("lijst 2024", "n", Meaning.home(StockField.DWELLINGS));
    Proposal proposal = propose(table, answers);
    assertThat(proposal.kind()).isEqualTo(Proposal.Kind.HOMES);
    assertThat(Intake.regionAfter(REGION, List.of(proposal)).ownership().complexes())
        .extracting(HousingComplex::dwellings)
        .containsExactlyInAnyOrder(40, 12);
    // and back again
    Proposal figures =
        propose(table, answers.withMeaning("lijst 2024", "n", Meaning.indicator("n")));
    assertThat(figures.kind()).isEqualTo(Proposal.Kind.FIGURES);
  }

  @Test
  void homesWithoutAPlaceSayWhatToChoose() throws IOException, NoordwijzerException {
    String name = ShippedRegion.area("BU09171000").name();
    ReadTable table = read("lijst.csv", "van;n;waar", "Woonpunt;40;" + name);
    Answers answers =
        Answers.NONE
            .withMeaning("lijst", "van", Meaning.home(StockField.OWNER))
            .withMeaning("lijst", "n", Meaning.home(StockField.DWELLINGS));
    Proposal placeless = propose(table, answers);
    assertThat(placeless.summary()).containsExactly(Sentence.of("intake.homes.placeless"));
    assertThat(taken(placeless, "n")).isEqualTo(Meaning.home(StockField.DWELLINGS));
    Proposal placed =
        propose(
            table, answers.withMeaning("lijst", "waar", Meaning.home(StockField.NEIGHBOURHOOD)));
    assertThat(placed.kind()).isEqualTo(Proposal.Kind.HOMES);
  }

  @Test
  void theOwnerCanBeToldAgain() throws IOException, NoordwijzerException {
    ReadTable table =
        read("lijst.csv", "Complexnummer;Aantal woningen;Buurtcode", "1;40;BU09171000");
    assertThat(propose(table, Answers.NONE).asks())
        .get()
        .isInstanceOfSatisfying(Question.Owner.class, asked -> assertThat(asked.said()).isEmpty());
    Proposal answered = propose(table, Answers.NONE.withOwner("Weller"));
    assertThat(answered.kind()).isEqualTo(Proposal.Kind.HOMES);
    assertThat(answered.asks())
        .get()
        .isInstanceOfSatisfying(
            Question.Owner.class, asked -> assertThat(asked.said()).isEqualTo("Weller"));
  }

  @Test
  void whatTakesLongIsFoundOutOnce() throws IOException, NoordwijzerException {
    ReadTable table =
        read(
            "kaart.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                + "{\"Eigenaar\":\"Weller\",\"Aantal woningen\":3},\"geometry\":{\"type\":\"Point\","
                + "\"coordinates\":[5.98,50.92]}}]}");
    Proposal first = propose(table, Answers.NONE);
    Proposal second = propose(table, Answers.NONE.withYear(2024));
    assertThat(second.table()).isSameAs(first.table());
    ReadTable figures = keyFigures();
    assertThat(figures.cbs(REGION.areas()).orElseThrow())
        .isSameAs(figures.cbs(REGION.areas()).orElseThrow());
  }
}
