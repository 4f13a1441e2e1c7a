package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.effect.CorporationView.Part;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.outcome.AskedOf;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.Period;

/// What a scenario asks of each corporation in an area, as a JSON array, and the rest beside it.
final class CorporationJson {
  private CorporationJson() {}

  static void write(JsonGenerator json, Effects effects) throws IOException {
    List<AskedOf> all = effects.asked();
    json.writeArrayFieldStart("corporations");
    for (AskedOf one : all.subList(0, all.size() - 1)) {
      json.writeStartObject();
      json.writeStringField("name", one.owner().orElseThrow().name());
      write(json, "share", one.expected().share());
      write(json, one);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("noCorporation");
    write(json, all.getLast());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, AskedOf asked) throws IOException {
    Asked expected = asked.expected();
    write(json, "homes", expected.homes());
    write(json, "demolished", expected.sum(Part::demolished));
    write(json, "built", expected.sum(Part::built));
    write(json, "displaced", expected.sum(Part::displaced));
    write(json, "renovated", expected.sum(Part::renovated));
    write(json, "bought", expected.sum(Part::bought));
    write(json, "sold", expected.sum(Part::sold));
    json.writeObjectFieldStart("money");
    writeSums(json, expected.money());
    json.writeEndObject();
    EffectJson.writeUnknown(json, expected.costUnknown());
    json.writeObjectFieldStart("outlooks");
    for (Map.Entry<Outlook, Asked> one : asked.outlooks().entrySet()) {
      json.writeObjectFieldStart(one.getKey().name().toLowerCase(Locale.ROOT));
      write(json, "displaced", one.getValue().sum(Part::displaced));
      writeSums(json, one.getValue().money());
      json.writeEndObject();
    }
    json.writeEndObject();
    writePhases(json, expected.money());
  }

  private static void writePhases(JsonGenerator json, Money money) throws IOException {
    json.writeArrayFieldStart("phases");
    for (Period phase : Period.phases()) {
      json.writeStartObject();
      json.writeNumberField("from", phase.from());
      json.writeNumberField("to", phase.to());
      write(json, "cost", money.cost(phase.from(), phase.to()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// What is paid and by whom, over all years.
  static void writeSums(JsonGenerator json, Money money) throws IOException {
    write(json, "total", money.cost());
    write(json, "funded", money.funded());
    write(json, "gap", money.gap());
  }

  private static void write(JsonGenerator json, String name, double value) throws IOException {
    json.writeNumberField(name, JsonNumber.of(value));
  }
}
