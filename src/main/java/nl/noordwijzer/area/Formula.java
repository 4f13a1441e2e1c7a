package nl.noordwijzer.area;

import java.util.Set;
import java.util.function.ToDoubleFunction;

/// How a derived indicator follows from others, such as `bijstand / inwoners * 100`.
public interface Formula {

  /// The formula as it is shown to the user.
  String text();

  /// Ids of the indicators it uses.
  Set<String> inputs();

  /// @return the result, NaN or infinite where the formula has none (division by zero)
  double evaluate(ToDoubleFunction<String> input);
}
