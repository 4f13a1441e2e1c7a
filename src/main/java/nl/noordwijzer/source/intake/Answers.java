package nl.noordwijzer.source.intake;

import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.source.crs.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/// What the user says where a file does not.
///
/// @param figuresOf year of figures without one; null where nobody said
/// @param systems coordinate systems, by name of the table
public record Answers(@Nullable Integer figuresOf, Map<String, CoordinateSystem> systems) {
  public static final Answers NONE = new Answers(null, Map.of());

  public Answers {
    systems = Map.copyOf(systems);
  }

  public Answers withYear(@Nullable Integer year) {
    return new Answers(year, systems);
  }

  Optional<CoordinateSystem> system(String table) {
    return Optional.ofNullable(systems.get(table));
  }
}
