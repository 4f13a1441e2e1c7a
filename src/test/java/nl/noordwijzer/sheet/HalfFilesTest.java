package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HalfFilesTest {
  private static final String LEFT = ".9d1f3b57-cf5b-40e7-8ad1-f027d8c1fcef.half";

  @TempDir Path folder;

  private Path left(String name, long secondsAgo) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
  }

  /// What a program that was killed was writing once stayed for ever.
  @Test
  void whatWasLeftHalfIsTakenAwayByTheNextFile() throws IOException, NoordwijzerException {
    Path old = left(LEFT, 2 * 3600);
    Path busy = left(LEFT.replace('9', '8'), 60);
    Path own = left(".mijn.half", 2 * 3600);
    SheetFile.write(new byte[] {1}, folder.resolve("bladzijde.pdf"));
    assertThat(old).doesNotExist();
    assertThat(busy).exists();
    assertThat(own).exists();
    assertThat(folder.resolve("bladzijde.pdf")).hasBinaryContent(new byte[] {1});
  }
}
