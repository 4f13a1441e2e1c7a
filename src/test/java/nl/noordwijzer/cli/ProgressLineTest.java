package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal pipe =
      Terminal.on(new ByteArrayOutputStream(), err, Texts.in(Texts.DUTCH));

  private void write(Terminal terminal) {
    try (ProgressLine line = new ProgressLine(terminal, "cli.bidbook.writing", 3)) {
      line.report(1 / 3.0);
      line.report(1 / 3.0);
      line.report(1);
    }
  }

  @Test
  void aPersonSeesEachPageOnceInOneLineThatIsWiped() {
    write(new Terminal(pipe.results(), pipe.out(), pipe.err(), true, pipe.texts()));
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001b[KBladzijde 1 van 3\r\u001b[KBladzijde 3 van 3\r\u001b[K");
  }

  @Test
  void aPipeIsSilent() {
    write(pipe);
    pipe.err().flush();
    assertThat(err.toByteArray()).isEmpty();
  }
}
