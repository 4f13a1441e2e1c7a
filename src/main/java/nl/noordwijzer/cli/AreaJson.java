package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.map.FigureWords;

/// Prints figures as JSON; the form is described in docs/gebruik/opdrachtregel.md and only grows.
final class AreaJson {
  private static final String FORMAT = "noordwijzer-areas/1";

  private final AreaFigures figures;
  private final Terminal terminal;
  private final FigureWords words;
  private final Locale locale;

  AreaJson(AreaFigures figures, Terminal terminal) {
    this.figures = figures;
    this.terminal = terminal;
    words = figures.words(terminal.texts());
    locale = terminal.texts().locale();
  }

  void print() {
    JsonDocument document = new JsonDocument(FORMAT, terminal);
    document.print(json -> {
      json.writeStringField("level", Choices.LEVEL.word(figures.level(), terminal));
      json.writeNumberField("year", figures.year());
      document.writeLanguage(json);
      writeIndicators(json);
      writeAreas(json);
      writeSources(json);
    });
  }

  private void writeIndicators(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("indicators");
    for (Indicator indicator : figures.indicators()) {
      json.writeStartObject();
      json.writeStringField("id", indicator.id());
      json.writeStringField("name", indicator.names().in(locale));
      json.writeStringField("unit", indicator.unit().in(locale));
      json.writeStringField("kind", plain(indicator.kind()));
      if (indicator.formula() != null) {
        json.writeStringField("formula", indicator.formula().text());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeAreas(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("areas");
    for (Area area : figures.areas()) {
      json.writeStartObject();
      json.writeStringField("code", area.code());
      json.writeStringField("name", area.name());
      json.writeObjectFieldStart("figures");
      for (Indicator indicator : figures.indicators()) {
        json.writeObjectFieldStart(indicator.id());
        writeFigure(json, indicator, figures.figure(area, indicator));
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeFigure(JsonGenerator json, Indicator indicator, Figure figure)
      throws IOException {
    switch (figure) {
      case Figure.Known known -> {
        json.writeNumberField("value", JsonNumber.of(known.value()));
        json.writeStringField("unit", indicator.unit().in(locale));
        json.writeStringField("text", words.value(indicator, known));
        json.writeBooleanField("partial", known.partial());
        writeOrigin(json, known.origin());
        json.writeStringField("origin", words.origin(known));
        json.writeStringField("source", String.join("; ", words.sources(known)));
      }
      case Figure.Missing missing -> {
        json.writeNullField("value");
        json.writeStringField("unit", indicator.unit().in(locale));
        json.writeStringField("reason", plain(missing.reason()));
        json.writeStringField("explanation", words.reason(missing));
      }
    }
  }

  private void writeOrigin(JsonGenerator json, Origin origin) throws IOException {
    switch (origin) {
      case Origin.Published _ -> json.writeStringField("made", "published");
      case Origin.Computed computed -> {
        json.writeStringField("made", "computed");
        json.writeStringField("formula", computed.formula());
        writeCoverage(json, computed);
      }
      case Origin.Combined combined -> {
        json.writeStringField("made", "combined");
        json.writeNumberField("parts", combined.parts());
        writeCoverage(json, combined);
      }
    }
  }

  private static void writeCoverage(JsonGenerator json, Origin origin) throws IOException {
    json.writeNumberField("coverage", JsonNumber.of(origin.coverage()));
    writeList(json, "lacking", origin.lacking());
  }

  private static void writeList(JsonGenerator json, String name, List<String> list)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String item : list) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  private void writeSources(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sources");
    for (Source source : figures.sources()) {
      json.writeStartObject();
      json.writeStringField("id", source.id());
      json.writeStringField("title", source.title().in(locale));
      json.writeStringField("owner", source.owner());
      json.writeStringField("licence", source.licence());
      json.writeStringField("attribution", source.attribution().in(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
