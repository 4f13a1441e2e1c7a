package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// At which scale homes are mixed: the entropy within squares of several sizes, on average over
/// their homes. It never goes down as squares of twice or more the size hold the smaller ones; the
/// more it goes up, the more homes of one kind lie together. A fine mix is no goal in itself.
///
/// Within a neighbourhood only complexes are measured: the other homes there have its mix
/// everywhere.
public record GrainProfile(List<Level> levels) {
  /// In metres: about a street, a few blocks, and a small neighbourhood.
  public static final List<Integer> SIDES = List.of(50, 150, 400);

  /// Squares of one size.
  ///
  /// @param metres side of a square
  /// @param squares with homes before the first year
  /// @param before mean entropy before the first year, `sum(w e) / sum(w)`; empty without homes
  /// @param after the same after the last year, as expected
  public record Level(int metres, int squares, OptionalDouble before, OptionalDouble after) {}

  public GrainProfile {
    levels = List.copyOf(levels);
  }

  public static GrainProfile of(ScenarioEffect effect, Scope scope) {
    List<Level> levels = new ArrayList<>();
    for (int metres : SIDES) {
      GrainGrid grid = scope.grid(metres, effect.model().stock());
      List<Mix> before = grid.before();
      List<Mix> after = grid.after(effect.in(Outlook.EXPECTED).works());
      levels.add(new Level(metres, before.size(), mean(before), mean(after)));
    }
    return new GrainProfile(levels);
  }

  private static OptionalDouble mean(List<Mix> mixes) {
    double sum = 0;
    double homes = 0;
    for (Mix mix : mixes) {
      sum += mix.total() * mix.entropy().orElse(0);
      homes += mix.total();
    }
    return homes == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / homes);
  }
}
