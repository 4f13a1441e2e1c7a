package nl.noordwijzer.source.table;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Something about a file that the user should know.
///
/// @param key of the sentence in the texts
/// @param arguments fill `{0}`, `{1}` ... of the sentence
/// @param row its place in the file, counted from 1; 0 where it concerns the whole file
/// @param where it lies, in EPSG:28992, metres; null where that is not known
public record Finding(
    Weight weight, String key, List<String> arguments, long row, @Nullable Envelope where) {

  /// How much it matters.
  public enum Weight {
    /// Read, and worth knowing.
    NOTED,
    /// Read after it was mended.
    REPAIRED,
    /// Left out.
    SKIPPED
  }

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(Weight weight, String key, long row, String... arguments) {
    return new Finding(weight, key, List.of(arguments), row, null);
  }

  public Finding at(Envelope place) {
    return new Finding(weight, key, arguments, row, place);
  }

  public String sentence(Texts texts) {
    return texts.get(key, arguments.toArray());
  }

  public Optional<Envelope> place() {
    return Optional.ofNullable(where);
  }
}
