package nl.noordwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.crs.RdTransform;
import nl.noordwijzer.source.format.FileFormats;
import nl.noordwijzer.source.format.TableFile;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

/// What files of others would change in a plan.
final class PlanImportTest {
  private static final String SQUARE =
      "POLYGON ((190200 321400, 190300 321400, 190300 321500, 190200 321400))";

  @TempDir Path folder;

  private Plan plan = DorpsrandPlan.plan();

  private Incoming read(String name, @Nullable InterventionType type, String... lines)
      throws IOException, NoordwijzerException {
    Path file = Files.writeString(folder.resolve(name), String.join("\n", lines));
    return PlanImport.read(
        name, FileFormats.all().read(file, Progress.NONE), target(type), Progress.NONE);
  }

  private Target target(@Nullable InterventionType type) {
    return IntoPlan.target(plan, Target.Wish.NONE.withType(type));
  }

  private Intervention only(Incoming incoming) {
    assertThat(incoming.lines()).extracting(Line::reason).containsOnlyNulls();
    Plan after = incoming.command().orElseThrow().apply(plan);
    return after.scenarios().require("A").interventions().get(0);
  }

  private static String reason(Incoming incoming, int line) {
    Line refused = incoming.lines().get(line);
    assertThat(refused.fate()).isEqualTo(Fate.REFUSED);
    assertThat(refused.reason()).isNotNull();
    return refused.reason() == null ? "" : refused.reason().key();
  }

  @Test
  void aFileWithoutTypesBecomesInterventionsOfTheTypeOfChoice() throws Exception {
    String[] lines = {"naam;wkt", "Eerste;" + SQUARE, "Tweede;" + SQUARE};
    Incoming unasked = read("a.csv", null, lines);
    assertThat(unasked.typeless()).isTrue();
    assertThat(reason(unasked, 0)).isEqualTo("exchange.refused.typeless");
    Incoming asked = read("a.csv", DorpsrandPlan.DEMOLITION, lines);
    assertThat(asked.count(Fate.NEW)).isEqualTo(2);
    Intervention first = only(asked);
    assertThat(first.name()).isEqualTo("Eerste");
    assertThat(first.type()).isEqualTo("sloop");
    assertThat(first.years()).isEqualTo(new Years(2030, 2030));
    assertThat(first.policy()).isEqualTo(DorpsrandPlan.DEMOLITION.policy());
  }

  @Test
  void degreesAndOldGeoJsonInRdBothLieWhereTheyShould() throws Exception {
    Intervention rd =
        only(
            read(
                "a.geojson",
                DorpsrandPlan.DEMOLITION,
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\","
                    + "\"coordinates\":[[[190200,321400],[190300,321400],[190300,321500],"
                    + "[190200,321400]]]}}"));
    Intervention degrees =
        only(
            read(
                "b.geojson",
                DorpsrandPlan.DEMOLITION,
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\","
                    + "\"coordinates\":[[[5.88960,50.88235],[5.8910,50.88235],[5.8910,50.8832],"
                    + "[5.88960,50.88235]]]}}"));
    assertThat(rd.place()).isEqualTo(DorpsrandPlan.drawn(SQUARE));
    Coordinate there = ((Place.Drawn) degrees.place()).geometry().getCoordinate();
    assertThat(there.distance(RdTransform.toRd(new Coordinate(5.88960, 50.88235))))
        .isLessThan(0.001);
  }

  @Test
  void wordsThatDoNotFitAreRefusedWithTheReasonAndTheRestComesIn() throws Exception {
    Incoming incoming =
        read(
            "a.csv",
            null,
            "code;type;naam;van;tot;stand;invoer_woningen;wkt",
            "a;sloop;Goed;2025;2028;PLANNED;12;" + SQUARE,
            "b;sloop;Jaar;1800;2028;PLANNED;12;" + SQUARE,
            "c;sloop;Stand;2025;2028;half;12;" + SQUARE,
            "d;onbekend;Type;2025;2028;;;" + SQUARE,
            "e;sloop;Vorm;2025;2028;;;POLYGON ((190200 321400",
            "f;sloop;Plek;2025;2028;;;POLYGON ((1200 400000, 1300 400000, 1300 400100, 1200 400000))",
            "g;sloop;Lijn;2025;2028;;;LINESTRING (190200 321400, 190300 321400)",
            "a;sloop;Dubbel;2025;2028;PLANNED;12;" + SQUARE,
            "h;sloop;Getal;2025;2028;;veel;" + SQUARE);
    assertThat(incoming.count(Fate.NEW)).isEqualTo(1);
    assertThat(reason(incoming, 1)).isEqualTo("plan.problem.years.horizon");
    assertThat(reason(incoming, 2)).isEqualTo("exchange.refused.word");
    assertThat(reason(incoming, 3)).isEqualTo("exchange.refused.word");
    assertThat(reason(incoming, 4)).isEqualTo("exchange.refused.shape");
    assertThat(reason(incoming, 5)).isEqualTo("plan.problem.place.outside");
    assertThat(reason(incoming, 6)).isEqualTo("plan.problem.kind.line");
    assertThat(reason(incoming, 7)).isEqualTo("exchange.refused.twice");
    assertThat(reason(incoming, 8)).isEqualTo("exchange.refused.number");
    Plan after = incoming.command().orElseThrow().apply(plan);
    Intervention made = after.intervention("a").orElseThrow();
    assertThat(made.input("woningen")).contains(new InputValue.Amount(12));
  }

