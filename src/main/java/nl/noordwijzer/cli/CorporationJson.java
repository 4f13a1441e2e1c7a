package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.effect.CorporationView.Part;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.Period;

/// What a scenario asks of each corporation, as a JSON array.
final class CorporationJson {
  private CorporationJson() {}

  static void write(JsonGenerator json, Effects effects) throws IOException {
    Map<Outlook, Map<Owner, Asked>> asked = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      asked.put(outlook, effects.asked(outlook));
    }
    json.writeArrayFieldStart("corporations");
    for (Owner owner : Objects.requireNonNull(asked.get(Outlook.EXPECTED)).keySet()) {
      Map<Outlook, Asked> ofOwner = new EnumMap<>(Outlook.class);
      asked.forEach((outlook, all) -> ofOwner.put(outlook, Objects.requireNonNull(all.get(owner))));
      write(json, owner, ofOwner);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Owner owner, Map<Outlook, Asked> asked)
      throws IOException {
    Asked expected = Objects.requireNonNull(asked.get(Outlook.EXPECTED));
    json.writeStartObject();
    json.writeStringField("name", owner.name());
    write(json, "homes", expected.homes());
    write(json, "share", expected.share());
    write(json, "demolished", expected.sum(Part::demolished));
    write(json, "built", expected.sum(Part::built));
    write(json, "renovated", expected.sum(Part::renovated));
    write(json, "bought", expected.sum(Part::bought));
    write(json, "sold", expected.sum(Part::sold));
    json.writeObjectFieldStart("money");
    writeSums(json, expected.money());
    json.writeEndObject();
    json.writeObjectFieldStart("outlooks");
    for (Map.Entry<Outlook, Asked> one : asked.entrySet()) {
      json.writeObjectFieldStart(one.getKey().name().toLowerCase(Locale.ROOT));
      writeSums(json, one.getValue().money());
      json.writeEndObject();
    }
    json.writeEndObject();
    writePhases(json, expected.money());
    json.writeEndObject();
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
