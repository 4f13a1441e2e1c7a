package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogFileTest {
  private static final Logger ROOT = Logger.getLogger("");

  private final List<Handler> before = List.of(ROOT.getHandlers());
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void logToTheTerminalAsJavaDoes() {
    before.forEach(ROOT::removeHandler);
    ROOT.addHandler(new ConsoleHandler());
  }

  @AfterEach
  void putBack() {
    for (Handler handler : ROOT.getHandlers()) {
      handler.close();
      ROOT.removeHandler(handler);
    }
    before.forEach(ROOT::addHandler);
  }

  private void open(Path place) {
    PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    LogFile.open(place, out, Texts.in(Texts.DUTCH));
  }

  @Test
  void theLogGoesToTheFileAndNotToTheTerminal() throws IOException {
    Path place = folder.resolve("state");
    open(place);
    Logger.getLogger("nl.noordwijzer.test")
        .log(Level.SEVERE, "it broke", new IllegalStateException("here"));
    assertThat(ROOT.getHandlers()).noneMatch(ConsoleHandler.class::isInstance);
    assertThat(terminal.size()).isZero();
    assertThat(Files.readString(place.resolve("noordwijzer.0.log")))
        .contains("it broke")
        .contains("IllegalStateException: here");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldInASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("state"), "a file in the place of the folder");
    open(file);
    assertThat(terminal.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo(
            "Het logboek kan niet worden geschreven in "
                + file
                + "; Noordwijzer werkt door zonder logboek.");
    assertThat(ROOT.getHandlers()).isEmpty();
  }
}
