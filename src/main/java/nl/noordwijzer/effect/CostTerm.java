package nl.noordwijzer.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import org.jspecify.annotations.Nullable;

/// A number of things times what each of them costs.
///
/// @param label what the price is of
/// @param unit of the price, which says what the number counts
/// @param number of homes, households, metres, months or years
/// @param price of each, in euros; below zero for a return
/// @param assumption id of the one that the price is taken from; absent where it is filled in
/// @param ofNumber ids of those that the number is reckoned with
public record CostTerm(
    Names label,
    Names unit,
    double number,
    double price,
    @Nullable String assumption,
    List<String> ofNumber) {
  public CostTerm {
    ofNumber = List.copyOf(ofNumber);
  }

  public double euros() {
    return number * price;
  }

  static double sum(List<CostTerm> terms) {
    return terms.stream().mapToDouble(CostTerm::euros).sum();
  }

  CostTerm with(double value, List<String> from) {
    return new CostTerm(label, unit, value, price, assumption, from);
  }

  /// Ids of all assumptions that it rests on.
  public Stream<String> assumptions() {
    return Stream.concat(Optional.ofNullable(assumption).stream(), ofNumber.stream());
  }
}
