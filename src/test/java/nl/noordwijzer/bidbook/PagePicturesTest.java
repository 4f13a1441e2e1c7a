package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.PdfWriter;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures, a logo and formatted text on a page of the user's own.
final class PagePicturesTest {
  @TempDir Path folder;

  private Sheet page(String items) throws IOException, NoordwijzerException {
    Files.writeString(
        folder.resolve("bidbook-eigen.json"),
        """
        {"id": "eigen", "names": {"nl": "Eigen", "en": "Own"},
         "about": {"nl": "*", "en": "*"}, "scenarios": 1, "pages": [{"page": "eigen"}]}
        """);
    Files.writeString(
        folder.resolve("eigen.json"),
        """
        {"id": "eigen", "names": {"nl": "E", "en": "E"}, "paper": "a4",
         "orientation": "portrait", "items": [%s]}
        """
            .formatted(items));
    Plan plan = ExamplePlan.get();
    Picture photo = new Picture("foto-1", "Straat.jpg", jpeg());
    Imprint imprint = new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.FINAL);
    BookRequest request =
        new BookRequest(
            plan.withPictures(Register.of(List.of(photo))),
            ShippedCatalogue.get(),
            List.of(plan.scenarios().require("mengen")),
            imprint,
            false,
            Texts.in(Texts.DUTCH));
    Templates templates = Templates.shipped().with(folder);
    return Bidbook.of("eigen", templates, request, Progress.NONE).sheets().getFirst();
  }

  private static byte[] jpeg() throws IOException {
    return file("jpg");
  }

  private static byte[] file(String format) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static List<PDImageXObject> images(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(List.of(sheet), out, Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      PDResources resources = document.getPage(0).getResources();
      List<PDImageXObject> images = new ArrayList<>();
      for (COSName name : resources.getXObjectNames()) {
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDImageXObject image) {
          images.add(image);
        }
      }
      return images;
    }
  }

  @Test
  void aPictureOfThePlanComesAsJpegAndOnce() throws Exception {
    String item = "{\"kind\": \"picture\", \"picture\": \"%s\", \"at\": [10, %s, 60, 40]}";
    Sheet sheet = page(item.formatted("foto-1", "10") + "," + item.formatted("straat.JPG", "60"));
    List<PDImageXObject> images = images(sheet);
    assertThat(images).hasSize(1);
    assertThat(images.getFirst().getSuffix()).isEqualTo("jpg");
    assertThat(((SheetItem.PictureItem) sheet.items().getFirst()).words()).isEqualTo("foto-1");
  }

  @Test
  void aFileBesideTheTemplateIsShownWithItsWords() throws Exception {
    Files.createDirectory(folder.resolve("beelden"));
    Files.write(folder.resolve("beelden/plein.png"), file("png"));
    Sheet sheet =
        page(
            "{\"kind\": \"picture\", \"file\": \"beelden/plein.png\", \"at\": [10, 10, 60, 40],"
                + " \"text\": {\"nl\": \"Het plein van {plan}\", \"en\": \"x\"}}");
    assertThat(images(sheet)).hasSize(1);
    assertThat(((SheetItem.PictureItem) sheet.items().getFirst()).words())
        .startsWith("Het plein van Noord in balans");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"file\": \"../buiten.png\" | ligt niet in de map",
        "\"file\": \"/etc/passwd\" | ligt niet in de map",
        "\"file\": \"weg.png\" | staat niet in de map",
        "\"file\": \"eigen.json\" | geen PNG- of JPEG-afbeelding",
        "\"picture\": \"weg\" | Sjabloon eigen.json, onderdeel 1 (picture): \"picture\" is ‘weg’, maar die afbeelding heeft dit plan niet",
        "\"size\": 9 | onderdeel 1 (picture): er staat niet bij welke afbeelding het is",
      })
  void whatCannotBeShownIsTold(String which, String told) {
    assertThatThrownBy(() -> page("{\"kind\": \"picture\", " + which + ", \"at\": [1, 1, 9, 9]}"))
        .asInstanceOf(type(NoordwijzerException.class))
        .extracting(e -> e.sentence(Texts.in(Texts.DUTCH)))
        .asString()
        .contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\": \"text\", \"text\": {\"nl\": \"{scenaro}\", \"en\": \"\"} | (text): \"text\" gebruikt het veld ‘scenaro’",
        "\"kind\": \"text\" | (text): de tekst ontbreekt. Schrijf er \"text\" bij",
        "\"kind\": \"imprint\", \"align\": \"links\" | (imprint): \"align\" is ‘links’. Kies uit: left",
        "\"kind\": \"table\", \"show\": \"weg\" | (table): \"show\" vraagt om ‘weg’",
        "\"kind\": \"map\", \"show\": \"plan\", \"scenario\": \"vijfde\" | (map): \"scenario\" is ‘vijfde’",
        "\"kind\": \"legend\", \"of\": \"weg\" | (legend): \"of\" noemt kaart ‘weg’",
      })
  void whatATemplateAsksInVainIsToldWithFileItemAndField(String what, String told) {
    String rule = "{\"kind\": \"rule\", \"at\": [1, 1, 9, 1]}, ";
    assertThatThrownBy(() -> page(rule + "{" + what + ", \"at\": [1, 1, 9, 9]}"))
        .asInstanceOf(type(NoordwijzerException.class))
        .extracting(e -> e.sentence(Texts.in(Texts.DUTCH)))
        .asString()
        .startsWith("Sjabloon eigen.json, onderdeel 2 " + told);
  }

  @Test
  void aPageAboutNoInterventionHasNoPictureOfIt() throws Exception {
    Sheet sheet = page("{\"kind\": \"picture\", \"picture\": \"onderwerp\", \"at\": [1, 1, 9, 9]}");
    assertThat(sheet.items()).isEmpty();
  }

  @Test
  void aLogoIsThereWhereTheHouseStyleHasOne() throws Exception {
    String logo = "{\"kind\": \"logo\", \"at\": [10, 10, 60, 40]}";
    assertThat(page(logo).items()).isEmpty();
    Files.write(folder.resolve("logo.png"), file("png"));
    Files.writeString(folder.resolve(HouseStyle.FILE), "{\"logo\": \"logo.png\"}");
    assertThat(images(page(logo))).hasSize(1);
  }

  /// On the cover it stands along the margin, above the title; once in the middle of its box.
  @Test
  void aLogoStandsAtTheLeftWhereTheTemplateSaysSo() throws Exception {
    Files.write(folder.resolve("logo.png"), file("png"));
    Files.writeString(folder.resolve(HouseStyle.FILE), "{\"logo\": \"logo.png\"}");
    Sheet sheet = page("{\"kind\": \"logo\", \"at\": [10, 10, 60, 30], \"align\": \"left\"}");
    // 40 x 30 pixels in 30 mm of height
    assertThat(sheet.items().getFirst().box()).isEqualTo(new Box(10, 10, 40, 30));
  }

  /// The name of the scenario is not formatted, whatever signs are in it.
  @Test
  void onlyTheTemplateHasFormatting() throws Exception {
    Sheet sheet =
        page(
            "{\"kind\": \"text\", \"at\": [10, 10, 100, 40],"
                + " \"text\": {\"nl\": \"**{scenario}**: {about}\\n- een\", \"en\": \"x\"}}");
    SheetItem.TextItem text = (SheetItem.TextItem) sheet.items().getFirst();
    assertThat(text.paragraphs()).containsExactly("Mengen zonder verdringen: *", "een");
    assertThat(text.text().paragraphs().getFirst().spans().getFirst().bold()).isTrue();
    assertThat(text.text().paragraphs().getLast().listed()).isTrue();
  }
}
