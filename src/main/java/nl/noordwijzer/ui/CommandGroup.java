package nl.noordwijzer.ui;

import java.util.List;
import nl.noordwijzer.ui.session.Command;

/// Commands that stand together in the help, under one heading.
record CommandGroup(String title, List<Command> commands) {
  CommandGroup {
    commands = List.copyOf(commands);
  }
}
