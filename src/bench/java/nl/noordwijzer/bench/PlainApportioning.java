package nl.noordwijzer.bench;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/// The homes in a surface as a plain loop has them: a tree of envelopes, and of each candidate the
/// intersection.
final class PlainApportioning {
  private final STRtree index = new STRtree();

  PlainApportioning(List<KnownHomes> homes) {
    homes.forEach(known -> index.insert(known.surface().getEnvelopeInternal(), known));
    index.build();
  }

  double within(Geometry surface) {
    double sum = 0;
    for (Object candidate : index.query(surface.getEnvelopeInternal())) {
      KnownHomes known = (KnownHomes) candidate;
      double common = known.surface().intersection(surface).getArea();
      sum += known.dwellings() * common / known.surface().getArea();
    }
    return sum;
  }
}
