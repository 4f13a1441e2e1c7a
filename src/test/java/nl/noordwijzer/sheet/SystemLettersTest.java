package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.noordwijzer.map.SystemFonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemLettersTest {
  @TempDir Path folder;

  private SystemLetters withInter() throws Exception {
    Path within = Files.createDirectories(folder.resolve("truetype"));
    try (InputStream font = FontFile.shipped("Inter_400Regular.ttf").open()) {
      Files.copy(font, within.resolve("Inter-Regular.ttf"));
    }
    Files.writeString(within.resolve("Damaged.ttf"), "no font");
    return new SystemLetters(new SystemFonts(List.of(folder.resolve("absent"), folder)));
  }

  @Test
  void aFontIsFoundThatHasTheLetter() throws Exception {
    SystemLetters letters = withInter();
    assertThat(letters.font('Ж'))
        .hasValueSatisfying(font -> {
          assertThat(font.canDisplay('Ж')).isTrue();
          assertThat(letters.file(font.deriveFont(12f)))
              .hasValueSatisfying(
                  file -> assertThat(file.toString()).endsWith("Inter-Regular.ttf"));
        });
  }

  @Test
  void aLetterThatNoFontHasIsNotFound() throws Exception {
    assertThat(withInter().font('漢')).isEmpty();
    assertThat(new SystemLetters(new SystemFonts(List.of())).font('A')).isEmpty();
  }

  /// One letter by itself would be in the wrong form and place.
  @Test
  void lettersThatJoinAreLeftAlone() {
    assertThat(SystemLetters.ofComputer().font('ب')).isEmpty();
  }

  @Test
  void aNameInAnotherScriptIsInThePdfInAnEmbeddedFont() throws Exception {
    assumeTrue(SystemLetters.ofComputer().font('漢').isPresent(), "no font with Chinese letters");
    Path file = folder.resolve("a.pdf");
    SheetFile.write(
        List.of(ItemSheet.with(ItemSheet.text(40, "Wijk 漢字 Noord", TextLook.body(12)))),
        file,
        SheetWriter.of(FileType.PDF, 100, Bleed.NONE),
        nl.noordwijzer.job.Progress.NONE);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("漢字");
      var fonts = document.getPage(0).getResources();
      assertThat(fonts.getFontNames()).hasSizeGreaterThan(1);
      for (var name : fonts.getFontNames()) {
        assertThat(Objects.requireNonNull(fonts.getFont(name)).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void aNameInAScriptThatJoinsIsNoCauseForAWord() {
    assumeTrue(SystemFonts.ofComputer().font('م').isPresent(), "no font with Arabic letters");
    Sheet sheet = ItemSheet.with(ItemSheet.text(40, "Naam: مدرسة جديدة", TextLook.body(12)));
    assertThat(SheetReview.of(List.of(sheet))).isEmpty();
  }
}
