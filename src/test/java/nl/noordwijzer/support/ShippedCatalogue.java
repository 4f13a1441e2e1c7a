package nl.noordwijzer.support;

import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.text.NoordwijzerException;

/// The catalogue that comes with the program, read once.
public final class ShippedCatalogue {
  private static final PlanCatalogue CATALOGUE = read();

  private ShippedCatalogue() {}

  public static PlanCatalogue get() {
    return CATALOGUE;
  }

  private static PlanCatalogue read() {
    try {
      return CatalogueReader.read();
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }
}
