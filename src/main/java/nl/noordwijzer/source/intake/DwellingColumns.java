package nl.noordwijzer.source.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.locationtech.jts.geom.Puntal;

/// The columns of a layer of verblijfsobjecten of the BAG that tell homes from other things.
///
/// @param use what the object is for: `woonfunctie` and others
/// @param id of the object; absent when there is no such column
/// @param status whether it is there; absent when there is no such column
record DwellingColumns(int use, OptionalInt id, OptionalInt status) {
  /// Names as services and files have them, those of dBASE cut off after ten characters.
  private static final Set<String> USES =
      Set.of(
          "gebruiksdoel",
          "gebruiksdoelen",
          "gebruiksdo",
          "gebruiksdoelverblijfsobject",
          "verblijfsobjectgebruiksdoel");

  private static final Set<String> IDS =
      Set.of(
          "identificatie",
          "identifica",
          "lokaalid",
          "vboid",
          "verblijfsobjectid",
          "verblijfsobjectidentificatie");
  private static final Set<String> STATUSES =
      Set.of("status", "vbostatus", "verblijfsobjectstatus");

  /// Of what is not built, or was withdrawn.
  private static final List<String> NOT_THERE =
      List.of("gevormd", "niet gerealiseerd", "ingetrokken", "ten onrechte");

  /// Empty when the table is no such layer.
  static Optional<DwellingColumns> of(SourceTable table) {
    OptionalInt use = find(table, USES);
    OptionalInt id = find(table, IDS);
    OptionalInt status = find(table, STATUSES);
    boolean found = use.isPresent() && (id.isPresent() || status.isPresent());
    return found && isOfPoints(table)
        ? Optional.of(new DwellingColumns(use.getAsInt(), id, status))
        : Optional.empty();
  }

  private static boolean isOfPoints(SourceTable table) {
    return table.hasGeometry()
        && table.rows().stream()
            .flatMap(row -> row.geometry().stream())
            .allMatch(Puntal.class::isInstance);
  }

  private static OptionalInt find(SourceTable table, Set<String> names) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> names.contains(plain(table.columns().get(i).name())))
        .findFirst();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  boolean isHome(SourceRow row) {
    return row.text(use).toLowerCase(Locale.ROOT).contains("woonfunctie");
  }

  /// Whether it stands, in use or not.
  boolean isThere(SourceRow row) {
    String text = status.isPresent() ? row.text(status.getAsInt()).toLowerCase(Locale.ROOT) : "";
    return NOT_THERE.stream().noneMatch(text::contains);
  }

  /// Empty where it has none.
  String id(SourceRow row) {
    return id.isPresent() ? row.text(id.getAsInt()) : "";
  }

  /// What each column of the table is taken for.
  List<ColumnUse> uses(SourceTable table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(i ->
            role(i)
                .map(role -> ColumnUse.sure(table.columns().get(i).name(), Meaning.role(role)))
                .orElse(ColumnUse.unknown(table.columns().get(i).name())))
        .toList();
  }

  private Optional<String> role(int column) {
    return Stream.of(
            column == use ? "dwelling.use" : "",
            id.equals(OptionalInt.of(column)) ? "dwelling.id" : "",
            status.equals(OptionalInt.of(column)) ? "dwelling.status" : "")
        .filter(role -> !role.isEmpty())
        .findFirst();
  }
}
