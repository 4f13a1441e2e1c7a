package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
  @TempDir Path folder;

  @Test
  void whatIsPutIsThereAtTheNextStart() {
    Path file = folder.resolve("deep/noordwijzer.properties");
    Preferences first = Preferences.read(file);
    first.put("width", 320);
    first.put("open", false);
    first.write();

    Preferences next = Preferences.read(file);
    assertThat(next.number("width", 100, 0, 1000)).isEqualTo(320);
    assertThat(next.flag("open", true)).isFalse();
  }

  @Test
  void aDamagedFileGivesTheUsualValues() throws IOException {
    Path file = folder.resolve("noordwijzer.properties");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\\', 'u', 'x'});
    assertThat(Preferences.read(file).word("language", "nl")).isEqualTo("nl");
  }

  @Test
  void aValueOutOfBoundsOrUnreadableIsMended() throws IOException {
    Path file = folder.resolve("noordwijzer.properties");
    Files.writeString(file, "wide=9999\nodd=NaN\nword=breed\nflag=misschien\n");
    Preferences preferences = Preferences.read(file);
    assertThat(preferences.number("wide", 300, 100, 600)).isEqualTo(600);
    assertThat(preferences.number("odd", 300, 100, 600)).isEqualTo(300);
    assertThat(preferences.number("word", 300, 100, 600)).isEqualTo(300);
    assertThat(preferences.flag("flag", true)).isTrue();
  }

  @Test
  void aPlaceThatCannotBeWrittenDoesNotStopTheProgram() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "").resolve("noordwijzer.properties");
    Preferences preferences = Preferences.read(file);
    preferences.put("language", "en");
    preferences.write();
    assertThat(preferences.word("language", "nl")).isEqualTo("en");
    assertThat(file).doesNotExist();
  }
}
