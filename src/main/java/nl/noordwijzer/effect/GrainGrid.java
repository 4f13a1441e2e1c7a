package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/// Squares of one size over a scope, on whole multiples of it in RD New, with the homes in each.
final class GrainGrid {
  private final Scope scope;
  private final int metres;
  private final Map<Square, Stock> homes = new HashMap<>();

  /// @param column to the east and row to the north, counted in squares from the origin of RD New
  private record Square(long column, long row) {
    Footprint footprint(int metres) {
      double west = (double) column * metres;
      double south = (double) row * metres;
      return Footprint.of(new Envelope(west, west + metres, south, south + metres));
    }
  }

  GrainGrid(Scope scope, ArealInterpolation stock, int metres) {
    this.scope = scope;
    this.metres = metres;
    for (Square square : over(scope.envelope(stock))) {
      Stock inside = scope.homes(square.footprint(metres), stock);
      if (inside.total() > 0) {
        homes.put(square, inside);
      }
    }
  }

  private List<Square> over(Envelope envelope) {
    List<Square> squares = new ArrayList<>();
    if (envelope.isNull()) {
      return squares;
    }
    for (long row = index(envelope.getMinY()); row <= index(envelope.getMaxY()); row++) {
      for (long column = index(envelope.getMinX()); column <= index(envelope.getMaxX()); column++) {
        squares.add(new Square(column, row));
      }
    }
    return squares;
  }

  private long index(double coordinate) {
    return (long) Math.floor(coordinate / metres);
  }

  /// The mixes of the squares with homes, as it is now.
  List<Mix> before() {
    return homes.values().stream().map(Mix::of).toList();
  }

  /// The mixes of the squares after some works: what they change lies evenly over their places.
  List<Mix> after(List<Work> works) {
    Map<Square, Stock> changed = new HashMap<>(homes);
    for (Work work : works) {
      StockFlows flows = new StockFlows(work.effect().changes());
      if (!flows.isEmpty()) {
        Stock net = scope.inside(work.place()).holding().of(flows.net());
        for (Part part : work.place().parts()) {
          add(part, net.times(part.weight()), changed);
        }
      }
    }
    return changed.values().stream().map(Mix::of).toList();
  }

  private void add(Part part, Stock net, Map<Square, Stock> changed) {
    for (Square square : over(part.footprint().envelope())) {
      double share = scope.share(part, square.footprint(metres));
      if (share > 0) {
        changed.merge(square, net.times(share), Stock::plus);
      }
    }
  }
}
