package nl.noordwijzer.source.format.datastore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.DelegateSimpleFeatureReader;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureStore;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jspecify.annotations.Nullable;

/// The features of a [ShapefileDataStore]. GeoTools itself filters and sorts them.
final class ShapefileFeatureStore extends ContentFeatureStore {
  private final ShapefileDataStore store;

  ShapefileFeatureStore(ContentEntry entry, ShapefileDataStore store) {
    super(entry, Query.ALL);
    this.store = store;
  }

  @Override
  protected SimpleFeatureType buildFeatureType() throws IOException {
    return FeatureTable.schema(store.table(), entry.getTypeName());
  }

  private List<SimpleFeature> features() throws IOException {
    FeatureTable features = new FeatureTable(getSchema());
    return store.table().rows().stream().map(features::feature).toList();
  }

  @Override
  protected @Nullable ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
    if (query.getFilter() != Filter.INCLUDE) {
      return null;
    }
    ReferencedEnvelope bounds = new ReferencedEnvelope();
    store.table().rows().stream()
        .flatMap(row -> row.geometry().stream())
        .forEach(shape -> bounds.expandToInclude(shape.getEnvelopeInternal()));
    return bounds;
  }

  @Override
  protected int getCountInternal(Query query) throws IOException {
    return query.getFilter() == Filter.INCLUDE ? store.table().rows().size() : -1;
  }

  @Override
  protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query)
      throws IOException {
    var all = new ListFeatureCollection(getSchema(), features());
    return new DelegateSimpleFeatureReader(getSchema(), all.features());
  }

  @Override
  protected FeatureWriter<SimpleFeatureType, SimpleFeature> getWriterInternal(
      Query query, int flags) throws IOException {
    List<SimpleFeature> all = new ArrayList<>(features());
    boolean onlyAdds = (flags | WRITER_ADD) == flags && (flags | WRITER_UPDATE) != flags;
    return new ShapefileFeatureWriter(store, getSchema(), all, onlyAdds);
  }
}
