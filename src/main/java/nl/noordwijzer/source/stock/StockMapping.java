package nl.noordwijzer.source.stock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.Reason;
import nl.noordwijzer.source.table.SourceTable;

/// Which column of a list of homes says what. Proposed from the names and the values, and for the
/// user to correct.
///
/// @param shape stands for the names of the columns, so that the mapping is found again
/// @param names of the columns of the table
/// @param owner of all homes, where no column says it; may be empty
public record StockMapping(
    String shape, List<String> names, Map<StockField, Choice> choices, String owner) {
  private static final double MOST_VALUES = 0.8;

  /// A column for a field.
  public record Choice(int column, Confidence confidence, Reason reason) {}

  public StockMapping {
    names = List.copyOf(names);
    choices = Map.copyOf(choices);
  }

  private record Candidate(StockField field, Choice choice, int score) {}

  /// A mapping for a table that was never seen before.
  public static StockMapping propose(SourceTable table) {
    List<Candidate> candidates = new ArrayList<>();
    for (StockField field : StockField.values()) {
      for (int column = 0; column < table.columns().size(); column++) {
        candidate(table, column, field).ifPresent(candidates::add);
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
    Map<StockField, Choice> choices = new EnumMap<>(StockField.class);
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!choices.containsKey(candidate.field) && taken.add(candidate.choice.column)) {
        choices.put(candidate.field, candidate.choice);
      }
    }
    return new StockMapping(shape(table), names(table), choices, "");
  }

  private static Optional<Candidate> candidate(SourceTable table, int column, StockField field) {
    String name = table.columns().get(column).name();
    FieldNames fields = FieldNames.shipped();
    boolean fits = FieldValues.fit(table, column, field) >= MOST_VALUES;
    if (fits && fields.isName(name, field)) {
      return Optional.of(of(field, column, Confidence.SURE, "stock.reason.name", 3));
    }
    if (fits && fields.isPartOfName(name, field)) {
      return Optional.of(of(field, column, Confidence.LIKELY, "stock.reason.part", 2));
    }
    return FieldValues.speakForThemselves(table, column, field)
        ? Optional.of(of(field, column, Confidence.LIKELY, "stock.reason.values", 1))
        : Optional.empty();
  }

  private static Candidate of(
      StockField field, int column, Confidence confidence, String key, int score) {
    return new Candidate(field, new Choice(column, confidence, Reason.of(key)), score);
  }

  private static List<String> names(SourceTable table) {
    return table.columns().stream().map(Column::name).toList();
  }

  /// Stands for the names of the columns and their order, whatever their case.
  static String shape(SourceTable table) {
    try {
      byte[] names =
          String.join("\n", names(table)).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(names);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A mapping with the columns of before, by name.
  static StockMapping remembered(SourceTable table, Map<StockField, String> columns, String owner) {
    Map<StockField, Choice> choices = new EnumMap<>(StockField.class);
    columns.forEach((field, name) ->
        table
            .column(name)
            .ifPresent(column ->
                choices.put(
                    field,
                    new Choice(column, Confidence.SURE, Reason.of("stock.reason.remembered")))));
    return new StockMapping(shape(table), names(table), choices, owner);
  }

  public OptionalInt column(StockField field) {
    Choice choice = choices.get(field);
    return choice == null ? OptionalInt.empty() : OptionalInt.of(choice.column);
  }

  /// The mapping with a column that the user chose; a field that had it loses it.
  public StockMapping with(StockField field, int column) {
    Map<StockField, Choice> changed = new EnumMap<>(StockField.class);
    changed.putAll(without(column).choices);
    changed.put(field, new Choice(column, Confidence.SURE, Reason.of("stock.reason.chosen")));
    return new StockMapping(shape, names, changed, owner);
  }

  /// The mapping without a column that the user leaves out.
  public StockMapping without(int column) {
    Map<StockField, Choice> changed = new EnumMap<>(StockField.class);
    choices.forEach((field, choice) -> {
      if (choice.column != column) {
        changed.put(field, choice);
      }
    });
    return new StockMapping(shape, names, changed, owner);
  }

  public StockMapping ownedBy(String name) {
    return new StockMapping(shape, names, choices, name.strip());
  }

  /// Whether homes can be placed with it.
  ///
  /// @param withGeometry whether the rows of the table have geometries of their own
  public boolean tellsPlace(boolean withGeometry) {
    return withGeometry
        || has(StockField.WKT)
        || has(StockField.NEIGHBOURHOOD)
        || (has(StockField.X) && has(StockField.Y))
        || (has(StockField.LATITUDE) && has(StockField.LONGITUDE));
  }

  /// Whether the owner of every home can be told.
  public boolean tellsOwner() {
    return has(StockField.OWNER) || !owner.isEmpty();
  }

  private boolean has(StockField field) {
    return choices.containsKey(field);
  }
}
