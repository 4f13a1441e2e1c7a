package nl.noordwijzer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.ui.session.Command;

/// Commands that stand together in the help, under one heading.
///
/// @param more keys that belong here and are no command, such as the arrows that move the map
record CommandGroup(String title, List<Command> commands, List<KeyLine> more) {
  /// What a key does, in words.
  record KeyLine(String name, String keys) {}

  CommandGroup {
    commands = List.copyOf(commands);
    more = List.copyOf(more);
  }

  /// Everything here that can be done by key.
  List<KeyLine> lines() {
    List<KeyLine> lines = new ArrayList<>();
    for (Command command : commands) {
      command.key().ifPresent(key -> lines.add(new KeyLine(command.name(), key.getDisplayText())));
    }
    return Stream.concat(lines.stream(), more.stream()).toList();
  }
}
