package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.noordwijzer.effect.CostSum;
import nl.noordwijzer.effect.CostTerm;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;

/// Prints what each intervention costs in the area, as numbers times prices, as expected.
final class CostJson {
  private CostJson() {}

  static void write(JsonGenerator json, Effects effects, Texts texts) throws IOException {
    json.writeArrayFieldStart("costs");
    for (CostSum sum : effects.money().costs(Years.FIRST, Years.LAST, List.of())) {
      json.writeStartObject();
      json.writeStringField("id", sum.intervention().id());
      json.writeNumberField("euros", JsonNumber.of(sum.euros()));
      json.writeArrayFieldStart("terms");
      for (CostSum.Line line : sum.lines()) {
        write(json, line, texts);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, CostSum.Line line, Texts texts) throws IOException {
    CostTerm term = line.term();
    json.writeStartObject();
    json.writeStringField("of", term.label().in(texts.locale()));
    json.writeNumberField("number", JsonNumber.of(term.number()));
    json.writeNumberField("price", JsonNumber.of(term.price()));
    json.writeStringField("unit", term.unit().in(texts.locale()));
    json.writeNumberField("from", line.from());
    json.writeNumberField("to", line.to());
    json.writeArrayFieldStart("assumptions");
    for (String id : term.assumptions().toList()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
