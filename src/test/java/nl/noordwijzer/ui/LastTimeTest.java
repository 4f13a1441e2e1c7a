package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.FirstPictures.LastTime;
import nl.noordwijzer.ui.map.FirstMapPane;
import nl.noordwijzer.ui.map.FirstPicture;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Preferences;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The picture of last time is shown while the region is read, and only while it is still true.
final class LastTimeTest {
  private static final HomePlace PLACE = new HomePlace(400, 300, new Insets(10, 20, 30, 40));

  @TempDir Path folder;
  private Path region;
  private FirstPictures pictures;

  @BeforeAll
  static void toolkit() throws TimeoutException {
    Fx.start();
  }

  @BeforeEach
  void copyOfTheRegion() throws IOException {
    region = Files.createDirectory(folder.resolve("region"));
    try (Stream<Path> files = Files.list(ShippedRegion.FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, region.resolve(file.getFileName().toString()));
      }
    }
    pictures = new FirstPictures(folder.resolve("cache"));
  }

  @Test
  void aSecondStartShowsThePictureOfTheFirstBeforeTheRegionIsRead() throws TimeoutException {
    WindowSettings settings = new WindowSettings(Preferences.none(), ListMemory.none());
    settings.setHomePlace(PLACE);
    assertThat(start(region, settings, _ -> {})).containsExactly("map drawn from the region");
    Image before = picture(settings);

    assertThat(start(region, settings, _ -> {})).containsExactly("picture of last time");
    assertThat(pixels(picture(settings))).isEqualTo(pixels(before));
  }

  private Image picture(WindowSettings settings) throws TimeoutException {
    Fx.waitUntil(
        () -> pictures.find(region, Ground.LIGHT, settings.homePlace()).picture().isPresent());
    return pictures
        .find(region, Ground.LIGHT, settings.homePlace())
        .picture()
        .orElseThrow()
        .image();
  }

  /// The file of the plan is another one after each act, and so is the picture.
  @Test
  void afterAnActTheNextStartShowsWhatWasLeft() throws Exception {
    Path plan = folder.resolve("plan.gpkg");
    WindowSettings settings = new WindowSettings(Preferences.none(), ListMemory.none());
    start(
        region,
        settings,
        shell -> {
          Session session = shell.workbench().orElseThrow().session();
          session.change("Kleuren omkeren", session.style().withRamp(session.style().ramp(), true));
        });
    Fx.waitUntil(
        () -> pictures.find(plan, Ground.LIGHT, settings.homePlace()).picture().isPresent());

    assertThat(start(plan, settings, _ -> {})).containsExactly("picture of last time");
  }

  @Test
  void aPictureComesBackAsItWas() throws Exception {
    FirstPicture drawn = keep();

    FirstPicture back = found().picture().orElseThrow();

    assertThat(back.drawn()).isEqualTo(drawn.drawn());
    assertThat(back.place()).isEqualTo(PLACE);
    assertThat((Object) back.home()).isEqualTo(drawn.home());
    assertThat((Object) back.world()).isEqualTo(drawn.world());
    assertThat(pixels(back.image())).isEqualTo(pixels(drawn.image()));
  }

  @Test
  void anotherThemeOrPlaceOrAChangedFileAsksForANewPicture() throws Exception {
    keep();

    assertThat(pictures.find(region, Ground.DARK, PLACE).picture()).isEmpty();
    HomePlace wider = new HomePlace(401, 300, PLACE.free());
    assertThat(pictures.find(region, Ground.LIGHT, wider).picture()).isEmpty();
    Path figures;
    try (Stream<Path> files = Files.list(region)) {
      figures = files.filter(file -> file.toString().endsWith(".csv")).findFirst().orElseThrow();
    }
    Files.setLastModifiedTime(figures, FileTime.fromMillis(1));
    assertThat(found().picture()).isEmpty();
  }

  @Test
  void aDamagedFileIsNoPicture() throws Exception {
    keep();
    Path file = folder.resolve("cache").resolve("first-map.bin");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 97)) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(found().picture()).as("cut off after %d bytes", length).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeKeepsNothing() throws Exception {
    Path taken = Files.writeString(folder.resolve("taken"), "a file where a folder should be");
    pictures = new FirstPictures(taken);

    keep();

    assertThat(found().picture()).isEmpty();
  }

  private LastTime found() {
    return pictures.find(region, Ground.LIGHT, PLACE);
  }

  private FirstPicture keep() throws Exception {
    Opened opened =
        new Opening(region, pictures)
            .open(Texts.DUTCH, Ground.LIGHT, PLACE, Progress.NONE)
            .opened();
    pictures.keep(found().key(), opened.map().seen());
    return opened.map().seen();
  }

  /// What the window showed before its controls came.
  ///
  /// @param act done in the window before it is closed
  private List<String> start(Path place, WindowSettings settings, Consumer<Shell> act)
      throws TimeoutException {
    List<String> steps = new ArrayList<>();
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      Shell shell = Fx.get(() -> new Shell(new Opening(place, pictures), settings, workers));
      shell.places().keepIn(folder.resolve("plan.gpkg"));
      Fx.run(() -> {
        shell.setWhenMapShown(() -> steps.add(step(shell)));
        shell.show(shell.begin());
      });
      Fx.waitUntil(shell::isReady);
      Fx.run(() -> act.accept(shell));
      Fx.run(shell::close);
      Fx.waitUntilWritten();
    }
    return steps;
  }

  private static String step(Shell shell) {
    boolean waits =
        shell.root().getChildren().getFirst() instanceof FirstMapPane pane
            && pane.getCursor() != null;
    return waits ? "picture of last time" : "map drawn from the region";
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int[] pixels = new int[width * (int) image.getHeight()];
    image
        .getPixelReader()
        .getPixels(
            0,
            0,
            width,
            (int) image.getHeight(),
            PixelFormat.getIntArgbPreInstance(),
            pixels,
            0,
            width);
    return pixels;
  }
}
