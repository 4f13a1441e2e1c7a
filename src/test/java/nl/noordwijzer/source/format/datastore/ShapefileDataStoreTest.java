package nl.noordwijzer.source.format.datastore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.format.shapefile.ShapefileFormat;
import nl.noordwijzer.source.format.shapefile.ShapefileWriter;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.filter.Filter;
import org.geotools.data.DataUtilities;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// What GeoTools sees of a shapefile, and what it can do with it.
class ShapefileDataStoreTest {
  @TempDir Path folder;
  private Path shp = Path.of("");
  private FileDataStore store = new ShapefileDataStore(shp);

  @BeforeEach
  void open() throws Exception {
    shp = folder.resolve("buurten.shp");
    List<Column> columns =
        List.of(
            new Column("NAAM", ColumnType.TEXT),
            new Column("INW", ColumnType.WHOLE),
            new Column("WOZ", ColumnType.DECIMAL),
            new Column("DATUM", ColumnType.DATE),
            new Column("WATER", ColumnType.FLAG));
    LocalDate date = LocalDate.of(2026, 1, 31);
    List<SourceRow> rows =
        List.of(
            new SourceRow(1, new Object[] {"Passart", 2100L, 161.5, date, false}, square(0)),
            new SourceRow(2, new Object[] {"Vrieheide", 3800L, 149.0, date, false}, square(10)));
    ShapefileWriter.write(
        new SourceTable("buurten", columns, rows, "", List.of()), shp, Progress.NONE);
    store = new ShapefileDataStore(shp);
  }

  private static Geometry square(int x) throws ParseException {
    int end = x + 5;
    String corners = "%1$s 0, %2$s 0, %2$s 5, %1$s 5, %1$s 0".formatted(x, end);
    return new WKTReader().read("POLYGON ((" + corners + "))");
  }

  private List<String> names(String ecql) throws Exception {
    Filter filter = ecql.isEmpty() ? Filter.INCLUDE : ECQL.toFilter(ecql);
    List<String> names = new ArrayList<>();
    try (SimpleFeatureIterator all = store.getFeatureSource().getFeatures(filter).features()) {
      while (all.hasNext()) {
        names.add(String.valueOf(all.next().getAttribute("NAAM")));
      }
    }
    return names;
  }

  @Test
  void theSchemaHasTheShapeAndTheColumns() throws Exception {
    SimpleFeatureType schema = store.getSchema();
    assertThat(schema.getTypeName()).isEqualTo("buurten");
    assertThat(schema.getAttributeDescriptors())
        .extracting(AttributeDescriptor::getLocalName)
        .containsExactly("the_geom", "NAAM", "INW", "WOZ", "DATUM", "WATER");
    assertThat(schema.getGeometryDescriptor().getType().getBinding()).isEqualTo(MultiPolygon.class);
    assertThat(schema.getDescriptor("DATUM").getType().getBinding()).isEqualTo(Date.class);
    assertThat(String.valueOf(schema.getUserData().get(ShapefileDataStore.CRS)))
        .startsWith("PROJCS[\"RD_New\"");
  }

  @Test
  void featuresHaveTheirValuesAndShapes() throws Exception {
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = store.getFeatureReader()) {
      SimpleFeature feature = reader.next();
      assertThat(feature.getID()).isEqualTo("buurten.1");
      assertThat(feature.getAttribute("NAAM")).isEqualTo("Passart");
      assertThat(feature.getAttribute("INW")).isEqualTo(2100L);
      assertThat(feature.getAttribute("WOZ")).isEqualTo(161.5);
      assertThat(feature.getAttribute("WATER")).isEqualTo(false);
      assertThat(feature.getDefaultGeometry()).isInstanceOf(MultiPolygon.class);
      reader.next();
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void featuresAreCountedBoundedAndFiltered() throws Exception {
    assertThat(store.getFeatureSource().getFeatures().size()).isEqualTo(2);
    assertThat(store.getFeatureSource().getBounds().getMaxX()).isEqualTo(15);
    assertThat(names("INW > 3000")).containsExactly("Vrieheide");
    assertThat(names("BBOX(the_geom, 0, 0, 2, 2)")).containsExactly("Passart");
  }

  @Test
  void geoToolsFindsTheStoreByTheFile() throws Exception {
    DataStore found = DataStoreFinder.getDataStore(Map.of("url", shp.toUri().toURL()));
    assertThat(found).isInstanceOf(ShapefileDataStore.class);
    assertThat(found.getTypeNames()).containsExactly("buurten");
    assertThat(FileDataStoreFinder.getDataStore(shp.toFile()))
        .isInstanceOf(ShapefileDataStore.class);
    Path other = Files.writeString(folder.resolve("a.csv"), "a");
    assertThat(DataStoreFinder.getDataStore(Map.of("url", other.toUri().toURL()))).isNull();
  }

  @Test
  void featuresAreAddedChangedAndRemoved() throws Exception {
    SimpleFeatureStore writable = (SimpleFeatureStore) store.getFeatureSource();
    SimpleFeature added =
        SimpleFeatureBuilder.build(
            store.getSchema(),
            new Object[] {square(20), "Heerlerheide", 5L, 1.0, null, true},
            null);
    writable.addFeatures(DataUtilities.collection(added));
    assertThat(names("")).containsExactly("Passart", "Vrieheide", "Heerlerheide");
    writable.modifyFeatures("INW", 99L, ECQL.toFilter("NAAM = 'Vrieheide'"));
    writable.removeFeatures(ECQL.toFilter("NAAM = 'Passart'"));
    SourceTable table = new ShapefileFormat().read(shp, Progress.NONE).getFirst();
    assertThat(table.rows())
        .extracting(row -> row.text(0))
        .containsExactly("Vrieheide", "Heerlerheide");
    assertThat(table.rows()).extracting(row -> row.value(1)).containsExactly(99L, 5L);
    assertThat(table.rows().getFirst().value(3)).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(table.rows().getLast().geometry().orElseThrow().getArea()).isEqualTo(25);
  }

  @Test
  void aNewFileIsMadeForASchema() throws Exception {
    ShapefileDataStore other = new ShapefileDataStore(folder.resolve("nieuw.shp"));
    SimpleFeatureType schema =
        DataUtilities.createType("nieuw", "the_geom:MultiPolygon,NAAM:String,N:Integer,D:Double");
    other.createSchema(schema);
    try (var writer = other.getFeatureWriterAppend(Transaction.AUTO_COMMIT)) {
      SimpleFeature feature = writer.next();
      feature.setAttribute("NAAM", "een");
      feature.setAttribute("N", 7L);
      feature.setDefaultGeometry(square(0));
      writer.write();
    }
    SourceTable table =
        new ShapefileFormat().read(folder.resolve("nieuw.shp"), Progress.NONE).getFirst();
    assertThat(table.rows().getFirst().values()).containsExactly("een", 7L, null);
    assertThat(table.rows().getFirst().geometry()).isPresent();
  }

  @Test
  void aFileThatCannotBeReadIsAFailureWithASentence() {
    ShapefileDataStore lost = new ShapefileDataStore(folder.resolve("lost.shp"));
    assertThatThrownBy(lost::getSchema)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lost.shp");
  }
}
