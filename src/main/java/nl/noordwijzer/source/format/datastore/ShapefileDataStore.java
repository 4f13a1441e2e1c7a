package nl.noordwijzer.source.format.datastore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.format.shapefile.ShapefileFormat;
import nl.noordwijzer.source.format.shapefile.ShapefileWriter;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.jspecify.annotations.Nullable;

/// One shapefile as a data store of GeoTools, to read and to write.
///
/// The file is read as a whole when it is first asked for, and written as a whole when a writer
/// closes. Features have no coordinate system: what the .prj says stands under [#CRS] in the user
/// data of the schema, as looking it up is slow in GeoTools.
public final class ShapefileDataStore extends ContentDataStore implements FileDataStore {
  /// Key of the text of the .prj in the user data of the schema.
  public static final String CRS = "crs";

  private final Path shp;
  private @Nullable SourceTable table;

  public ShapefileDataStore(Path shp) {
    this.shp = shp;
  }

  private String typeName() {
    return String.valueOf(shp.getFileName()).replaceFirst("\\.[^.]*$", "");
  }

  synchronized SourceTable table() throws IOException {
    SourceTable current = table;
    if (current == null) {
      try {
        current = new ShapefileFormat().read(shp, Progress.NONE).getFirst();
      } catch (NoordwijzerException e) {
        throw failure(e);
      }
      table = current;
    }
    return current;
  }

  synchronized void replace(SourceTable other) throws IOException {
    try {
      ShapefileWriter.write(other, shp, Progress.NONE);
    } catch (NoordwijzerException e) {
      throw failure(e);
    }
    table = null;
  }

  private static IOException failure(NoordwijzerException e) {
    return new IOException(e.sentence(Texts.in(Locale.getDefault())), e);
  }

  @Override
  protected List<Name> createTypeNames() {
    return List.of(new NameImpl(typeName()));
  }

  @Override
  protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
    return new ShapefileFeatureStore(entry, this);
  }

  /// Makes the file, without features.
  @Override
  public void createSchema(SimpleFeatureType schema) throws IOException {
    replace(new FeatureTable(schema).table(List.of()));
  }

  /// @throws IOException with a sentence when the file cannot be read
  @Override
  public SimpleFeatureType getSchema() throws IOException {
    // asked here, as GeoTools hides what goes wrong while it asks
    table();
    return getSchema(typeName());
  }

  @Override
  public void updateSchema(SimpleFeatureType schema) {
    throw new UnsupportedOperationException("the columns of a shapefile are not changed in place");
  }

  @Override
  public SimpleFeatureSource getFeatureSource() throws IOException {
    return getFeatureSource(typeName());
  }

  @Override
  public FeatureReader<SimpleFeatureType, SimpleFeature> getFeatureReader() throws IOException {
    return getFeatureReader(new Query(typeName()), Transaction.AUTO_COMMIT);
  }

  @Override
  public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriter(
      Filter filter, Transaction transaction) throws IOException {
    return getFeatureWriter(typeName(), filter, transaction);
  }

  @Override
  public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriter(Transaction transaction)
      throws IOException {
    return getFeatureWriter(typeName(), transaction);
  }

  @Override
  public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriterAppend(
      Transaction transaction) throws IOException {
    return getFeatureWriterAppend(typeName(), transaction);
  }
}
