package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ExampleSheets;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SheetFileTest {
  private static final SingleMap SHEET = ExampleSheets.of(Paper.A4, Orientation.LANDSCAPE);
  private static final SheetWriter NEW =
      (_, out, _) -> out.write("new".getBytes(StandardCharsets.UTF_8));
  private static final SheetWriter FAILING =
      (_, out, _) -> {
        out.write("half".getBytes(StandardCharsets.UTF_8));
        throw new IOException("the power went out");
      };

  @TempDir Path folder;

  private Path old() throws IOException {
    return Files.writeString(folder.resolve("kaart.pdf"), "old");
  }

  private void assertOnlyFile(Path file, String content) throws IOException {
    assertThat(file).hasContent(content);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static void assertSentence(ThrowingCallable act, String words) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            e -> assertThat(e.sentence(Texts.in(Texts.DUTCH))).contains(words));
  }

  @Test
  void aNewFileTakesThePlaceOfTheOldOne() throws Exception {
    Path target = old();
    SheetFile.write(List.of(SHEET.sheet()), target, NEW, Progress.NONE);
    assertOnlyFile(target, "new");
  }

  @Test
  void aFailedExportKeepsTheOldFileAndLeavesNothingBehind() throws IOException {
    Path target = old();
    assertSentence(
        () -> SheetFile.write(List.of(SHEET.sheet()), target, FAILING, Progress.NONE),
        "the power went out");
    assertOnlyFile(target, "old");
  }

  @Test
  void aCancelledExportKeepsTheOldFileAndLeavesNothingBehind() throws IOException {
    Path target = old();
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> SheetFile.write(List.of(SHEET.sheet()), target, NEW, cancelled))
        .isInstanceOf(CancellationException.class);
    assertOnlyFile(target, "old");
  }

  @ParameterizedTest
  @EnumSource(
      value = FileType.class,
      names = {"PDF", "TIFF", "PPTX"})
  void anExportThatIsCancelledAfterItsFirstPageKeepsTheOldFile(FileType type) throws IOException {
    Path target = old();
    Progress impatient =
        new Progress() {
          private boolean reported;

          @Override
          public void report(double fraction) {
            reported = true;
          }

          @Override
          public boolean isCancelled() {
            return reported;
          }
        };
    Sheet page = ItemSheet.withoutMap("Blad");
    assertThatThrownBy(
            () -> SheetFile.write(List.of(page, page), target, SheetWriter.of(type, 72), impatient))
        .isInstanceOf(CancellationException.class);
    assertOnlyFile(target, "old");
  }

  @Test
  void aLinkKeepsPointingAtTheFileThatIsReplaced() throws Exception {
    Path target = old();
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), target);
    SheetFile.write(List.of(SHEET.sheet()), link, NEW, Progress.NONE);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(target).hasContent("new");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path absent = folder.resolve("weg");
    assertSentence(
        () -> SheetFile.requireWritable(absent.resolve("kaart.pdf")),
        "De map " + absent + " bestaat niet");
  }

  @Test
  void aFolderInThePlaceOfTheFileIsNamed() {
    assertSentence(() -> SheetFile.requireWritable(folder), "is een map");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
    Path file = old();
    assertSentence(() -> SheetFile.requireWritable(file.resolve("kaart.pdf")), "geen map");
  }

  @Test
  void aDeviceIsLeftAlone() {
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();
    assertSentence(() -> SheetFile.requireWritable(device), "geen gewoon bestand");
  }
}
