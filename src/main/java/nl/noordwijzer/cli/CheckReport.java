package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.planfile.PlanInspection;
import org.jspecify.annotations.Nullable;

/// Prints what was found in a plan; the form of the JSON is described in
/// docs/gebruik/opdrachtregel.md and only grows.
///
/// @param copy what could be saved; null where that was not asked
/// @param mended what was put right in the copy
record CheckReport(
    Path plan,
    PlanInspection inspection,
    @Nullable Path copy,
    List<Phrase> mended,
    Terminal terminal) {
  private static final String FORMAT = "noordwijzer-check/1";

  void print() {
    for (PlanInspection.Finding finding : inspection.findings()) {
      String weight = terminal.text(finding.damage() ? "cli.check.damage" : "cli.check.remark");
      String item = finding.subject().isEmpty() ? "" : " " + finding.subject() + ":";
      terminal.out().println(weight + item + " " + sentence(finding));
    }
    if (inspection.findings().isEmpty()) {
      terminal.out().println(terminal.text("cli.check.sound", plan));
    }
    inspection.totals().ifPresent(this::print);
    inspection.rescued().forEach(this::print);
    if (copy != null) {
      terminal.out().println(terminal.text("cli.check.repaired", copy));
      mended.forEach(phrase ->
          terminal.out().println(terminal.text("cli.check.mended", terminal.text(phrase))));
    }
  }

  private void print(PlanInspection.Totals totals) {
    terminal
        .out()
        .println(
            terminal.text(
                "cli.check.totals",
                totals.areas(),
                totals.figures(),
                totals.complexes(),
                totals.dwellings(),
                totals.scenarios(),
                totals.interventions(),
                totals.planAreas(),
                totals.notes(),
                totals.steps()));
  }

  private void print(PlanInspection.Rescued layer) {
    String gone = layer.missing() ? "cli.check.rescued.missing" : "cli.check.rescued";
    String key = layer.lost() > 0 ? "cli.check.rescued.lost" : gone;
    terminal.out().println("  " + terminal.text(key, layer.layer(), layer.rows(), layer.lost()));
  }

  private String sentence(PlanInspection.Finding finding) {
    return terminal.text(finding.sentence());
  }

  void printJson() {
    JsonDocument document = new JsonDocument(FORMAT, terminal);
    document.print(json -> {
      document.writeLanguage(json);
      json.writeStringField("plan", plan.toString());
      json.writeBooleanField("damaged", inspection.isDamaged());
      if (copy != null) {
        json.writeStringField("repaired", copy.toString());
        json.writeArrayFieldStart("mended");
        for (Phrase phrase : mended) {
          json.writeStartObject();
          json.writeStringField("key", phrase.key());
          json.writeStringField("text", terminal.text(phrase));
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeArrayFieldStart("findings");
      for (PlanInspection.Finding finding : inspection.findings()) {
        write(json, finding);
      }
      json.writeEndArray();
      if (!inspection.rescued().isEmpty()) {
        json.writeArrayFieldStart("rescued");
        for (PlanInspection.Rescued layer : inspection.rescued()) {
          write(json, layer);
        }
        json.writeEndArray();
      }
      if (inspection.totals().isPresent()) {
        write(json, inspection.totals().get());
      }
    });
  }

  private void write(JsonGenerator json, PlanInspection.Finding finding) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("damage", finding.damage());
    json.writeStringField("item", finding.item());
    json.writeStringField("subject", finding.subject());
    json.writeStringField("key", finding.sentence().key());
    json.writeStringField("text", sentence(finding));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, PlanInspection.Rescued layer) throws IOException {
    json.writeStartObject();
    json.writeStringField("layer", layer.layer());
    json.writeNumberField("rows", layer.rows());
    json.writeNumberField("lost", layer.lost());
    json.writeBooleanField("missing", layer.missing());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, PlanInspection.Totals totals) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("areas", totals.areas());
    json.writeNumberField("figures", totals.figures());
    json.writeNumberField("complexes", totals.complexes());
    json.writeNumberField("dwellings", totals.dwellings());
    json.writeNumberField("scenarios", totals.scenarios());
    json.writeNumberField("interventions", totals.interventions());
    json.writeNumberField("planAreas", totals.planAreas());
    json.writeNumberField("notes", totals.notes());
    json.writeNumberField("steps", totals.steps());
    json.writeEndObject();
  }
}
