package nl.noordwijzer.ui.panel;

import java.util.List;

/// Something that can be found by typing.
///
/// @param label what the user reads first
/// @param detail what tells it apart from its namesakes, may be empty
/// @param keys all that it answers to besides its label: codes, the name in the other language
/// @param choose what happens when it is chosen; FX thread only
record SearchEntry(Kind kind, String label, String detail, List<String> keys, Runnable choose) {

  /// What can be found, in the order in which the results are shown.
  enum Kind {
    AREA,
    INDICATOR,
    COMMAND
  }

  SearchEntry {
    keys = List.copyOf(keys);
  }
}
