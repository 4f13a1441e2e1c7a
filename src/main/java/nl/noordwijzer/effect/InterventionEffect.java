package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What an intervention produces, year by year. Nothing is said of what cannot be computed.
public record InterventionEffect(
    List<Change> changes, List<Cost> costs, List<Quantity> quantities) {
  static final InterventionEffect NONE = new InterventionEffect(List.of(), List.of(), List.of());

  public InterventionEffect {
    changes = List.copyOf(changes);
    costs = List.copyOf(costs);
    quantities = List.copyOf(quantities);
  }

  InterventionEffect plus(InterventionEffect other) {
    return new InterventionEffect(
        join(changes, other.changes), join(costs, other.costs), join(quantities, other.quantities));
  }

  private static <T> List<T> join(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /// The changes of one kind.
  public <C extends Change> Stream<C> changes(Class<C> kind) {
    return changes.stream().filter(kind::isInstance).map(kind::cast);
  }

  /// In euros, over all years.
  public double cost() {
    return costs.stream().mapToDouble(Cost::euros).sum();
  }

  /// Homes that it is about: those that are renovated or change of segment, and of those that go
  /// and those that come the most, as the ones take the place of the others.
  double homes() {
    double renovated =
        quantities.stream()
            .filter(it -> it.key().equals(StockRules.RENOVATED))
            .mapToDouble(Quantity::amount)
            .sum();
    return renovated
        + sum(Change.Conversion.class)
        + Math.max(sum(Change.Demolition.class), sum(Change.Construction.class));
  }

  private double sum(Class<? extends Change> kind) {
    return changes(kind).mapToDouble(Change::dwellings).sum();
  }
}
