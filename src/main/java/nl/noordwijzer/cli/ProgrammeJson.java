package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.effect.ProgrammeStand;
import nl.noordwijzer.effect.ProgrammeStand.Stand;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.outcome.ProgrammeWords;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PolicyMatrix;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.text.Texts;

/// How a scenario stands to the figures and the policy of the programme, as JSON.
record ProgrammeJson(ScenarioEffect effect, Texts texts) {

  void write(JsonGenerator json) throws IOException {
    ProgrammeStand stand = new ProgrammeStand(effect);
    json.writeArrayFieldStart("programme");
    for (ProgrammeFigure figure : effect.model().programme()) {
      write(json, figure, stand.of(figure));
    }
    json.writeEndArray();
    writePolicy(json);
  }

  private void write(JsonGenerator json, ProgrammeFigure figure, Stand stand) throws IOException {
    Locale locale = texts.locale();
    json.writeStartObject();
    json.writeStringField("id", figure.id());
    json.writeStringField("name", figure.names().in(locale));
    json.writeNumberField("value", JsonNumber.of(figure.value()));
    json.writeStringField("unit", plain(figure.unit()));
    json.writeNumberField("year", figure.year());
    json.writeStringField("document", figure.document().in(locale));
    if (stand.now().isPresent()) {
      json.writeNumberField("now", JsonNumber.of(stand.now().getAsDouble()));
    }
    if (stand.measured().isPresent()) {
      json.writeNumberField("measured", stand.measured().getAsInt());
    }
    if (stand.expected().isPresent()) {
      json.writeNumberField("expected", JsonNumber.of(stand.expected().getAsDouble()));
      json.writeNumberField("low", JsonNumber.of(stand.least()));
      json.writeNumberField("high", JsonNumber.of(stand.most()));
    } else {
      json.writeNullField("expected");
    }
    writeParts(json, stand);
    json.writeStringField("text", new ProgrammeWords(texts).account(figure, stand));
    json.writeEndObject();
  }

  private static void writeParts(JsonGenerator json, Stand stand) throws IOException {
    json.writeArrayFieldStart("byIntervention");
    for (ProgrammeStand.Part part : stand.parts()) {
      json.writeStartObject();
      json.writeStringField("id", part.intervention().id());
      json.writeStringField("name", part.intervention().name());
      json.writeNumberField("homes", JsonNumber.of(part.homes()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writePolicy(JsonGenerator json) throws IOException {
    PolicyMatrix matrix = PolicyMatrix.of(effect.scenario());
    json.writeObjectFieldStart("policy");
    json.writeArrayFieldStart("cells");
    for (Goal goal : Goal.values()) {
      for (PolicyMatrix.Cell cell : PolicyMatrix.cells(goal)) {
        json.writeStartObject();
        json.writeStringField("goal", plain(goal));
        json.writeStringField("actor", plain(cell.actor()));
        json.writeStringField("term", plain(cell.term()));
        write(json, matrix.in(cell));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("principles");
    for (Principle principle : Principle.values()) {
      json.writeStartObject();
      json.writeStringField("principle", plain(principle));
      write(json, matrix.in(principle));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, List<Intervention> found) throws IOException {
    json.writeArrayFieldStart("interventions");
    for (Intervention intervention : found) {
      json.writeString(intervention.name());
    }
    json.writeEndArray();
  }

  private static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
