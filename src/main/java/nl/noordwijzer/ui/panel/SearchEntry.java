package nl.noordwijzer.ui.panel;

import java.util.List;

/// Something that can be found by typing.
///
/// @param label what the user reads first
/// @param detail what tells it apart from its namesakes, may be empty
/// @param keys all that it answers to besides its label: codes, the name in the other language
/// @param choose what happens when it is chosen; FX thread only
/// @param possible whether it can be chosen now; if not, choosing it tells why
record SearchEntry(
    Kind kind, String label, String detail, List<String> keys, Runnable choose, boolean possible) {

  SearchEntry(Kind kind, String label, String detail, List<String> keys, Runnable choose) {
    this(kind, label, detail, keys, choose, true);
  }

  /// What can be found, in the order in which the results are shown.
  enum Kind {
    AREA,
    PLAN_AREA,
    INDICATOR,
    COMMAND
  }

  SearchEntry {
    keys = List.copyOf(keys);
  }

  /// As it is while something else is to be done first.
  SearchEntry waiting(String need) {
    return new SearchEntry(kind, label, need, keys, choose, false);
  }
}
