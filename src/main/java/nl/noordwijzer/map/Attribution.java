package nl.noordwijzer.map;

import java.util.Optional;
import nl.noordwijzer.text.Texts;

/// Knows what must be said on a map that shows a background.
@FunctionalInterface
public interface Attribution {
  Attribution NONE = (_, _) -> Optional.empty();

  /// @param background id, as in [BackgroundStyle]
  /// @return whose it is, with the licence; empty for an unknown background
  Optional<String> of(String background, Texts texts);
}
