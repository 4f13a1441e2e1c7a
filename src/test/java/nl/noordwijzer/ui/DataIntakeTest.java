package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritablePixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

/// A file of somebody else comes into the window, and can be undone.
final class DataIntakeTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Button take() {
    return (Button) window.scene().getRoot().lookup(".intake-card .take");
  }

  @Test
  void figuresOfAnyoneComeOnTheMapWhenTheUserSaysSo() throws IOException, TimeoutException {
    Region before = window.bench().session().region();
    window.drop(
        file(
            "buurtfeesten 2021.csv",
            "buurtcode;Buurtfeesten",
            "BU09171000;3",
            "BU09171001;5",
            "BU09179999;7",
            "BU03630000;9"));
    assertThat(window.words())
        .contains("Cijfers van 2 buurten", "2 cijfers voor 1 indicator, 2021")
        .anyMatch(words -> words.contains("andere gemeente"))
        .contains("buurtfeesten 2021");
    assertThat(window.bench().session().region()).isSameAs(before);

    Fx.run(take()::fire);
    window.rest();
    Region after = window.bench().session().region();
    Indicator parties = after.statistics().catalogue().require("buurtfeesten");
    assertThat(
            after.statistics().figure(parties, after.areas().require("BU09171001"), 2021).number())
        .isEqualTo(OptionalDouble.of(5));
    assertThat(window.bench().session().style().theme().indicator()).isEqualTo("buurtfeesten");

    window.press("Shortcut+Z");
    window.rest();
    assertThat(window.bench().session().region()).isSameAs(before);
  }

  @Test
  void whatCannotBeReadIsToldAndChangesNothing() throws IOException, TimeoutException {
    Region before = window.bench().session().region();
    window.drop(Files.write(folder.resolve("leeg.csv"), new byte[0]));
    assertThat(window.words()).anyMatch(words -> words.contains("leeg.csv"));
    assertThat(take()).isNull();
    assertThat(window.bench().session().region()).isSameAs(before);
  }

  @Test
  void figuresWithoutAYearAskForOne() throws IOException, TimeoutException {
    window.drop(file("feesten.csv", "buurtcode;Buurtfeesten", "BU09171000;3"));
    assertThat(window.words()).contains("Van welk jaar zijn de cijfers?");
    assertThat(Fx.get(take()::isDisabled)).isTrue();
  }

  @Test
  void keyFiguresOfCbsAreRecognisedByThemselves() throws IOException, TimeoutException {
    window.drop(
        file(
            "kwb-2023.csv",
            "gwb_code_10;regio;gm_naam;recs;gwb_code_8;ind_wbi;a_inw;a_hh;a_woning;g_wozbag;p_koopw",
            "GM0917;Heerlen;Heerlen;Gemeente;0917;1;86874;46000;46500;195;45",
            "WK091710;Mariarade;Heerlen;Wijk;091710;1;4200;2100;2150;180;50",
            "BU09171000;Een buurt;Heerlen;Buurt;09171000;3;1500;700;720;.;41",
            "BU03630000;Elders;Amsterdam;Buurt;03630000;1;900;500;510;400;10"));
    assertThat(window.words())
        .contains("Cijfers van 1 gemeente", "Cijfers van 1 wijk", "Cijfers van 1 buurt")
        .anyMatch(words -> words.contains("de grens verlegd"));
    Fx.run(take()::fire);
    window.rest();
    Region after = window.bench().session().region();
    Indicator inhabitants = after.statistics().catalogue().require("inwoners");
    assertThat(
            after.statistics().figure(inhabitants, after.areas().require("GM0917"), 2023).number())
        .isEqualTo(OptionalDouble.of(86874));
    assertThat(after.statistics().isBroken(List.of(after.areas().require("BU09171000")), 2023))
        .isTrue();
  }

  /// The areas are the same, so that only the homes can differ.
  @Test
  void thePreviewOfAListOfHomesShowsTheHomes() throws IOException, TimeoutException {
    int first = preview("BU09171000");
    assertThat(preview("BU09171000")).isEqualTo(first);
    assertThat(preview("BU09173100")).isNotEqualTo(first);
  }

  /// Stands for the pixels of the preview.
  private int preview(String neighbourhood) throws IOException, TimeoutException {
    window.drop(file("bezit.csv", "eigenaar;woningen;buurtcode", "Weller;120;" + neighbourhood));
    return Fx.get(() -> {
      ImageView view =
          (ImageView) window.scene().getRoot().lookup(".intake-card .preview .image-view");
      Image image = view.getImage();
      int width = (int) image.getWidth();
      int height = (int) image.getHeight();
      int[] pixels = new int[width * height];
      WritablePixelFormat<IntBuffer> format = PixelFormat.getIntArgbPreInstance();
      image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
      return Arrays.hashCode(pixels);
    });
  }

  private TabPane tabs() {
    return (TabPane) window.scene().getRoot().lookup(".intake-card .tab-pane");
  }

  /// The choices of what a column means, by what a screen reader says of them.
  private ComboBox<?> meaning(String column) {
    return Fx.get(() ->
        window
            .nodes()
            .filter(node -> node.getStyleClass().contains("meaning"))
            .map(node -> (ComboBox<?>) node)
            .filter(combo -> combo.getAccessibleText().contains("kolom " + column + " "))
            .findFirst()
            .orElseThrow());
  }

  private void choose(String column, String words) throws TimeoutException {
    ComboBox<?> combo = meaning(column);
    Fx.run(() ->
        combo
            .getSelectionModel()
            .select(combo.getItems().stream().map(Object::toString).toList().indexOf(words)));
    window.rest();
  }

  @Test
  void aColumnThatWasTakenWronglyIsCorrected() throws IOException, TimeoutException {
    window.drop(
        file("lijst 2024.csv", "van;n;gebied", "Woonpunt;40;BU09171000", "Weller;12;BU09171001"));
    Fx.run(() -> tabs().getSelectionModel().select(1));
    window.rest();
    choose("van", "eigenaar");
    choose("n", "aantal woningen");
    assertThat(tabs().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    assertThat(window.words()).contains("door u gekozen");
    assertThat(meaning("n").getValue()).hasToString("aantal woningen");
    Fx.run(() -> tabs().getSelectionModel().select(0));
    assertThat(window.words()).contains("Woonpunt: 40 woningen", "Weller: 12 woningen");
    Fx.run(() -> tabs().getSelectionModel().select(1));
    choose("van", "zoals Noordwijzer het leest");
    choose("n", "zoals Noordwijzer het leest");
    Fx.run(() -> tabs().getSelectionModel().select(0));
    assertThat(window.words()).contains("Cijfers van 2 buurten").doesNotContain("door u gekozen");
  }

  @Test
  void anAnswerKeepsWhatWasLeftAndWhatWasChosen() throws IOException, TimeoutException {
    Path one = file("een 2021.csv", "buurtcode;Feesten", "BU09171000;3");
    Path two = file("twee 2021.csv", "buurtcode;Bankjes", "BU09171000;5");
    window.drop(one, two);
    ListView<?> list = (ListView<?>) window.scene().getRoot().lookup(".intake-card .list-view");
    Fx.run(() -> {
      ((CheckBox) list.lookup(".check-box")).setSelected(false);
      list.getSelectionModel().select(1);
      tabs().getSelectionModel().select(1);
    });
    window.rest();
    choose("Bankjes", "wordt niet overgenomen");
    assertThat(Fx.get(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(1);
    assertThat(Fx.get(() -> ((CheckBox) list.lookup(".check-box")).isSelected())).isFalse();
  }

  @Test
  void thePreviewIsSeenWhole() throws IOException, TimeoutException {
    window.drop(file("lijst.csv", "Eigenaar;Aantal woningen;Buurtcode", "Woonpunt;40;BU09171000"));
    Node picture = window.scene().getRoot().lookup(".intake-card .image-view");
    Node pane = window.scene().getRoot().lookup(".intake-card .scroll-pane");
    double bottom = Fx.get(() -> picture.localToScene(picture.getBoundsInLocal()).getMaxY());
    assertThat(Fx.get(() -> picture.getBoundsInLocal().getHeight())).isGreaterThan(100);
    assertThat(bottom)
        .isLessThanOrEqualTo(Fx.get(() -> pane.localToScene(pane.getBoundsInLocal()).getMaxY()));
  }

  @Test
  void aConfidentialListIsMarkedAsSuch() throws IOException, TimeoutException {
    window.drop(file("lijst.csv", "Eigenaar;Aantal woningen;Buurtcode", "Woonpunt;40;BU09171000"));
    CheckBox secret = (CheckBox) window.scene().getRoot().lookup(".intake-card .confidential");
    Fx.run(secret::fire);
    window.rest();
    Fx.run(take()::fire);
    window.rest();
    Region after = window.bench().session().region();
    assertThat(after.ownership().source().confidential()).isTrue();
    assertThat(window.words()).contains("Vertrouwelijk");
    assertThat(window.bench().session().pictureProperty().get().notes())
        .anyMatch(note -> note.startsWith("Vertrouwelijk, niet voor anderen. Bezit: lijst,"));
  }

  private TableView<?> findings() {
    return (TableView<?>) window.scene().getRoot().lookup(".intake-card .findings");
  }

  private void pressInFindings(int row, KeyCode code) throws TimeoutException {
    Fx.run(() -> {
      findings().getSelectionModel().select(row);
      Event.fireEvent(
          findings(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    });
    window.rest();
  }

  @Test
  void aFindingWithAPlaceIsShownOnTheMap() throws IOException, TimeoutException {
    // homes in Heerlen of which the row names another neighbourhood, and an owner who is missing
    Area area = ShippedRegion.area("BU09171000");
    Coordinate inside = area.geometry().getInteriorPoint().getCoordinate();
    window.drop(
        file(
            "lijst.csv",
            "Eigenaar;Aantal woningen;X;Y;Buurtcode",
            "Weller;40;" + Math.round(inside.x) + ";" + Math.round(inside.y) + ";BU09171001",
            ";12;;;"));
    Fx.run(() -> tabs().getSelectionModel().select(3));
    window.rest();
    Session session = window.bench().session();
    List<String> sentences =
        Fx.get(() -> {
          assertThat(window.nodes()).isNotEmpty();
          return findings().getItems().stream().map(Object::toString).toList();
        });
    int elsewhere = indexOf(sentences, "stock.elsewhere");
    int ownerless = indexOf(sentences, "stock.owner");

    pressInFindings(ownerless, KeyCode.ENTER);
    assertThat((Object) session.markedProperty().get()).isNull();

    pressInFindings(elsewhere, KeyCode.ENTER);
    assertThat((Object) session.markedProperty().get()).isNotNull();
    assertThat(window.bench().viewport().extent().contains(inside)).isTrue();
    assertThat(window.bench().viewport().extent().getWidth()).isLessThan(2000);
    assertThat(Fx.get(() -> window.scene().getRoot().lookup(".place-mark").getParent().isVisible()))
        .isTrue();
    assertThat(window.words()).anyMatch(words -> words.contains("andere buurt dan BU09171001"));

    Button back = (Button) window.scene().getRoot().lookup(".intake-card .back");
    Fx.run(back::fire);
    window.rest();
    assertThat((Object) session.markedProperty().get()).isNull();
    assertThat(take()).isNotNull();
  }

  @Test
  void theFindingsAreWalkedAlongOnTheMapAndEscapeLeadsBack() throws IOException, TimeoutException {
    window.drop(
        file(
            "lijst.csv",
            "Eigenaar;Aantal woningen;Buurtcode",
            "Weller;40;BU09171000",
            ";12;BU09171001"));
    Fx.run(() -> tabs().getSelectionModel().select(3));
    window.rest();
    List<String> items =
        Fx.get(() -> findings().getItems().stream().map(Object::toString).toList());
    List<Integer> rows =
        IntStream.range(0, items.size())
            .filter(row -> !items.get(row).endsWith("place=null]"))
            .boxed()
            .toList();
    int placed = rows.size();
    pressInFindings(rows.getFirst(), KeyCode.ENTER);
    Session session = window.bench().session();
    var first = session.markedProperty().get();
    assertThat(window.words()).contains("1 van " + placed);
    assertThat(Fx.get(() -> walk(".previous").isDisabled())).isTrue();

    Fx.run(() -> walk(".next").fire());
    window.rest();
    assertThat(window.words()).contains("2 van " + placed);
    assertThat((Object) session.markedProperty().get()).isNotNull().isNotEqualTo(first);
    Fx.run(() -> walk(".previous").fire());
    window.rest();
    assertThat((Object) session.markedProperty().get()).isEqualTo(first);

    // the keyboard is on the map, not on the card
    Fx.run(() -> {
      Node map = window.scene().getRoot().lookup(".map-pane");
      map.requestFocus();
      Event.fireEvent(
          map,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    });
    window.rest();
    assertThat((Object) session.markedProperty().get()).isNull();
    assertThat(take()).isNotNull();
  }

  private Button walk(String way) {
    return (Button) window.scene().getRoot().lookup(".intake-card " + way);
  }

  @Test
  void aLongFindingIsReadWhole() throws IOException, TimeoutException {
    window.drop(file("feesten 2021.csv", "buurtcode;Feesten", "BU09171000;3", "BU09179999;7"));
    Fx.run(() -> tabs().getSelectionModel().select(3));
    window.rest();
    assertThat(Fx.get(() -> window.nodes().count())).isPositive();
    double columns =
        Fx.get(() -> findings().getColumns().stream().mapToDouble(c -> c.getWidth()).sum());
    assertThat(columns).isLessThanOrEqualTo(Fx.get(() -> findings().getWidth()));
    Node sentence = window.scene().getRoot().lookup(".finding-sentence");
    double line = 20;
    assertThat(sentence.getLayoutBounds().getHeight()).isGreaterThan(line);
    assertThat(sentence.getLayoutBounds().getWidth()).isLessThan(columns);
    assertThat(sentence.getParent().getLayoutBounds().getHeight())
        .isGreaterThanOrEqualTo(sentence.getLayoutBounds().getHeight());
  }

  private static int indexOf(List<String> findings, String key) {
    return IntStream.range(0, findings.size())
        .filter(i -> findings.get(i).contains(key + ","))
        .findFirst()
        .orElseThrow();
  }

  private Path list() throws IOException {
    return file("lijst 2024.csv", "van;n;gebied", "Woonpunt;40;BU09171000", "Weller;12;BU09171001");
  }

  private void reopen(Path memory) throws TimeoutException {
    window.close();
    window =
        new OpenWindow(
            ShippedRegion.FOLDER, new ScreenshotOptions.Size(1000, 800), ListMemory.in(memory));
  }

  @Test
  void whatWasCorrectedIsRememberedBetweenStartsAndCanBeForgotten()
      throws IOException, TimeoutException {
    Path memory = folder.resolve("settings/lijsten.properties");
    reopen(memory);
    window.drop(list());
    Fx.run(() -> tabs().getSelectionModel().select(1));
    window.rest();
    choose("van", "eigenaar");
    choose("n", "aantal woningen");
    Fx.run(take()::fire);
    window.rest();

    reopen(memory);
    window.drop(list());
    assertThat(window.words())
        .contains("Woonpunt: 40 woningen")
        .anyMatch(words -> words.startsWith("De kolommen zijn herkend zoals op "));
    Button forget = (Button) window.scene().getRoot().lookup(".intake-card .forget");
    Fx.run(forget::fire);
    window.rest();
    assertThat(window.words())
        .contains("Cijfers van 2 buurten")
        .noneMatch(words -> words.startsWith("De kolommen zijn herkend"));

    reopen(memory);
    window.drop(list());
    assertThat(window.words()).contains("Cijfers van 2 buurten");
  }

  @Test
  void aListThatWasRecognisedByItselfIsNotRemembered() throws IOException, TimeoutException {
    Path memory = folder.resolve("lijsten.properties");
    reopen(memory);
    window.drop(file("lijst.csv", "Eigenaar;Aantal woningen;Buurtcode", "Woonpunt;40;BU09171000"));
    Fx.run(take()::fire);
    window.rest();
    assertThat(memory).doesNotExist();
  }

  @Test
  void aDamagedMemoryIsLeftAside() throws IOException, TimeoutException {
    Path memory = folder.resolve("lijsten.properties");
    Files.write(memory, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\\', 'u', 'x'});
    reopen(memory);
    window.drop(list());
    assertThat(window.words()).contains("Cijfers van 2 buurten");
  }

  @Test
  void aListOfHomesTakesThePlaceOfTheSample() throws IOException, TimeoutException {
    window.drop(
        file(
            "bezit woonpunt.csv",
            "Complexnummer;Eigenaar;Aantal woningen;Bouwjaar;Buurtcode",
            "101;Woonpunt;40;1956;BU09171000",
            "102;Woonpunt;12;1978;BU09171001"));
    assertThat(window.words())
        .contains("Woonpunt: 52 woningen", "De voorbeeldverdeling verdwijnt van de kaart");
    Fx.run(take()::fire);
    window.rest();
    Region after = window.bench().session().region();
    assertThat(after.ownership().source().invented()).isFalse();
    // 40 + 12 = 52
    assertThat(after.ownership().complexes())
        .extracting(HousingComplex::dwellings)
        .containsExactlyInAnyOrder(40, 12);
    assertThat(after.ownership().complexes()).allMatch(HousingComplex::approximate);
  }
}
