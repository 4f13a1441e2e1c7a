package nl.noordwijzer.source.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.source.crs.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/// What the user says where a file does not.
///
/// @param figuresOf year of figures without one; null where nobody said
/// @param systems coordinate systems, by name of the table
/// @param owner of homes of which the list does not tell the owner; empty where nobody said
public record Answers(
    @Nullable Integer figuresOf, Map<String, CoordinateSystem> systems, String owner) {
  public static final Answers NONE = new Answers(null, Map.of(), "");

  public Answers {
    systems = Map.copyOf(systems);
  }

  public Answers withYear(@Nullable Integer year) {
    return new Answers(year, systems, owner);
  }

  public Answers withOwner(String name) {
    return new Answers(figuresOf, systems, name);
  }

  public Answers withSystem(String table, CoordinateSystem system) {
    Map<String, CoordinateSystem> changed = new HashMap<>(systems);
    changed.put(table, system);
    return new Answers(figuresOf, changed, owner);
  }

  Optional<CoordinateSystem> system(String table) {
    return Optional.ofNullable(systems.get(table));
  }
}
