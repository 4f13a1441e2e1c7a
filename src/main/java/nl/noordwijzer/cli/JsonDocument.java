package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A result as one JSON object, which begins with the name of its form.
record JsonDocument(String format, Terminal terminal) {
  /// Writes the fields of the object.
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  void print(Body body) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(terminal.out())) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("format", format);
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    terminal.out().println();
  }

  void writeLanguage(JsonGenerator json) throws IOException {
    json.writeStringField("language", terminal.texts().locale().getLanguage());
  }
}
