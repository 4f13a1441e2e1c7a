package nl.noordwijzer.source.intake;

import java.util.List;
import nl.noordwijzer.source.crs.CoordinateSystem;

/// What must be asked before a table can be understood.
public sealed interface Question {

  /// Of which year are the figures?
  record Year() implements Question {}

  /// Whose homes are these?
  ///
  /// @param known owners that the region has already
  /// @param said what is taken now; empty where nobody said
  record Owner(List<String> known, String said) implements Question {
    public Owner {
      known = List.copyOf(known);
    }
  }

  /// In which coordinate system does the table lie?
  ///
  /// @param candidates at least one
  record Placing(String table, List<CoordinateSystem> candidates) implements Question {
    public Placing {
      candidates = List.copyOf(candidates);
    }
  }
}
