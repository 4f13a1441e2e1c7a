package nl.noordwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.noordwijzer.support.WktAreas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Point;

final class NoteTest {
  private static Note note(String text) {
    return new Note(
        "n",
        (Point) WktAreas.geometry("POINT (190300 321500)"),
        text,
        NoteTheme.OTHER,
        "",
        Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leegstand|Leegstand",
        "1234567890123456789012345678901234567890|1234567890123456789012345678901234567890",
        "12345678901234567890123456789012345678901|123456789012345678901234567890123456789…"
      })
  void theTitleIsAtMostFortyCharacters(String text, String title) {
    assertThat(note(text).title()).isEqualTo(title);
  }

  @Test
  void theTitleIsTheFirstLineWithWords() {
    assertThat(note("\n  Leegstand \nnavragen").title()).isEqualTo("Leegstand");
    assertThat(note(" ").title()).isEmpty();
  }

  @Test
  void aCharacterOutsideTheFirstPlaneIsNotCutInHalf() {
    assertThat(note("😀".repeat(50)).title()).isEqualTo("😀".repeat(39) + "…");
  }
}
