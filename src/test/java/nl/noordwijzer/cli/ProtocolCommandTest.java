package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionJournal;
import nl.noordwijzer.workshop.SomeSession;
import nl.noordwijzer.workshop.WorkshopSession;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report of a workshop is made from its file.
final class ProtocolCommandTest {
  @TempDir Path folder;

  private String written(WorkshopSession session) throws NoordwijzerException {
    try (SessionJournal journal = SessionJournal.begin(folder, "sessie", session)) {
      return journal.file().toString();
    }
  }

  private static String pages(Path pdf, int count) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(count);
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void theReportIsInPages() throws Exception {
    Path out = folder.resolve("verslag.pdf");
    String said =
        Run.of("protocol", written(SomeSession.whole()), "--out", out.toString()).succeeds().out();
    assertThat(said).isEqualTo("14 gebeurtenissen staan in " + out + "." + System.lineSeparator());
    assertThat(pages(out, 2))
        .contains(
            "Sessie met de buurt: wat eruit kwam",
            "Eerst het groen, dan de woningen",
            "Wie beheert het plein?",
            "gemiddeld 4,5 (2 antwoorden)",
            "Groenproject: getekend (Mengen zonder verdringen)",
            "Groen: Te weinig \"groen\" en bankjes",
            "bladzijde 2 van 2");
  }

  @Test
  void aLongSessionGoesOnOverPages() throws Exception {
    WorkshopSession session = SomeSession.whole();
    for (int i = 0; i < 150; i++) {
      session =
          session.with(new SessionEvent.OpenQuestion(SomeSession.START, "Tafel 3", "Vraag " + i));
    }
    Path out = folder.resolve("verslag.pdf");
    Run.of("protocol", written(session), "--out", out.toString()).succeeds();
    try (PDDocument document = Loader.loadPDF(out.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(document.getNumberOfPages()).isGreaterThan(4);
      assertThat(text).containsPattern("Vraag 0\\b").containsPattern("Vraag 149\\b");
    }
  }

  @Test
  void theReportIsATable() throws Exception {
    Path out = folder.resolve("verslag.csv");
    Run.of("protocol", written(SomeSession.whole()), "--out", out.toString(), "--lang", "en")
        .succeeds();
    assertThat(Files.readAllLines(out))
        .startsWith("Date and time,Step,What,Group,Words,\"Dots, value or mean\"")
        .contains(
            hour(12)
                + ",Kiezen,Intervention,Tafel 2,"
                + "Groenproject: drawn (Mengen zonder verdringen),",
            hour(21)
                + ",Kiezen,Vote,,Waar beginnen we? Sloop Vrieheide 2; Groenproject 5; and 1 without dots,",
            hour(21) + ",,\"Waar beginnen we? (2 by phone, 1 dot by hand)\",,Groenproject,5",
            hour(21) + ",,\"Waar beginnen we? (2 by phone, 1 dot by hand)\",,and 1 without dots,",
            hour(57) + ",Kiezen,Resumed,,The session had broken off and went on from here,",
            hour(56)
                + ",,\"Poll on leaving (1 not at all, 5 wholly)\",,"
                + "I understand the task better than before,mean 4.5 (2 answers)",
            hour(56)
                + ",,\"Poll on leaving (1 not at all, 5 wholly)\",,"
                + "The map and the figures helped the conversation,mean 2.0 (2 answers)");
  }

  /// As the clock of this computer shows it.
  private static String hour(int minutes) {
    return SomeSession.START
        .plusSeconds(60L * minutes)
        .atZone(ZoneId.systemDefault())
        .toLocalDateTime()
        .toString()
        .replace('T', ' ');
  }

  @Test
  void whatASpreadsheetWouldTakeForAFormulaIsHarmless() throws Exception {
    SessionEvent wish = new SessionEvent.Decision(SomeSession.START, "=1+1", "@SUM(A1)");
    Path out = folder.resolve("verslag.csv");
    Run.of(
            "protocol",
            written(new WorkshopSession("Sessie", SomeSession.START, List.of(wish))),
            "--out",
            out.toString())
        .succeeds();
    assertThat(Files.readString(out)).contains(",'=1+1,'@SUM(A1),\n").doesNotContain(",=", ",@");
  }

  @Test
  void whatCouldNotBeReadIsTold() throws Exception {
    Path file = Path.of(written(SomeSession.whole()));
    Files.writeString(file, Files.readString(file) + "kapot\n{\"time\":");
    Path out = folder.resolve("verslag.pdf");
    String said = Run.of("protocol", file.toString(), "--out", out.toString()).succeeds().out();
    assertThat(said)
        .contains(
            "De laatste regel was niet af",
            "Niet te lezen en weggelaten: regel 16 van het bestand.");
    assertThat(pages(out, 2)).contains("regel 16 van het bestand");
  }

  @Test
  void mistakesGetOneSentence() throws Exception {
    String session = written(SomeSession.whole());
    String other = Files.writeString(folder.resolve("ander.jsonl"), "naam\n").toString();
    Run.of("protocol", session)
        .fails(
            2,
            "Geef een werksessie en een bestand, zoals noordwijzer protocol"
                + " plan-werksessie-2026-11-22.jsonl --out verslag.pdf.");
    Run.of("protocol", session, "--out", "verslag.docx")
        .fails(
            2,
            "In verslag.docx kan het niet; laat de naam van het bestand eindigen op .pdf of .csv.");
    Run.of("protocol", other, "--out", folder.resolve("verslag.pdf").toString())
        .fails(
            3,
            other
                + " is geen bestand van een werksessie, of het houdt op in de eerste regel, waarin \"kind\", \"name\" en \"time\" van de sessie horen te staan. Kies een bestand dat eindigt op .jsonl en"
                + " naast het plan staat.");
    Run.of("protocol", "weg.jsonl", "--out", "verslag.pdf")
        .fails(
            2,
            "weg.jsonl is niet te lezen. Controleer of het bestand er staat en of u het mag"
                + " openen.");
    Run.of("protocol", session, "--out", session.replace(".jsonl", ".pdf")).succeeds();
    String made = session.replace(".jsonl", ".pdf");
    Run.of("protocol", session, "--out", made)
        .fails(4, made + " is er al; kies een andere naam, of vervang het met --overwrite.");
  }
}
