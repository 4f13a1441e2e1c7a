package nl.noordwijzer.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFormatsTest {
  private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[196000,322000]}";

  private @TempDir Path folder;

  private static String failure(Path file) {
    NoordwijzerException[] failure = new NoordwijzerException[1];
    assertThatThrownBy(() -> FileFormats.all().read(file, Progress.NONE))
        .isInstanceOfSatisfying(NoordwijzerException.class, e -> failure[0] = e);
    assertThat(failure[0].sentence(Texts.in(Texts.DUTCH)))
        .contains(String.valueOf(file.getFileName()));
    return failure[0].key();
  }

  @Test
  void theContentCountsForMoreThanTheName() throws Exception {
    for (String name : new String[] {"a.geojson", "a.json", "a.gpkg", "a.zip", "a"}) {
      Path file = Files.writeString(folder.resolve(name), POINT);
      assertThat(FileFormats.all().read(file, Progress.NONE)).hasSize(1);
    }
  }

  @Test
  void anythingElseIsToldInASentence() throws IOException {
    assertThat(failure(folder)).isEqualTo("format.absent");
    assertThat(failure(folder.resolve("none.geojson"))).isEqualTo("format.absent");
    assertThat(failure(Files.createDirectory(folder.resolve("map.geojson"))))
        .isEqualTo("format.absent");
    Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    assertThat(failure(picture)).isEqualTo("format.unknown");
    assertThat(failure(Files.createFile(folder.resolve("leeg.gpkg"))))
        .isEqualTo("geopackage.other");
    assertThat(failure(Files.createFile(folder.resolve("leeg.zip"))))
        .isEqualTo("format.zip.damaged");
    assertThat(failure(Files.createFile(folder.resolve("leeg.geojson"))))
        .isEqualTo("format.geojson.empty");
  }
}
