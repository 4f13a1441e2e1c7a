package nl.noordwijzer;

import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.ui.App;

/// Entry: the window.
final class Noordwijzer {
  private Noordwijzer() {}

  static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    App.open(ProgramFolder.region());
  }
}
