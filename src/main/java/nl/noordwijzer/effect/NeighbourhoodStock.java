package nl.noordwijzer.effect;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Source;
import org.jspecify.annotations.Nullable;

/// The homes of one neighbourhood as they are: those of known complexes, and the rest, of which
/// only the number is known.
///
/// @param rest what no complex explains; with `complexes` it adds up to the stock
/// @param places over which the rest is spread; over the land when there are none
/// @param missing why a figure that the stock needs is not there; absent when all are
/// @param sources of the figures
record NeighbourhoodStock(
    Area area,
    List<Located> complexes,
    Stock rest,
    DwellingPlaces places,
    @Nullable MissingReason missing,
    List<Source> sources) {

  /// A complex with its place in the neighbourhood.
  record Located(HousingComplex complex, Stock stock, Footprint footprint) {}

  NeighbourhoodStock {
    complexes = List.copyOf(complexes);
    sources = List.copyOf(sources);
  }

  /// Part of the rest that lies in a surface, from 0 to 1.
  ///
  /// @param land part of the neighbourhood that does
  double restIn(Footprint surface, double land) {
    return places.isEmpty() ? land : places.shareIn(surface);
  }

  /// Of all complexes whose place is known.
  Stock measured() {
    Stock sum = Stock.NONE;
    for (Located located : complexes) {
      sum = sum.plus(located.stock());
    }
    return sum;
  }

  Stock stock() {
    return measured().plus(rest);
  }

  /// Why the stock, or its division over segments, is not known.
  Optional<MissingReason> reason() {
    return Optional.ofNullable(missing);
  }
}
