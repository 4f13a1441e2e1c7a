package nl.noordwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.MixIndices;

/// How homes are mixed, as a JSON object; an index that is not defined is null.
final class MixJson {
  private MixJson() {}

  /// @param spread whether there are parts that the indices of spread are over
  static void write(JsonGenerator json, MixIndices indices, boolean spread) throws IOException {
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
    if (spread) {
      write(json, "dissimilarity", indices.dissimilarity(MixGroup.SOCIAL_RENT));
      write(json, "theil", indices.theil());
      write(json, "isolation", indices.isolation(MixGroup.SOCIAL_RENT));
    }
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
