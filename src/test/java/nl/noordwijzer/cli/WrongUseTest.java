package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every mistake on the command line gets one sentence and an exit code.
final class WrongUseTest {
  private static final String SEQUENTIAL =
      "ylgnbu, blues, pubugn, greens, purples, bupu, greys, viridis, cividis";
  private static final String PAIRS = "buyl, pugn";

  @TempDir Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("--indicatr x", "De optie '--indicatr' bestaat niet. Bedoelde u '--indicator'?"),
        mistake(
            "--indicator aandeel_kop",
            "--indicator kent 'aandeel_kop' niet. Bedoelde u 'aandeel_koop'?"),
        mistake(
            "--indicator qqq",
            "--indicator kent 'qqq' niet; de opdracht indicators noemt alle indicatoren."),
        mistake("--indicator", "Achter --indicator hoort een waarde; --help zegt welke."),
        mistake(
            "--indicator aandeel_koop --year 2020",
            "Van aandeel_koop zijn er geen cijfers over 2020; er zijn cijfers over 2016, 2017,"
                + " 2018, 2019."),
        mistake(
            "--indicator aandeel_koop --year twee",
            "Bij --year hoort een heel getal van 1900 tot en met 2100, niet 'twee'."),
        mistake(
            "--indicator aandeel_koop --level wyk", "--level kent 'wyk' niet. Bedoelde u 'wijk'?"),
        mistake(
            "--indicator aandeel_koop --level straat",
            "--level kent 'straat' niet; kies uit buurt, wijk, focus, noord, gemeente."),
        mistake(
            "--indicator aandeel_koop --method jenk",
            "--method kent 'jenk' niet. Bedoelde u 'jenks'?"),
        mistake(
            "--indicator aandeel_koop --ramp viridi",
            "--ramp kent 'viridi' niet. Bedoelde u 'viridis'?"),
        mistake(
            "--indicator aandeel_koop --extent Vriehiede",
            "--extent kent 'Vriehiede' niet. Bedoelde u 'Vrieheide'?"),
        mistake(
            "--indicator aandeel_koop --classes 9",
            "Bij --classes hoort een heel getal van 3 tot en met 7, niet '9'."),
        mistake(
            "--indicator aandeel_koop --breaks 30,20",
            "De getallen bij --breaks moeten oplopen; '30,20' doet dat niet."),
        mistake(
            "--indicator aandeel_koop --breaks 30",
            "Bij --breaks horen 2 tot en met 6 grenzen, niet 1."),
        mistake(
            "--indicator aandeel_koop --breaks 20,30 --method jenks",
            "--breaks en --method jenks gaan niet samen; laat een van beide weg."),
        mistake(
            "--indicator woz_waarde --method norm",
            "Voor woz_waarde is geen norm bekend; geef er een, zoals --norm 30."),
        mistake(
            "--indicator aandeel_koop --second woz_waarde --classes 5",
            "--second en --classes gaan niet samen; laat een van beide weg."),
        mistake(
            "--indicator aandeel_koop --dpi 300",
            "--dpi is alleen voor png en tiff; een pdf blijft scherp op elke grootte."),
        mistake("--indicator aandeel_koop --paper a5", "--paper kent 'a5' niet; kies uit a4, a3."),
        mistake(
            "--indicator aandeel_koop --colour red",
            "De optie '--colour' bestaat niet; --help noemt alle opties."),
        mistake(
            "--indicator aandeel_koop --color red",
            "De optie '--color' bestaat niet; --help noemt alle opties."),
        mistake(
            "--indicator aandeel_koop --output x.pdf",
            "De optie '--output' bestaat niet. Bedoelde u '--out'?"),
        mistake(
            "--indicator aandeel_koop --format csv",
            "--format kent 'csv' niet; kies uit pdf, pdf/a, svg, png, tiff, pptx."),
        mistake(
            "--indicator aandeel_koop --format pfd", "--format kent 'pfd' niet. Bedoelde u 'pdf'?"),
        mistake("--indicator woz", "--indicator kent 'woz' niet. Bedoelde u 'woz_waarde'?"),
        mistake(
            "--indicator aandeel_koop --ramp puor",
            "Het kleurverloop puor loopt naar twee kanten rond een norm; geef de norm, zoals --norm"
                + " 30, of kies uit "
                + SEQUENTIAL
                + "."),
        mistake(
            "--indicator aandeel_koop --second woz_waarde --ramp puor",
            "Het kleurverloop puor is voor één indicator; kies met --second uit " + PAIRS + "."),
        mistake(
            "--indicator aandeel_koop --status klaar",
            "--status kent 'klaar' niet; kies uit concept, definitief."),
        mistake(
            "--indicator aandeel_koop --year 2019 --year 2018",
            "De optie --year staat er meer dan één keer; laat haar één keer staan."),
        mistake("--indicator aandeel_koop --lang fr", "--lang kent 'fr' niet; kies uit nl, en."),
        mistake(
            "--year 2019",
            "Geef een indicator, zoals --indicator aandeel_corporatiehuur; de opdracht indicators"
                + " noemt ze alle."),
        mistake(
            "--indicator aandeel_koop kaart", "Het plan kaart bestaat niet; controleer de naam."));
  }

  private static Arguments mistake(String options, String sentence) {
    return Arguments.of(options, sentence);
  }

  private Run map(String options) {
    Path file = folder.resolve("kaart.pdf");
    List<String> words = new ArrayList<>(List.of("map", "--out", file.toString()));
    words.addAll(List.of(options.split(" ")));
    return Run.of(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeGetsOneSentence(String options, String sentence) {
    map(options).fails(2, sentence);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anUnknownCommandGetsTheNearestOne() {
    Run.of("mpa").fails(2, "De opdracht 'mpa' bestaat niet. Bedoelde u 'map'?");
    Run.of("screenshot")
        .fails(2, "De opdracht 'screenshot' bestaat niet. Bedoelde u 'screenshots'?");
    Run.of("workshop", "kaart.txt")
        .fails(
            2,
            "Een werksessie begint bij één plan, zoals noordwijzer workshop plan.gpkg; 'kaart.txt'"
                + " is dat niet.");
    Run.of("--lang", "en", "araes").fails(2, "There is no command 'araes'. Did you mean 'areas'?");
  }

  @Test
  void theHelpIsWhollyInTheLanguageOfTheUser() {
    String dutch = Run.of("map", "--help").succeeds().out();
    assertThat(dutch)
        .contains("--year=<jaar>", "--out=<bestand>")
        .doesNotContain("<year>", "bundle");
    assertThat(Run.of("map", "--help", "--lang", "en").succeeds().out())
        .contains("--year=<year>", "--out=<file>");
    assertThat(Run.of("--help").succeeds().out()).contains("screenshots", "map", "areas");
  }

  @Test
  void aFileOfUnknownKindIsRefused() {
    Run.of("map", "--indicator", "aandeel_koop", "--out", "kaart.doc")
        .fails(
            2,
            "Aan de naam kaart.doc is niet te zien wat voor bestand het wordt; eindig op .pdf,"
                + " .svg of .png, of geef --format.");
  }

  @Test
  void aFolderThatIsNotThereCannotBeWritten() {
    Path absent = folder.resolve("weg");
    Run.of("map", "--indicator", "aandeel_koop", "--out", absent.resolve("k.pdf").toString())
        .fails(4, "De map " + absent + " bestaat niet; maak die eerst of kies een andere map.");
  }

  @Test
  void resultsThatAreLostAreNoSuccess() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(ramps("No space left on device", err)).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo(
            "De uitkomst kon niet helemaal worden geschreven; kijk of de schijf vol is en probeer"
                + " het opnieuw.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "Gebroken pijp", "The pipe is being closed"})
  void aReaderThatHasSeenEnoughIsNoFailure(String reason) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(ramps(reason, err)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /// Runs a command of which the results cannot be written.
  private static int ramps(String reason, OutputStream err) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException(reason);
          }
        };
    return new CommandLineProgram(Terminal.on(failing, err, Texts.in(Texts.DUTCH)))
        .execute("ramps");
  }

  @Test
  void damagedDataNamesFileAndLine() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("maps", "heerlen-noord"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path figures = folder.resolve("kerncijfers.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(figures));
    lines.set(1, lines.get(1).replaceFirst(",[^,]*$", ",veel"));
    Files.write(figures, lines);
    Run run = Run.of("areas", "--indicators", "inwoners", "--data", folder.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().strip().lines()).hasSize(1);
    assertThat(run.err()).contains("kerncijfers.csv").contains("regel 2").contains("veel");
  }

  @Test
  void aDataFolderThatIsNotThereIsWrongUse() {
    Run.of("indicators", "--data", "/nergens")
        .fails(2, "De map /nergens bij --data bestaat niet; geef de map met de gegevens.");
  }
}
