package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.GrainProfile;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.MoneyYear;
import nl.noordwijzer.effect.Norms;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.Refusal;
import nl.noordwijzer.effect.Sensitivity;
import nl.noordwijzer.effect.Stock;
import nl.noordwijzer.effect.StockEstimate;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Years;

/// Prints what a scenario would do as JSON; the form is described in docs/gebruik/opdrachtregel.md
/// and only grows.
final class EffectJson {
  private static final String FORMAT = "noordwijzer-effect/1";

  private final Path file;
  private final Effects effects;
  private final Terminal terminal;
  private final Verdicts judged;
  private final VerdictJson verdicts;

  EffectJson(Path file, Effects effects, Terminal terminal) {
    this.file = file;
    this.effects = effects;
    judged = new Verdicts(effects.effect());
    this.terminal = terminal;
    verdicts = new VerdictJson(effects.wish().plan(), terminal.texts());
  }

  void print(PrintedYears years) {
    JsonDocument document = new JsonDocument(FORMAT, terminal);
    document.print(json -> {
      document.writeLanguage(json);
      json.writeStringField("file", file.toString());
      json.writeStringField("plan", effects.wish().plan().name());
      json.writeStringField("scenario", effects.effect().scenario().name());
      json.writeStringField("area", effects.wish().choice().name());
      json.writeFieldName("verdict");
      verdicts.write(json, effects.verdict());
      writeInterventions(json);
      writeConflicts(json);
      writeSensitivity(json);
      writeStock(json);
      writeLedgers(json, years);
      writeMix(json);
      writeMoney(json);
      CostJson.write(json, effects, terminal.texts());
      CorporationJson.write(json, effects);
      new ProgrammeJson(effects.effect(), terminal.texts()).write(json);
    });
  }

