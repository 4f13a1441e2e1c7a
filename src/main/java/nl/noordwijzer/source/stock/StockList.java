package nl.noordwijzer.source.stock;

import java.util.List;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.source.table.Finding;

/// What a list of homes says.
public record StockList(List<HousingComplex> complexes, List<Finding> findings) {
  public StockList {
    complexes = List.copyOf(complexes);
    findings = List.copyOf(findings);
  }

  /// Complexes of which only the neighbourhood is known.
  public long approximate() {
    return complexes.stream().filter(HousingComplex::approximate).count();
  }
}
