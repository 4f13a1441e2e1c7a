package nl.noordwijzer.map;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.function.ClassificationFunction;
import org.geotools.filter.function.EqualIntervalFunction;
import org.geotools.filter.function.JenksNaturalBreaksFunction;
import org.geotools.filter.function.QuantileFunction;
import org.geotools.filter.function.RangedClassifier;
import org.geotools.filter.function.StandardDeviationFunction;

/// The classification functions of GeoTools, the only place of the map that knows the library.
///
/// The first use loads it, which takes about a second on a slow machine.
final class GeoToolsBreaks {
  private static final String VALUE = "value";

  private GeoToolsBreaks() {}

  /// Borders between the classes as GeoTools finds them: each the lowest value of its class, for
  /// natural breaks the highest value of the class below. Ascending, perhaps with doubles.
  ///
  /// @param values ascending, at least two different ones
  static double[] inner(ClassMethod method, double[] values, int count) {
    ClassificationFunction function = function(method);
    FilterFactory filters = CommonFactoryFinder.getFilterFactory();
    function.setParameters(List.of(filters.property(VALUE), filters.literal(count)));
    return function.evaluate(collection(values)) instanceof RangedClassifier classes
        ? inner(classes)
        : new double[0];
  }

  private static ClassificationFunction function(ClassMethod method) {
    return switch (method) {
      case QUANTILE -> new QuantileFunction();
      case NATURAL_BREAKS -> new JenksNaturalBreaksFunction();
      case EQUAL_INTERVAL -> new EqualIntervalFunction();
      case STANDARD_DEVIATION -> new StandardDeviationFunction();
      case AROUND_NORM, OWN -> throw new IllegalArgumentException("not from data: " + method);
    };
  }

  private static ListFeatureCollection collection(double[] values) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("values");
    builder.add(VALUE, Double.class);
    SimpleFeatureType type = builder.buildFeatureType();
    ListFeatureCollection collection = new ListFeatureCollection(type);
    for (int i = 0; i < values.length; i++) {
      collection.add(SimpleFeatureBuilder.build(type, List.of(values[i]), "area." + i));
    }
    return collection;
  }

  private static double[] inner(RangedClassifier classes) {
    return IntStream.range(1, classes.getSize())
        .mapToObj(classes::getMin)
        .flatMapToDouble(min ->
            min instanceof Number number
                ? DoubleStream.of(number.doubleValue())
                : DoubleStream.empty())
        .toArray();
  }
}
