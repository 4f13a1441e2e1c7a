package nl.noordwijzer.source.format.datastore;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;

/// Goes through all features of a shapefile, to change, remove and add some; the file is written
/// when it closes, if anything was.
final class ShapefileFeatureWriter implements FeatureWriter<SimpleFeatureType, SimpleFeature> {
  private final ShapefileDataStore store;
  private final SimpleFeatureType schema;
  private final List<SimpleFeature> features;
  private int next;
  private @Nullable SimpleFeature current;
  private boolean isNew;
  private boolean changed;

  /// @param features to be changed in place
  /// @param atEnd whether to begin behind them, to add others
  ShapefileFeatureWriter(
      ShapefileDataStore store,
      SimpleFeatureType schema,
      List<SimpleFeature> features,
      boolean atEnd) {
    this.store = store;
    this.schema = schema;
    this.features = features;
    next = atEnd ? features.size() : 0;
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return schema;
  }

  @Override
  public boolean hasNext() {
    return next < features.size();
  }

  @Override
  public SimpleFeature next() {
    isNew = !hasNext();
    SimpleFeature feature =
        isNew ? SimpleFeatureBuilder.build(schema, List.of(), null) : features.get(next++);
    current = feature;
    return feature;
  }

  @Override
  public void write() {
    SimpleFeature feature = requireCurrent();
    if (isNew) {
      features.add(feature);
      next++;
    }
    changed = true;
    current = null;
  }

  @Override
  public void remove() {
    requireCurrent();
    if (!isNew) {
      features.remove(--next);
      changed = true;
    }
    current = null;
  }

  private SimpleFeature requireCurrent() {
    if (current == null) {
      throw new NoSuchElementException("no feature was gone to");
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    if (changed) {
      store.replace(new FeatureTable(schema).table(features));
      changed = false;
    }
  }
}