  private void writeInterventions(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("interventions");
    for (Intervention intervention : effects.effect().scenario().interventions()) {
      json.writeStartObject();
      json.writeStringField("id", intervention.id());
      json.writeStringField("name", intervention.name());
      json.writeStringField("type", intervention.type());
      json.writeNumberField("from", intervention.years().start());
      json.writeNumberField("to", intervention.years().end());
      json.writeFieldName("verdict");
      verdicts.write(json, judged.of(intervention.id()));
      json.writeBooleanField("inArea", effects.touches(intervention.id()));
      write(
          json,
          "displacedInArea",
          judged.of(intervention.id(), effects.scope()).displaced().value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeConflicts(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (HomeConflict conflict : effects.effect().conflicts()) {
      json.writeStartObject();
      json.writeStringField("first", conflict.first());
      json.writeStringField("second", conflict.second());
      json.writeStringField("segment", conflict.segment().id());
      write(json, "homes", conflict.homes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeSensitivity(JsonGenerator json) throws IOException {
    Sensitivity sensitivity = Sensitivity.of(effects.effect(), effects.scope());
    json.writeObjectFieldStart("sensitivity");
    write(json, "expected", sensitivity.expected());
    json.writeArrayFieldStart("assumptions");
    for (Sensitivity.Swing swing : sensitivity.swings()) {
      json.writeStartObject();
      json.writeStringField("id", swing.assumption().id());
      write(json, "low", swing.assumption().low());
      write(json, "high", swing.assumption().high());
      write(json, "displacedAtLow", swing.atLow());
      write(json, "displacedAtHigh", swing.atHigh());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeStock(JsonGenerator json) throws IOException {
    StockEstimate stock = effects.stock();
    json.writeObjectFieldStart("stock");
    write(json, "measured", stock.measured());
    write(json, "apportioned", stock.apportioned());
    write(json, "measuredShare", stock.measuredShare());
    write(json, "onDwellingPointsShare", stock.onPointsShare());
    json.writeObjectFieldStart("missing");
    for (Map.Entry<String, MissingReason> missing : stock.missing().entrySet()) {
      json.writeStringField(missing.getKey(), plain(missing.getValue()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeLedgers(JsonGenerator json, PrintedYears years) throws IOException {
    json.writeObjectFieldStart("ledger");
    for (Outlook outlook : Outlook.values()) {
      json.writeArrayFieldStart(plain(outlook));
      for (LedgerYear year : years.of(effects.ledger(outlook))) {
        write(json, year);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, LedgerYear year) throws IOException {
    json.writeStartObject();
    json.writeNumberField("year", year.year());
    write(json, "opening", year.opening());
    write(json, "removed", year.removed());
    write(json, "converted", year.converted());
    write(json, "built", year.built());
    write(json, "closing", year.closing());
    Households households = year.households();
    json.writeObjectFieldStart("households");
    write(json, "mustMove", households.mustMove());
    write(json, "left", households.left());
    write(json, "returned", households.returned());
    write(json, "moved", households.moved());
    write(json, "displaced", households.displaced());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeMix(JsonGenerator json) throws IOException {
    MixChange mix = effects.mix();
    json.writeObjectFieldStart("mix");
    json.writeNumberField("parts", mix.parts());
    json.writeFieldName("before");
    MixJson.write(json, mix.before(), mix.around().before(), mix.parts() > 0);
    json.writeFieldName("after");
    MixJson.write(json, mix.after(), mix.around().after(), mix.parts() > 0);
    String grain = terminal.text("effect.formula.grain");
    GrainProfile profile = GrainProfile.of(effects.effect(), effects.scope());
    MixJson.write(json, profile, grain, effects.stock());
    Ledger ledger = effects.ledger(Outlook.EXPECTED);
    json.writeObjectFieldStart("norms");
    MixJson.write(json, "before", Norms.of(ledger.opening(), effects.wish().plan()));
    MixJson.write(json, "after", Norms.of(ledger.closing(), effects.wish().plan()));
    json.writeEndObject();
    if (effects.target().isPresent()) {
      MixJson.write(json, mix, effects.target().get(), terminal.texts().locale());
    }
    json.writeEndObject();
  }

  private void writeMoney(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("money");
    for (Outlook outlook : Outlook.values()) {
      json.writeFieldName(plain(outlook));
      write(json, Money.of(effects.effect(), outlook));
    }
    writeUnknown(json, effects.effect().costUnknown());
    json.writeEndObject();
    AreaMoney here = effects.money();
    json.writeObjectFieldStart("areaMoney");
    for (Outlook outlook : Outlook.values()) {
      json.writeFieldName(plain(outlook));
      write(json, here.in(outlook));
    }
    writeUnknown(json, here.costUnknown(Years.FIRST, Years.LAST));
    json.writeFieldName("gap");
    verdicts.write(json, here.figure(Years.FIRST, Years.LAST, MoneyYear::gap));
    json.writeEndObject();
  }

  /// The interventions of which the cost is not filled in.
  static void writeUnknown(JsonGenerator json, List<Intervention> unknown) throws IOException {
    json.writeArrayFieldStart("costUnknown");
    for (Intervention intervention : unknown) {
      json.writeStartObject();
      json.writeStringField("id", intervention.id());
      json.writeStringField("name", intervention.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Money money) throws IOException {
    json.writeStartObject();
    CorporationJson.writeSums(json, money);
    json.writeArrayFieldStart("years");
    for (MoneyYear year : money.years()) {
      json.writeStartObject();
      json.writeNumberField("year", year.year());
      json.writeObjectFieldStart("cost");
      for (var cost : year.cost().entrySet()) {
        write(json, cost.getKey().id(), cost.getValue());
      }
      json.writeEndObject();
      writeSources(json, "paid", year.paid());
      writeSources(json, "conditionUnmet", year.refused().of(Refusal.OTHERS));
      writeSources(json, "belowMinimum", year.refused().of(Refusal.LEAST));
      writeSources(json, "afterLastYear", year.refused().of(Refusal.YEARS));
      writeSources(json, "aboveCap", year.refused().of(Refusal.CAP));
      write(json, "gap", year.gap());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSources(JsonGenerator json, String name, Map<String, Double> amounts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (var amount : amounts.entrySet()) {
      write(json, amount.getKey(), amount.getValue());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Stock stock) throws IOException {
    json.writeObjectFieldStart(name);
    for (var segment : TenureSegment.ALL) {
      write(json, segment.id(), stock.get(segment));
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, double value) throws IOException {
    json.writeNumberField(name, JsonNumber.of(value));
  }

  private static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
