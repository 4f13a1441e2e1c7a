package nl.noordwijzer.planfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerEditor;

/// A layer of a plan as it stands in the file, maybe with columns that others added.
///
/// @param known as this program knows it
/// @param whole as it is, with all columns
/// @param aside keys of rows that are no part of the plan and stay as they are
record StoredLayer(GeoPackage file, Layer known, Layer whole, Set<Long> aside) {

  String table() {
    return known.table();
  }

  /// The columns this program knows, under the names of the file.
  Layer ours() {
    return only(known.fields());
  }

  /// What tells rows apart and in which order they stand.
  Layer positions() {
    return only(
        known.fields().stream()
            .filter(field ->
                field.equals(PlanSchema.ORDER)
                    || PlanSchema.keyOf(known).contains(field.name())
                    || group().filter(field.name()::equals).isPresent())
            .toList(),
        "");
  }

  /// The column with the group in which rows stand in order; empty where all of them do.
  Optional<String> group() {
    return Stream.of(InterventionRows.SCENARIO)
        .filter(_ -> known.table().equals(PlanSchema.INTERVENTIONS.table()))
        .findFirst();
  }

  private Layer only(List<Field> fields) {
    return only(fields, whole.geometryColumn());
  }

  private Layer only(List<Field> fields, String geometry) {
    return new Layer(
        whole.table(),
        whole.title(),
        whole.key(),
        geometry,
        whole.geometryType(),
        whole.srsId(),
        fields);
  }

  /// For writing our columns and leaving those of others.
  LayerEditor editorOfOurs() {
    return file.editor(ours());
  }

  /// For all columns.
  LayerEditor editor() {
    return file.editor(whole);
  }
}
