package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.CorporationView;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.MoneyYear;
import nl.noordwijzer.effect.Norms;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.Sensitivity;
import nl.noordwijzer.effect.Stock;
import nl.noordwijzer.effect.StockEstimate;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Years;

/// Prints what a scenario would do as JSON; the form is described in docs/gebruik/opdrachtregel.md
/// and only grows.
final class EffectJson {
  private static final String FORMAT = "noordwijzer-effect/1";

  private final Path file;
  private final EffectFigures figures;
  private final Terminal terminal;
  private final VerdictJson verdicts;

  EffectJson(Path file, EffectFigures figures, Terminal terminal) {
    this.file = file;
    this.figures = figures;
    this.terminal = terminal;
    verdicts = new VerdictJson(figures.plan(), terminal.texts());
  }

  void print() {
    JsonDocument document = new JsonDocument(FORMAT, terminal);
    document.print(json -> {
      document.writeLanguage(json);
      json.writeStringField("file", file.toString());
      json.writeStringField("plan", figures.plan().name());
      json.writeStringField("scenario", figures.effect().scenario().name());
      json.writeStringField("area", figures.place());
      json.writeFieldName("verdict");
      verdicts.write(json, figures.verdict());
      writeInterventions(json);
      writeConflicts(json);
      writeSensitivity(json);
      writeStock(json);
      writeLedgers(json);
      writeMix(json);
      writeMoney(json);
      writeCorporations(json);
      new ProgrammeJson(figures.effect(), terminal.texts()).write(json);
    });
  }

  private void writeInterventions(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("interventions");
    for (Intervention intervention : figures.effect().scenario().interventions()) {
      json.writeStartObject();
      json.writeStringField("id", intervention.id());
      json.writeStringField("name", intervention.name());
      json.writeStringField("type", intervention.type());
      json.writeNumberField("from", intervention.years().start());
      json.writeNumberField("to", intervention.years().end());
      json.writeFieldName("verdict");
      verdicts.write(json, figures.verdict(intervention));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeConflicts(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (HomeConflict conflict : figures.effect().conflicts()) {
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
    Sensitivity sensitivity = figures.sensitivity();
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
    StockEstimate stock = figures.stock();
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

  private void writeLedgers(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("ledger");
    for (Outlook outlook : Outlook.values()) {
      json.writeArrayFieldStart(plain(outlook));
      for (LedgerYear year : figures.years(outlook)) {
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
    MixChange mix = figures.mix();
    json.writeObjectFieldStart("mix");
    json.writeNumberField("parts", mix.parts());
    json.writeFieldName("before");
    MixJson.write(json, mix.before(), mix.around().before(), mix.parts() > 0);
    json.writeFieldName("after");
    MixJson.write(json, mix.after(), mix.around().after(), mix.parts() > 0);
    String grain = terminal.text("effect.formula.grain");
    MixJson.write(json, figures.grain(), grain, figures.stock());
    Ledger ledger = figures.ledger(Outlook.EXPECTED);
    json.writeObjectFieldStart("norms");
    MixJson.write(json, "before", Norms.of(ledger.opening(), figures.plan()));
    MixJson.write(json, "after", Norms.of(ledger.closing(), figures.plan()));
    json.writeEndObject();
    if (figures.target().isPresent()) {
      MixJson.write(json, mix, figures.target().get(), terminal.texts().locale());
    }
    json.writeEndObject();
  }

  private void writeMoney(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("money");
    for (Outlook outlook : Outlook.values()) {
      json.writeFieldName(plain(outlook));
      write(json, figures.money(outlook));
    }
    json.writeEndObject();
    AreaMoney here = figures.areaMoney();
    json.writeObjectFieldStart("areaMoney");
    for (Outlook outlook : Outlook.values()) {
      json.writeFieldName(plain(outlook));
      write(json, here.in(outlook));
    }
    json.writeFieldName("gap");
    verdicts.write(json, here.figure(Years.FIRST, Years.LAST, MoneyYear::gap));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Money money) throws IOException {
    json.writeStartObject();
    writeSums(json, money);
    json.writeArrayFieldStart("years");
    for (MoneyYear year : money.years()) {
      json.writeStartObject();
      json.writeNumberField("year", year.year());
      json.writeObjectFieldStart("cost");
      for (var cost : year.cost().entrySet()) {
        write(json, cost.getKey().id(), cost.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("paid");
      for (var paid : year.paid().entrySet()) {
        write(json, paid.getKey(), paid.getValue());
      }
      json.writeEndObject();
      write(json, "gap", year.gap());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSums(JsonGenerator json, Money money) throws IOException {
    write(json, "total", money.cost());
    write(json, "funded", money.funded());
    write(json, "gap", money.gap());
  }

  private void writeCorporations(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("corporations");
    for (Map.Entry<Owner, CorporationView.Asked> asked : figures.corporations().entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", asked.getKey().name());
      CorporationView.Asked it = asked.getValue();
      write(json, "homes", it.homes());
      write(json, "share", it.share());
      write(json, "demolished", it.demolished());
      write(json, "built", it.built());
      write(json, "renovated", it.renovated());
      write(json, "bought", it.bought());
      json.writeObjectFieldStart("money");
      writeSums(json, it.money());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
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