  @Test
  void aValueOutOfItsRangeIsRefused() throws Exception {
    Intervention present = DorpsrandPlan.demolition("i1");
    plan = plan.with(plan.scenarios().require("A").with(Register.of(List.of(present))));
    Incoming incoming =
        read(
            "a.csv",
            null,
            "code;type;invoer_woningen;wkt",
            "a;sloop;-10;" + SQUARE,
            "b;sloop;99999999;" + SQUARE,
            "i1;sloop;-10;" + SQUARE,
            "c;sloop;12;" + SQUARE);
    assertThat(reason(incoming, 0)).isEqualTo("plan.problem.input.least");
    assertThat(reason(incoming, 1)).isEqualTo("plan.problem.input.most");
    assertThat(reason(incoming, 2)).isEqualTo("plan.problem.input.least");
    assertThat(incoming.taken()).containsExactly("c");
  }

  @Test
  void whatTheFileDoesNotSpeakOfStays() throws Exception {
    Intervention present = DorpsrandPlan.demolition("i1");
    plan = plan.with(plan.scenarios().require("A").with(Register.of(List.of(present))));
    Incoming incoming = read("a.csv", null, "code;tot", "i1;2029", "i1;2030");
    assertThat(reason(incoming, 1)).isEqualTo("exchange.refused.twice");
    Plan after = incoming.command().orElseThrow().apply(plan);
    assertThat(after.intervention("i1")).contains(present.with(new Years(2025, 2029)));
  }

  @Test
  void aRowForAnUnknownSourceOfFundingIsRefused() throws Exception {
    Incoming incoming =
        read("a.csv", null, "type;naam;dekking_gemeente;wkt", "sloop;x;0,5;" + SQUARE);
    assertThat(reason(incoming, 0)).isEqualTo("plan.problem.funding.unknown");
  }

