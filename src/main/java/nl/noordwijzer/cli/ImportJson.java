package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.noordwijzer.source.intake.ColumnUse;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.intake.Question;
import nl.noordwijzer.source.intake.Sentence;
import nl.noordwijzer.source.table.Finding;
import org.locationtech.jts.geom.Envelope;

/// Prints what files would change as JSON; the form is described in docs/gebruik/opdrachtregel.md
/// and only grows.
record ImportJson(ImportReport report, Terminal terminal) {
  private static final String FORMAT = "noordwijzer-import/1";

  void print() {
    JsonDocument document = new JsonDocument(FORMAT, terminal);
    document.print(json -> {
      document.writeLanguage(json);
      if (report.written() == null) {
        json.writeNullField("written");
      } else {
        json.writeStringField("written", report.written().toString());
      }
      json.writeArrayFieldStart("tables");
      for (Proposal proposal : report.proposals()) {
        write(json, proposal);
      }
      json.writeEndArray();
    });
  }

  private void write(JsonGenerator json, Proposal proposal) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", proposal.table().name());
    json.writeStringField("kind", plain(proposal.kind()));
    json.writeNumberField("rows", proposal.table().rows().size());
    json.writeBooleanField("changes", proposal.changesAnything());
    json.writeArrayFieldStart("summary");
    for (Sentence sentence : proposal.summary()) {
      json.writeString(sentence.in(terminal.texts()));
    }
    json.writeEndArray();
    writeColumns(json, proposal);
    json.writeArrayFieldStart("findings");
    for (Finding finding : proposal.findings()) {
      write(json, finding);
    }
    json.writeEndArray();
    Optional<Question> question = proposal.asks();
    if (question.isPresent()) {
      json.writeObjectFieldStart("question");
      json.writeStringField("option", ImportReport.option(question.get()));
      json.writeStringField("text", ImportReport.request(proposal, terminal));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeColumns(JsonGenerator json, Proposal proposal) throws IOException {
    json.writeArrayFieldStart("columns");
    for (ColumnUse use : proposal.columns()) {
      json.writeStartObject();
      json.writeStringField("name", use.column());
      json.writeStringField("meaning", use.meaning().id());
      json.writeBooleanField("indicator", use.meaning().isIndicator());
      json.writeStringField(
          "text", use.words(terminal.texts(), report.region().statistics().catalogue()));
      json.writeStringField("certainty", plain(use.certainty()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("weight", plain(finding.weight()));
    if (finding.row() > 0) {
      json.writeNumberField("row", finding.row());
    }
    json.writeStringField("key", finding.key());
    json.writeStringField("text", finding.sentence(terminal.texts()));
    if (finding.place().isPresent()) {
      Envelope place = finding.place().get();
      json.writeArrayFieldStart("place");
      json.writeNumber(JsonNumber.of(place.getMinX()));
      json.writeNumber(JsonNumber.of(place.getMinY()));
      json.writeNumber(JsonNumber.of(place.getMaxX()));
      json.writeNumber(JsonNumber.of(place.getMaxY()));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
