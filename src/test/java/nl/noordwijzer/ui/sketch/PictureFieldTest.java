package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A picture in the form of an intervention: read, shown, undone and removed.
@ExtendWith(ApplicationExtension.class)
final class PictureFieldTest {
  @TempDir Path folder;
  private SketchDesk desk;
  private InterventionView view;
  private Intervention hof;

  @Start
  void start(Stage stage) {
    desk = new SketchDesk();
    view = new InterventionView(desk.desk().desk(), Command.of("-", null, () -> {}));
    hof = desk.add("inponden", "Hof", 2024, 2026);
    desk.acts.choose(List.of(hof));
    stage.setScene(new Scene(view.root(), 400, 900));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void stop() throws TimeoutException {
    Fx.waitUntil(desk.desk().desk().tasks()::isIdle);
    Fx.run(view::close);
    desk.close();
  }

  private void read(Path file) throws TimeoutException {
    Fx.run(() -> new PictureModel(desk.acts).read(hof.id(), file));
    Fx.waitUntil(desk.desk().desk().tasks()::isIdle);
  }

  private Path photo() throws Exception {
    Path file = folder.resolve("plein.png");
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return file;
  }

  @Test
  void isReadShownUndoneAndRemoved(FxRobot robot) throws Exception {
    read(photo());
    Button open = robot.lookup("#picture-open").queryButton();
    Fx.waitUntil(open::isVisible);
    assertThat(open.getAccessibleText()).isEqualTo("Afbeelding plein.png groot tonen");
    assertThat(desk.acts.session().history().undoName())
        .contains("Afbeelding toevoegen: plein.png");
    Fx.run(desk::undo);
    assertThat(desk.acts.plan().pictures()).isEmpty();
    Fx.waitUntil(() -> !open.isVisible());
    Fx.run(() -> desk.acts.session().history().redo());
    Fx.run(() -> robot.lookup("#picture-remove").queryButton().fire());
    assertThat(desk.acts.plan().pictures().stream().map(Picture::name)).isEmpty();
  }

  @Test
  void opensLargeOverTheWindowAndGoesAwayWithAClick(FxRobot robot) throws Exception {
    read(photo());
    Button open = robot.lookup("#picture-open").queryButton();
    Fx.waitUntil(open::isVisible);
    Fx.run(open::fire);
    Fx.waitUntil(() -> large().isPresent());
    Button large = Fx.get(() -> large().orElseThrow());
    assertThat(large.getAccessibleText()).contains("plein.png");
    Image image = ((ImageView) large.getGraphic()).getImage();
    assertThat(image.getWidth()).isEqualTo(60);
    Fx.run(large::fire);
    Fx.waitUntil(() -> large().isEmpty());
  }

  private static Optional<Button> large() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(shown -> shown.getScene().getRoot().lookup(".large-picture"))
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .findFirst();
  }

  @Test
  void theFirstFileThatIsDroppedOnTheFormIsAttached(FxRobot robot) throws Exception {
    PictureField field = robot.lookup(".picture-field").queryAs(PictureField.class);
    assertThat(Fx.get(() -> field.take(List.of()))).as("words were dropped").isFalse();
    File photo = photo().toFile();
    assertThat(Fx.get(() -> field.take(List.of(photo, folder.resolve("x").toFile())))).isTrue();
    Fx.waitUntil(desk.desk().desk().tasks()::isIdle);
    assertThat(desk.acts.plan().pictures().require(hof.id()).name()).isEqualTo("plein.png");
    Button open = robot.lookup("#picture-open").queryButton();
    Fx.waitUntil(open::isVisible);
  }

  /// What is dragged over the form is a file for its picture, and not a plan for the window.
  @Test
  void theWholeFormTakesDrops(FxRobot robot) {
    Node form = robot.lookup(".intervention-form").query();
    assertThat(form.getOnDragOver()).isNotNull();
    assertThat(form.getOnDragDropped()).isNotNull();
  }

  @Test
  void whatIsNoPictureIsToldAndChangesNothing() throws Exception {
    read(Files.writeString(folder.resolve("brief.png"), "geen afbeelding"));
    assertThat(desk.acts.plan().pictures()).isEmpty();
    assertThat(desk.desk().failures())
        .singleElement()
        .isInstanceOfSatisfying(
            NoordwijzerException.class, told -> assertThat(told.key()).isEqualTo("picture.other"));
  }
}
