package nl.noordwijzer.workshop;

import org.jspecify.annotations.Nullable;

/// A part of the agenda.
///
/// @param minutes that are planned for it: 1 to 480
/// @param scenario id of what is shown in it; empty when that does not matter
/// @param view where the map looks then; null when that does not matter
public record AgendaStep(String name, int minutes, String scenario, @Nullable MapView view) {
  public static final int LONGEST_MINUTES = 480;

  /// @throws IllegalArgumentException when it takes no time, or longer than a day in the room
  public AgendaStep {
    name = Said.clean(name);
    scenario = Said.clean(scenario);
    if (minutes < 1 || minutes > LONGEST_MINUTES) {
      throw new IllegalArgumentException("minutes");
    }
  }
}
