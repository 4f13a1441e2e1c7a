package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.effect.EffectFigure;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.Texts;

/// A verdict with its number and the way to it, as a JSON object.
record VerdictJson(Plan plan, Texts texts) {

  void write(JsonGenerator json, Verdict verdict) throws IOException {
    EffectWords words = new EffectWords(texts);
    json.writeStartObject();
    json.writeStringField("kind", verdict.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("text", words.kind(verdict) + ". " + words.sentence(verdict));
    if (verdict.firstYear().isPresent()) {
      json.writeNumberField("firstYear", verdict.firstYear().get());
    }
    if (verdict.cause().isPresent()) {
      json.writeStringField("cause", words.of(verdict.cause().get()));
    }
    json.writeFieldName("displaced");
    write(json, verdict.displaced());
    json.writeEndObject();
  }

  void write(JsonGenerator json, EffectFigure figure) throws IOException {
    json.writeStartObject();
    json.writeNumberField("value", JsonNumber.of(figure.value()));
    json.writeNumberField("low", JsonNumber.of(figure.low()));
    json.writeNumberField("high", JsonNumber.of(figure.high()));
    json.writeStringField("unit", texts.get(figure.unit()));
    EffectFigure.Account account = figure.account();
    json.writeStringField("formula", new EffectWords(texts).of(account.formula()));
    json.writeNumberField("measuredShare", JsonNumber.of(account.measured()));
    json.writeNumberField("onDwellingPointsShare", JsonNumber.of(account.onPoints()));
    json.writeArrayFieldStart("assumptions");
    for (String id : account.assumptions()) {
      if (plan.assumptions().find(id).isPresent()) {
        write(json, plan.assumptions().require(id));
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    for (Source source : account.sources()) {
      json.writeString(source.attribution().in(texts.locale()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Assumption assumption) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", assumption.id());
    json.writeStringField("name", assumption.names().in(texts.locale()));
    json.writeNumberField("low", JsonNumber.of(assumption.low()));
    json.writeNumberField("expected", JsonNumber.of(assumption.expected()));
    json.writeNumberField("high", JsonNumber.of(assumption.high()));
    json.writeStringField("unit", assumption.unit().in(texts.locale()));
    json.writeNumberField("year", assumption.year());
    json.writeStringField("source", assumption.source().in(texts.locale()));
    if (assumption.lastRevision().isPresent()) {
      json.writeStringField("changedBy", assumption.lastRevision().get().author());
      json.writeStringField("changedAt", assumption.lastRevision().get().time().toString());
    }
    json.writeEndObject();
  }
}
