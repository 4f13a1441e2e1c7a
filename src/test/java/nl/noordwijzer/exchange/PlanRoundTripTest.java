package nl.noordwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Remarks;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.format.TableFile;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;

/// Interventions and plan areas go to each format and come back as they were.
final class PlanRoundTripTest {
  private static final int COUNT = 120;

  @TempDir Path folder;

  private Incoming read(Plan written, WrittenFormat format, Plan into) throws NoordwijzerException {
    List<Scenario> scenarios = written.scenarios().toList();
    return read(PlanTables.of(written, scenarios), format, into);
  }

  private Incoming read(List<SourceTable> tables, WrittenFormat format, Plan into)
      throws NoordwijzerException {
    Path file = folder.resolve("plan." + format.extension());
    TableFile.write(tables, file, format, Progress.NONE);
    return IntoPlan.read(file, IntoPlan.target(into, Target.Wish.NONE));
  }

  @ParameterizedTest
  @EnumSource(WrittenFormat.class)
  void theSamePlanIsNotChanged(WrittenFormat format) throws NoordwijzerException {
    for (long seed = 0; seed < 3; seed++) {
      Plan plan = new ManyInterventions(seed, Integer.MAX_VALUE).plan(COUNT);
      Incoming incoming = read(plan, format, plan);
      assertThat(incoming.lines()).hasSize(COUNT + 2);
      assertThat(incoming.lines()).allSatisfy(PlanRoundTripTest::isUnchanged);
      assertThat(incoming.command()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"CSV,nl", "CSV,en", "XLSX,nl", "XLSX,en"})
  void aTableInWordsIsReadBackUnchanged(WrittenFormat format, String language)
      throws NoordwijzerException {
    Plan plan = new ManyInterventions(3, Integer.MAX_VALUE).plan(COUNT);
    TableWords words = new TableWords(plan, DorpsrandPlan.CATALOGUE, Texts.in(Locale.of(language)));
    List<SourceTable> tables = PlanTables.of(plan.scenarios().toList(), format, words);
    assertThat(tables.getFirst().rows())
        .extracting(row -> row.text(tables.getFirst().column("type").orElseThrow()))
        .allMatch(name -> name.startsWith("Type "));
    assertThat(read(tables, format, plan).lines()).allSatisfy(PlanRoundTripTest::isUnchanged);
  }

  private static void isUnchanged(Line line) {
    assertThat(line.fate()).as("%s", line).isEqualTo(Fate.UNCHANGED);
  }

  @ParameterizedTest
  @EnumSource(WrittenFormat.class)
  void anotherPlanGetsAllOfIt(WrittenFormat format) throws NoordwijzerException {
    for (long seed = 0; seed < 3; seed++) {
      int longest = format == WrittenFormat.SHAPEFILE ? 120 : Integer.MAX_VALUE;
      Plan plan = new ManyInterventions(seed, longest).plan(COUNT);
      Incoming incoming = read(plan, format, ManyInterventions.empty());
      assertThat(incoming.lines())
          .allSatisfy(line -> assertThat(line.fate()).as("%s", line).isEqualTo(Fate.NEW));
      assertThat(incoming.typeless()).isFalse();
      Plan after = incoming.command().orElseThrow().apply(ManyInterventions.empty());
      plan.interventions()
          .forEach(item -> isEqual(after.intervention(item.id()).orElseThrow(), item));
      plan.areas().forEach(area -> isEqual(after.areas().require(area.id()), area));
    }
  }

  private static void isEqual(PlanArea read, PlanArea written) {
    assertThat(new PlanArea(read.id(), read.name(), read.kind(), written.place()))
        .isEqualTo(written);
    isEqual(read.place(), written.place());
  }

  private static void isEqual(Intervention read, Intervention written) {
    assertThat(read.with(written.place()).withInputs(Map.of()).with(written.remarks()))
        .isEqualTo(written.withInputs(Map.of()));
    assertThat(plain(read.remarks())).isEqualTo(plain(written.remarks()));
    assertThat(read.inputs().keySet()).isEqualTo(written.inputs().keySet());
    read.inputs()
        .forEach(
            (name, value) -> isEqual(value, Objects.requireNonNull(written.inputs().get(name))));
    isEqual(read.place(), written.place());
  }

  /// A spreadsheet has one kind of end of a line.
  private static Remarks plain(Remarks remarks) {
    return new Remarks(remarks.notes().replace("\r\n", "\n").strip(), remarks.source().strip());
  }

  private static void isEqual(InputValue read, InputValue written) {
    if (read instanceof InputValue.Amount(double now)
        && written instanceof InputValue.Amount(double was)) {
      assertThat(now).isCloseTo(was, Offset.offset(1e-9));
    } else {
      assertThat(read).isEqualTo(written);
    }
  }

  private static void isEqual(Place read, Place written) {
    if (read instanceof Place.Drawn(Geometry now) && written instanceof Place.Drawn(Geometry was)) {
      assertThat(SameShape.of(now, was)).as("%s and %s", now, was).isTrue();
    } else {
      assertThat(read).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @EnumSource(WrittenFormat.class)
  void whatIsChangedInTheFileIsChangedInThePlan(WrittenFormat format) throws NoordwijzerException {
    Plan plan = new ManyInterventions(7, 60).plan(COUNT);
    Scenario scenario = plan.scenarios().require("A");
    List<Intervention> other =
        scenario.interventions().stream()
            .map(item -> item.id().endsWith("5") ? changed(item) : item)
            .toList();
    Plan edited = plan.with(scenario.with(Register.of(other)));
    Incoming incoming = read(edited, format, plan);
    assertThat(incoming.count(Fate.CHANGED)).isEqualTo(COUNT / 10);
    assertThat(incoming.count(Fate.UNCHANGED)).isEqualTo(COUNT + 2 - COUNT / 10);
    Plan after = incoming.command().orElseThrow().apply(plan);
    edited
        .interventions()
        .forEach(item -> isEqual(after.intervention(item.id()).orElseThrow(), item));
  }

  private static Intervention changed(Intervention item) {
    Intervention renamed =
        item.withName(item.name() + " anders")
            .with(new Years(2025, 2031))
            .with(new Remarks("", "wie anders"));
    return item.type().equals("sloop")
        ? renamed
            .with(DorpsrandPlan.square(190_210, 321_000))
            .with("woningen", new InputValue.Amount(33))
        : renamed;
  }
}
