package nl.noordwijzer.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.source.format.TableFile;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.TileImages;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Interventions take their pictures along in files that have room for them, and bring them back.
final class CarriedPicturesTest {
  private static final Picture PHOTO = new Picture("i1", "straat.jpg", TileImages.jpeg(Color.RED));
  private static final Picture DRAWING = new Picture("i2", "plan.png", TileImages.png(Color.BLUE));

  private final Plan with =
      planOf("i1", "i2", "i3").withPictures(Register.of(List.of(PHOTO, DRAWING)));

  @TempDir Path folder;

  private static Plan planOf(String... ids) {
    Plan plan = DorpsrandPlan.plan();
    return plan.with(
        plan.scenarios()
            .require("A")
            .with(Register.of(Stream.of(ids).map(DorpsrandPlan::demolition).toList())));
  }

  private Path write(WrittenFormat format) throws NoordwijzerException {
    TableWords words = new TableWords(with, DorpsrandPlan.CATALOGUE, Texts.in(Texts.DUTCH));
    Path file = folder.resolve("uit." + format.extension());
    TableFile.write(
        PlanTables.of(with.scenarios().toList(), format, words), file, format, Progress.NONE);
    return file;
  }

  private static Incoming read(Path file, Plan into) throws NoordwijzerException {
    return IntoPlan.read(file, IntoPlan.target(into, Target.Wish.NONE));
  }

  /// The address is broken over lines, as some programs do.
  @Test
  void aPictureWithoutANameIsNamedAfterItsIntervention() throws IOException, NoordwijzerException {
    String broken =
        Base64.getMimeEncoder(8, "\n".getBytes(US_ASCII))
            .encodeToString(TileImages.png(Color.GREEN));
    Plan before = DorpsrandPlan.plan();
    Incoming incoming =
        read(sheet("afbeelding", "\"data:image/png;base64," + broken + "\""), before);
    assertThat(incoming.command().orElseThrow().apply(before).pictures())
        .extracting(Picture::name)
        .containsExactly("Tuin");
  }

  /// @param columns of one intervention beside its name, type and years
  private Path sheet(String columns, String cells) throws IOException {
    return Files.writeString(
        folder.resolve("in.csv"),
        "code;naam;type;van;tot;%s;wkt\ni9;Tuin;%s;2030;2031;%s;%s\n"
            .formatted(
                columns,
                DorpsrandPlan.DEMOLITION.id(),
                cells,
                "\"POLYGON ((190200 321000, 190210 321000, 190210 321010, 190200 321000))\""));
  }

  private Line readOne(String address, Plan into) throws IOException, NoordwijzerException {
    return read(sheet("beeldnaam;afbeelding", "tuin.png;\"" + address + "\""), into)
        .lines()
        .getFirst();
  }

  private static String address(String kind, byte[] bytes) {
    return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  @ParameterizedTest
  @EnumSource(names = {"GEOPACKAGE", "GEOJSON"})
  void picturesComeIntoAPlanThatDoesNotHaveThem(WrittenFormat format) throws NoordwijzerException {
    Plan other = DorpsrandPlan.plan();
    Incoming incoming = read(write(format), other);
    assertThat(incoming.lines()).allMatch(line -> line.remarks().isEmpty());
    Plan after = incoming.command().orElseThrow().apply(other);
    assertThat(after.pictures()).containsExactlyInAnyOrder(PHOTO, DRAWING);
    assertThat(read(write(format), after).command()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GEOPACKAGE", "GEOJSON"})
  void aPictureThatIsOtherReplacesTheOneOfThePlanAndIsTold(WrittenFormat format)
      throws NoordwijzerException {
    Picture before = new Picture("i1", "oud.png", TileImages.png(Color.GREEN));
    Plan other = planOf("i1", "i2", "i3").withPictures(Register.of(List.of(before)));
    Incoming incoming = read(write(format), other);
    assertThat(incoming.lines())
        .filteredOn(line -> line.id().equals("i1"))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.fate()).isEqualTo(Fate.CHANGED);
          assertThat(line.remarks())
              .containsExactly(new Phrase("exchange.noted.picture", "straat.jpg"));
        });
    assertThat(incoming.command().orElseThrow().apply(other).pictures())
        .containsExactlyInAnyOrder(PHOTO, DRAWING);
  }

  @ParameterizedTest
  @EnumSource
  void aRowWithoutAPictureLeavesTheOneOfThePlan(WrittenFormat format) throws NoordwijzerException {
    Picture own = new Picture("i3", "eigen.png", TileImages.png(Color.GREEN));
    Plan other = with.withPictures(Register.of(List.of(PHOTO, DRAWING, own)));
    assertThat(read(write(format), other).command()).isEmpty();
  }

  @Test
  void whatIsCopiedTakesItsPictureAlong() throws NoordwijzerException {
    Scenario scenario = with.scenarios().require("A");
    String text =
        ClipboardText.of(PlanTables.of(with, scenario, scenario.interventions().toList()));
    Incoming incoming =
        PlanImport.read(
            "klembord",
            List.of(ClipboardText.read("klembord", text, Progress.NONE)),
            IntoPlan.target(with, new Target.Wish(null, null, true)),
            Progress.NONE);
    Plan after = incoming.command().orElseThrow().apply(with);
    assertThat(after.pictures())
        .extracting(Picture::name)
        .containsExactlyInAnyOrder("straat.jpg", "plan.png", "straat.jpg", "plan.png");
    assertThat(after.pictures()).allMatch(after::hasOwnerOf);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'https://voorbeeld.nl/foto.png',              picture.other
          'data:text/html;base64,PGI+',                 picture.other
          'data:image/png,abc',                         picture.other
          'data:image/png;base64,geen base64!',         picture.damaged
          'data:image/png;base64,',                     picture.other
          'data:image/png;base64,aGFsbG8=',             picture.other
          """)
  void whatIsNoPictureStaysBehindAndIsTold(String address, String told)
      throws IOException, NoordwijzerException {
    Plan other = DorpsrandPlan.plan();
    Line line = readOne(address, other);
    assertThat(line.fate()).isEqualTo(Fate.NEW);
    assertThat(line.remarks()).containsExactly(new Phrase(told, "tuin.png"));
    Plan after =
        new Incoming("in", List.of(line), false, List.of()).command().orElseThrow().apply(other);
    assertThat(after.intervention("i9")).isPresent();
    assertThat(after.pictures()).isEmpty();
  }

  @Test
  void aPictureThatIsCutOffStaysBehind() throws IOException, NoordwijzerException {
    byte[] whole = DRAWING.bytes();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThat(readOne(address("png", half), DorpsrandPlan.plan()).remarks())
        .containsExactly(new Phrase("picture.damaged", "tuin.png"));
  }
}
