package nl.noordwijzer.source.format.datastore;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Turns rows of a table into features and back. Dates are those of the time zone of this computer.
final class FeatureTable {
  /// Name that GeoTools gives the shape of a shapefile.
  private static final String SHAPE = "the_geom";

  private final SimpleFeatureType schema;

  FeatureTable(SimpleFeatureType schema) {
    this.schema = schema;
  }

  static SimpleFeatureType schema(SourceTable table, String typeName) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(typeName);
    builder.add(SHAPE, shapeClass(table));
    for (Column column : table.columns()) {
      builder.add(column.name(), valueClass(column.type()));
    }
    SimpleFeatureType schema = builder.buildFeatureType();
    schema.getUserData().put(ShapefileDataStore.CRS, table.crs());
    return schema;
  }

  private static Class<? extends Geometry> shapeClass(SourceTable table) {
    Set<String> kinds =
        table.rows().stream()
            .flatMap(row -> row.geometry().stream())
            .map(shape -> shape.getGeometryType().replace("Multi", ""))
            .collect(Collectors.toSet());
    boolean many = table.rows().stream().anyMatch(row -> row.shape() instanceof MultiPoint);
    return switch (kinds.size() == 1 ? kinds.iterator().next() : "") {
      case "Polygon" -> MultiPolygon.class;
      case "LineString" -> MultiLineString.class;
      case "Point" -> many ? MultiPoint.class : Point.class;
      default -> Geometry.class;
    };
  }

  private static Class<?> valueClass(ColumnType type) {
    return switch (type) {
      case TEXT -> String.class;
      case WHOLE -> Long.class;
      case DECIMAL -> Double.class;
      case FLAG -> Boolean.class;
      case DATE -> Date.class;
    };
  }

  SimpleFeature feature(SourceRow row) {
    @Nullable Object[] values = new @Nullable Object[schema.getAttributeCount()];
    values[0] = many(row.shape());
    for (int i = 1; i < values.length; i++) {
      Object value = row.value(i - 1);
      values[i] =
          value instanceof LocalDate date
              ? Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant())
              : value;
    }
    return SimpleFeatureBuilder.build(schema, values, schema.getTypeName() + "." + row.place());
  }

  /// In a schema of multi-part shapes a single one is a collection of one.
  private @Nullable Geometry many(@Nullable Geometry shape) {
    Class<?> binding = schema.getDescriptor(0).getType().getBinding();
    return switch (shape) {
      case Polygon surface when binding == MultiPolygon.class ->
          surface.getFactory().createMultiPolygon(new Polygon[] {surface});
      case LineString line when binding == MultiLineString.class ->
          line.getFactory().createMultiLineString(new LineString[] {line});
      case Point point when binding == MultiPoint.class ->
          point.getFactory().createMultiPoint(new Point[] {point});
      case null, default -> shape;
    };
  }

  SourceTable table(List<SimpleFeature> features) {
    List<AttributeDescriptor> attributes = attributes();
    List<Column> columns =
        attributes.stream()
            .map(a -> new Column(a.getLocalName(), columnType(a.getType().getBinding())))
            .toList();
    List<SourceRow> rows = new ArrayList<>();
    for (SimpleFeature feature : features) {
      @Nullable Object[] values = new @Nullable Object[columns.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(feature.getAttribute(attributes.get(i).getName()));
      }
      rows.add(new SourceRow(rows.size() + 1, values, (Geometry) feature.getDefaultGeometry()));
    }
    Object crs = schema.getUserData().getOrDefault(ShapefileDataStore.CRS, "");
    return new SourceTable(schema.getTypeName(), columns, rows, String.valueOf(crs), List.of());
  }

  private List<AttributeDescriptor> attributes() {
    return schema.getAttributeDescriptors().stream()
        .filter(attribute -> !(attribute instanceof GeometryDescriptor))
        .toList();
  }

  private static ColumnType columnType(Class<?> binding) {
    if (Double.class.isAssignableFrom(binding) || Float.class.isAssignableFrom(binding)) {
      return ColumnType.DECIMAL;
    }
    if (Number.class.isAssignableFrom(binding)) {
      return ColumnType.WHOLE;
    }
    if (Date.class.isAssignableFrom(binding)) {
      return ColumnType.DATE;
    }
    return binding == Boolean.class ? ColumnType.FLAG : ColumnType.TEXT;
  }

  private static @Nullable Object value(@Nullable Object attribute) {
    return attribute instanceof Date date
        ? LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault())
        : attribute;
  }
}
