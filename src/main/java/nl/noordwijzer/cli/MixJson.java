package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.noordwijzer.effect.GrainProfile;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.MixIndices;
import nl.noordwijzer.effect.Norms;
import nl.noordwijzer.effect.StockEstimate;
import nl.noordwijzer.effect.TargetMix;

/// How homes are mixed, as a JSON object; an index that is not defined is null.
final class MixJson {
  private MixJson() {}

  /// @param spread whether there are parts that the indices of spread are over
  /// @param around of the whole region
  static void write(JsonGenerator json, MixIndices indices, MixIndices around, boolean spread)
      throws IOException {
    Mix whole = indices.whole();
    json.writeStartObject();
    json.writeObjectFieldStart("shares");
    for (MixGroup group : MixGroup.ALL) {
      write(json, group.name().toLowerCase(Locale.ROOT), OptionalDouble.of(whole.share(group)));
    }
    json.writeEndObject();
    write(json, "entropy", whole.entropy());
    write(json, "simpson", whole.simpson());
    write(json, "effectiveNumber", whole.effectiveNumber());
    write(json, "locationQuotient", around.locationQuotient(whole, MixGroup.SOCIAL_RENT));
    OptionalDouble none = OptionalDouble.empty();
    write(json, "dissimilarity", spread ? indices.dissimilarity(MixGroup.SOCIAL_RENT) : none);
    write(json, "theil", spread ? indices.theil() : none);
    write(json, "isolation", spread ? indices.isolation(MixGroup.SOCIAL_RENT) : none);
    json.writeEndObject();
  }

  /// At which scale homes are mixed, with what the figures rest on.
  ///
  /// @param formula in words
  /// @param stock of the homes now
  static void write(JsonGenerator json, GrainProfile grain, String formula, StockEstimate stock)
      throws IOException {
    json.writeObjectFieldStart("grain");
    json.writeStringField("formula", formula);
    json.writeNumberField("measuredShare", JsonNumber.of(stock.measuredShare()));
    json.writeNumberField("onDwellingPointsShare", JsonNumber.of(stock.onPointsShare()));
    json.writeArrayFieldStart("levels");
    for (GrainProfile.Level level : grain.levels()) {
      json.writeStartObject();
      json.writeNumberField("metres", level.metres());
      json.writeNumberField("squares", level.squares());
      write(json, "before", level.before());
      write(json, "after", level.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void write(JsonGenerator json, String name, Norms norms) throws IOException {
    json.writeObjectFieldStart(name);
    write(json, "socialNorm", OptionalDouble.of(norms.social().norm()));
    write(json, "socialGap", OptionalDouble.of(norms.social().gap()));
    write(json, "socialGapHomes", OptionalDouble.of(norms.social().homes()));
    write(json, "middleNorm", OptionalDouble.of(norms.middleLeast().norm()));
    write(json, "middleLeast", OptionalDouble.of(norms.middleLeast().share()));
    write(json, "middleMost", OptionalDouble.of(norms.middleMost().share()));
    json.writeEndObject();
  }

  static void write(JsonGenerator json, MixChange mix, TargetMix target, Locale locale)
      throws IOException {
    json.writeObjectFieldStart("target");
    for (MixGroup group : MixGroup.ALL) {
      String name = group.name().toLowerCase(Locale.ROOT);
      write(json, name, OptionalDouble.of(target.mix().share(group)));
    }
    json.writeNumberField("year", target.year());
    json.writeStringField("source", target.source().in(locale));
    write(json, "distanceBefore", mix.before().whole().distanceTo(target.mix()));
    write(json, "distanceAfter", mix.after().whole().distanceTo(target.mix()));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, OptionalDouble value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, JsonNumber.of(value.getAsDouble()));
    } else {
      json.writeNullField(name);
    }
  }
}