  @Test
  void theBaseTakesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "type;wkt\nsloop;" + SQUARE);
    Target target = IntoPlan.target(plan, plan.base().id(), Target.Wish.NONE);
    Incoming incoming =
        PlanImport.read("a", FileFormats.all().read(file, Progress.NONE), target, Progress.NONE);
    assertThat(reason(incoming, 0)).isEqualTo("plan.refused.base");
    assertThat(incoming.command()).isEmpty();
  }

  private static String sentence(Incoming incoming, int line, Locale locale) {
    Phrase reason = Objects.requireNonNull(incoming.lines().get(line).reason());
    return Texts.in(locale).get(reason.key(), reason.arguments(locale));
  }

  @Test
  void aCellThatDoesNotFitIsToldWithItsColumnAndWhatDoesFit() throws Exception {
    Incoming incoming =
        read(
            "a.csv",
            null,
            "type;naam;van;stand;invoer_segment;wkt",
            "ruimtestation;a;2025;;;" + SQUARE,
            "Tipe sloop;b;2025;;;" + SQUARE,
            "sloop;c;2025,5;;;" + SQUARE,
            "sloop;d;2025;half;;" + SQUARE,
            "sloop;e;2025;;kopen;" + SQUARE);
    assertThat(sentence(incoming, 0, Texts.DUTCH))
        .isEqualTo(
            "In de kolom type staat ‘ruimtestation’, wat daar niet past; kies uit: Type regel,"
                + " Type sloop.");
    assertThat(sentence(incoming, 1, Texts.DUTCH)).endsWith("bedoelde u ‘Type sloop’?");
    assertThat(sentence(incoming, 2, Texts.DUTCH))
        .isEqualTo(
            "In de kolom van staat ‘2025,5’; daar hoort een heel jaartal van 2022 tot en met 2047.");
    assertThat(sentence(incoming, 3, Texts.DUTCH))
        .endsWith("kies uit: Gereed, In uitvoering, Plan.");
    assertThat(sentence(incoming, 3, Texts.ENGLISH)).doesNotContain("Gereed", "PLANNED");
    assertThat(sentence(incoming, 4, Texts.DUTCH))
        .endsWith("invoer_segment staat ‘kopen’, wat daar niet past; kies uit: huur, koop.");
  }

  @Test
  void aRowInDegreesAmongRowsInRdIsRefusedByItself() throws Exception {
    Incoming incoming =
        read(
            "a.csv",
            DorpsrandPlan.DEMOLITION,
            "naam;wkt",
            "Goed;" + SQUARE,
            "Ook;" + SQUARE,
            "Graden;POINT (5.9 50.9)");
    assertThat(incoming.count(Fate.NEW)).isEqualTo(2);
    assertThat(incoming.lines().get(2).row()).isEqualTo(4);
    assertThat(reason(incoming, 2)).isEqualTo("exchange.refused.system");
  }

  @Test
  void halfInDegreesAndHalfInRdIsToldWithARowOfEach() {
    assertThatThrownBy(() ->
            read(
                "a.csv",
                DorpsrandPlan.DEMOLITION,
                "naam;wkt",
                "Meters;" + SQUARE,
                "Graden;POINT (5.9 50.9)"))
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            failure ->
                assertThat(failure.sentence(Texts.in(Texts.DUTCH)))
                    .contains("rij 2 in EPSG:28992", "rij 3 in EPSG:4326"));
  }

  private static List<String> remarks(Line line) {
    return line.remarks().stream().map(Phrase::key).toList();
  }

  @Test
  void whatIsMendedOrLeftOutIsToldOfItsRow() throws Exception {
    Incoming incoming =
        read(
            "a.geojson",
            DorpsrandPlan.DEMOLITION,
            "{\"type\":\"Feature\",\"properties\":{\"naam\":\" Strik \"},\"geometry\":{\"type\":"
                + "\"Polygon\",\"coordinates\":[[[190200,321400],[190300,321500],[190300,321400],"
                + "[190200,321500],[190200,321400]]]}}");
    Line line = incoming.lines().getFirst();
    assertThat(line.name()).isEqualTo("Strik");
    assertThat(remarks(line)).containsExactly("exchange.noted.trimmed", "format.geometry.fixed");
    assertThat(incoming.findings()).isEmpty();
  }

  @Test
  void spacesInATextFileAreTold() throws Exception {
    Incoming incoming =
        read("a.csv", DorpsrandPlan.DEMOLITION, "naam;wkt", " Een ;" + SQUARE, "Twee;" + SQUARE);
    assertThat(remarks(incoming.lines().getFirst())).containsExactly("format.cells.trimmed");
    assertThat(remarks(incoming.lines().getLast())).isEmpty();
  }

  @Test
  void theSamePlanAreaOfAnotherPlanIsNotAddedAgain() throws Exception {
    Plan other =
        new PlanStart(DorpsrandPlan.CATALOGUE, DorpsrandPlan.ids("q"), "Huidige situatie")
            .begin("Ander", DorpsrandPlan.REGION);
    for (WrittenFormat format : WrittenFormat.values()) {
      Path file = folder.resolve("gebieden." + format.extension());
      TableFile.write(PlanTables.of(other, List.of()), file, format, Progress.NONE);
      Incoming incoming =
          PlanImport.read(
              "a", FileFormats.all().read(file, Progress.NONE), target(null), Progress.NONE);
      assertThat(incoming.lines()).hasSize(1);
      assertThat(incoming.lines().getFirst().fate()).as("%s", format).isEqualTo(Fate.UNCHANGED);
      assertThat(remarks(incoming.lines().getFirst())).containsExactly("exchange.noted.same");
      assertThat(incoming.command()).isEmpty();
    }
  }

  @Test
  void aPlanAreaOfThatNameWithAnotherBorderComesBesideIt() throws Exception {
    PlanArea area = plan.areas().get(0);
    Incoming incoming =
        read(
            "a.csv",
            null,
            "laag;code;naam;soort;wkt",
            "plangebied;x;" + area.name() + ";" + area.kind() + ";" + SQUARE);
    assertThat(incoming.count(Fate.NEW)).isEqualTo(1);
    assertThat(remarks(incoming.lines().getFirst())).containsExactly("exchange.noted.namesake");
  }

  @Test
  void deepOrHugeTextIsNoShape() throws Exception {
    String deep = "GEOMETRYCOLLECTION (".repeat(5_000) + ")".repeat(5_000);
    Incoming incoming = read("a.csv", DorpsrandPlan.DEMOLITION, "naam;wkt", "x;" + deep);
    assertThat(reason(incoming, 0)).isEqualTo("exchange.refused.shape");
  }

  @Test
  void coordinatesThatLieNowhereAreRefusedAsAWhole() {
    assertThatThrownBy(() ->
            read("a.csv", DorpsrandPlan.DEMOLITION, "naam;wkt", "x;POINT (99999999 99999999)"))
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            failure -> assertThat(failure.sentence(Texts.in(Texts.DUTCH))).isNotBlank());
  }

  @Test
  void aRowWithoutANameIsToldByItsPlace() {
    Phrase reason = new Phrase("exchange.refused.typeless");
    assertThat(Line.refused(3, "", reason).told("Waarom.").key())
        .isEqualTo("exchange.line.nameless");
    assertThat(Line.refused(3, "Plein", reason).told("Waarom."))
        .isEqualTo(new Phrase("exchange.line", "3", "Plein", "Waarom."));
  }
}
