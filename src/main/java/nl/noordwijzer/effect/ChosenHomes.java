package nl.noordwijzer.effect;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.HousingComplex;
import org.locationtech.jts.geom.Envelope;

/// The homes of some complexes, and not what else lies on their ground.
///
/// @param complexes ids
record ChosenHomes(Set<String> complexes) {
  boolean has(HousingComplex complex) {
    return complexes.contains(complex.id());
  }

  private Stream<NeighbourhoodStock.Located> located(Baseline baseline) {
    return baseline.neighbourhoods().stream()
        .flatMap(neighbourhood -> neighbourhood.complexes().stream())
        .filter(located -> has(located.complex()));
  }

  /// Their number, measured.
  StockEstimate stock(Baseline baseline) {
    List<NeighbourhoodStock.Located> all = located(baseline).toList();
    Stock sum = all.stream().map(NeighbourhoodStock.Located::stock).reduce(Stock.NONE, Stock::plus);
    List<HousingComplex> known = all.stream().map(NeighbourhoodStock.Located::complex).toList();
    return StockEstimate.measured(sum, baseline.region().ownership().sourcesOf(known));
  }

  /// Those in a surface, by the part of each complex that lies in it.
  Stock within(Footprint surface, Baseline baseline) {
    Stock sum = Stock.NONE;
    List<NeighbourhoodStock.Located> all = located(baseline).toList();
    for (NeighbourhoodStock.Located located : all) {
      double share = located.footprint().shareIn(surface);
      sum = share == 0 ? sum : sum.plus(located.stock(), share);
    }
    return sum;
  }

  Envelope envelope(Baseline baseline) {
    Envelope envelope = new Envelope();
    located(baseline).forEach(it -> envelope.expandToInclude(it.footprint().envelope()));
    return envelope;
  }
}
