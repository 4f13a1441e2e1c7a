package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeSet;
import nl.noordwijzer.job.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Asks veraPDF whether what is written keeps to the norms.
final class PdfArchiveTest {
  private static final SheetItem UNKNOWN =
      ItemSheet.text(10, "Łódź 中 😀 a\tĳ Ω س \u0007", TextLook.body(10));

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static byte[] written(PdfWriter writer, Sheet first) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Sheet> sheets = List.of(first, ItemSheet.with(UNKNOWN), ItemSheet.with());
    writer.write(sheets, out, Progress.NONE);
    return out.toByteArray();
  }

  /// @param but clause of the norm that need not be kept to
  private static void assertKeepsTo(byte[] file, PDFAFlavour norm, String but) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), norm);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(norm, false)) {
      ValidationResult result = validator.validate(parser);
      TreeSet<String> broken = new TreeSet<>();
      for (TestAssertion failure : result.getTestAssertions()) {
        if (!failure.getRuleId().getClause().equals(but)) {
          broken.add(failure.getRuleId().getClause() + ": " + failure.getMessage());
        }
      }
      assertThat(broken).isEmpty();
      assertThat(result.getTotalAssertions()).isGreaterThan(500);
    }
  }

  @Test
  void aPdfForAnArchiveKeepsToPdfA2b() throws Exception {
    assertKeepsTo(
        written(new PdfWriter(true, Bleed.NONE), ItemSheet.titled("Een & ander <\u0007>")),
        PDFAFlavour.PDFA_2_B,
        "");
  }

  /// PDF/UA-1, but for the word in the file that says so: a person must judge the words, too.
  @Test
  void everyPdfCanBeReadAloud() throws Exception {
    assertKeepsTo(written(new PdfWriter(), ItemSheet.withoutMap("Een")), PDFAFlavour.PDFUA_1, "5");
  }
}
