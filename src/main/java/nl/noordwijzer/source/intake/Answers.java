package nl.noordwijzer.source.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noordwijzer.source.crs.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/// What the user says where a file does not, or where it was taken wrongly.
///
/// @param figuresOf year of figures without one; null where nobody said
/// @param systems coordinate systems, by name of the table
/// @param owner of homes of which the list does not tell the owner; empty where nobody said
/// @param columns what columns mean, by name of the table
/// @param confidential names of the tables that others may not see
public record Answers(
    @Nullable Integer figuresOf,
    Map<String, CoordinateSystem> systems,
    String owner,
    Map<String, ColumnChoices> columns,
    Set<String> confidential) {
  public static final Answers NONE = new Answers(null, Map.of(), "", Map.of(), Set.of());

  public Answers {
    systems = Map.copyOf(systems);
    columns = Map.copyOf(columns);
    confidential = Set.copyOf(confidential);
  }

  public Answers withYear(@Nullable Integer year) {
    return new Answers(year, systems, owner, columns, confidential);
  }

  public Answers withOwner(String name) {
    return new Answers(figuresOf, systems, name, columns, confidential);
  }

  public Answers withSystem(String table, CoordinateSystem system) {
    Map<String, CoordinateSystem> changed = new HashMap<>(systems);
    changed.put(table, system);
    return new Answers(figuresOf, changed, owner, columns, confidential);
  }

  /// With what a column of a table means.
  public Answers withMeaning(String table, String column, Meaning meaning) {
    return with(table, columns(table).with(column, meaning));
  }

  /// With a column of a table as the program takes it by itself.
  public Answers withoutMeaning(String table, String column) {
    return with(table, columns(table).without(column));
  }

  /// With whether others may not see what is in a table.
  public Answers withConfidential(String table, boolean secret) {
    Set<String> changed = new HashSet<>(confidential);
    if (secret) {
      changed.add(table);
    } else {
      changed.remove(table);
    }
    return new Answers(figuresOf, systems, owner, columns, changed);
  }

  private Answers with(String table, ColumnChoices choices) {
    Map<String, ColumnChoices> changed = new HashMap<>(columns);
    changed.put(table, choices);
    return new Answers(figuresOf, systems, owner, changed, confidential);
  }

  Optional<CoordinateSystem> system(String table) {
    return Optional.ofNullable(systems.get(table));
  }

  ColumnChoices columns(String table) {
    return columns.getOrDefault(table, ColumnChoices.NONE);
  }
}
