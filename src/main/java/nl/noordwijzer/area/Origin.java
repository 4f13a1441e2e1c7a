package nl.noordwijzer.area;

import java.util.List;

/// How a figure came about.
public sealed interface Origin {

  /// The sources at the bottom of it.
  List<Source> sources();

  /// Names of the areas that had no figure and are left out.
  default List<String> lacking() {
    return List.of();
  }

  /// Share of the weight that is known, 0 to 1.
  default double coverage() {
    return 1;
  }

  /// As its source gives it.
  record Published(Source source) implements Origin {
    @Override
    public List<Source> sources() {
      return List.of(source);
    }
  }

  /// Combined from the figures of smaller areas.
  ///
  /// @param parts number of areas that had a figure
  /// @param lacking names of the areas that had none and are left out
  /// @param coverage share of the weight that is known, 0 to 1
  record Combined(
      Aggregation aggregation,
      int parts,
      List<String> lacking,
      double coverage,
      List<Source> sources)
      implements Origin {
    public Combined {
      lacking = List.copyOf(lacking);
      sources = List.copyOf(sources);
    }
  }

  /// Computed from other indicators.
  ///
  /// @param lacking names of the areas for which an input is missing and that are left out
  /// @param coverage share of the weight that is known, 0 to 1; of several weights the least
  record Computed(String formula, List<String> lacking, double coverage, List<Source> sources)
      implements Origin {
    public Computed {
      lacking = List.copyOf(lacking);
      sources = List.copyOf(sources);
    }
  }
}
