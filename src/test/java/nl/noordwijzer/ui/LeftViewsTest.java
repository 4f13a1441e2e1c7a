package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.workshop.AudienceWindow;
import nl.noordwijzer.ui.workshop.RoomLight;
import nl.noordwijzer.workshop.SessionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is made anew leaves nothing of the old behind: a long session may not fill the memory.
final class LeftViewsTest {
  @TempDir private Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window =
        OpenWindow.keeping(
            new Opening(ShippedRegion.FOLDER).exampleAt(ShippedRegion.FOLDER),
            folder.resolve("plan.gpkg"));
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    Fx.waitUntilWritten();
  }

  /// What is there now, without holding it.
  private <T> WeakReference<T> present(Function<Workbench, T> part) {
    return Fx.get(() -> new WeakReference<>(part.apply(window.bench())));
  }

  private WeakReference<Node> inRoom(String selector) {
    return present(bench -> {
      AudienceWindow room = bench.workshop().window().orElseThrow();
      return Objects.requireNonNull(room.content().lookup(selector), selector);
    });
  }

  private void goTo(Workspace workspace) throws TimeoutException {
    Fx.run(() -> window.bench().goTo(workspace));
    window.rest();
  }

  private void enter(SessionMode mode) throws TimeoutException {
    Fx.run(() -> window.bench().workshop().log().orElseThrow().set(mode));
    window.rest();
  }

  private void beginWorkshop() throws TimeoutException {
    window.press("F11");
    window.rest();
  }

  private void speakOtherwise() throws TimeoutException {
    Fx.run(() -> window.bench().switchLanguage());
    window.rest();
  }

  private static void assertLeft(WeakReference<?>... references) {
    List<WeakReference<?>> all = Stream.of(references).toList();
    assertThatCode(() -> Fx.waitUntil(() -> isLeft(all))).doesNotThrowAnyException();
  }

  private static boolean isLeft(List<WeakReference<?>> references) {
    System.gc();
    return references.stream().allMatch(it -> it.refersTo(null));
  }

  @Test
  void theWindowInTheOtherLanguage() throws TimeoutException {
    for (Workspace each : Workspace.values()) {
      goTo(each);
    }
    WeakReference<MainView> old = present(Workbench::view);
    speakOtherwise();
    assertLeft(old);
  }

  @Test
  void theWindowInTheOtherLanguageDuringAWorkshop() throws TimeoutException {
    beginWorkshop();
    enter(SessionMode.NEGOTIATE);
    enter(SessionMode.CHOOSE);
    WeakReference<MainView> old = present(Workbench::view);
    WeakReference<Node> room = inRoom("#audience");
    speakOtherwise();
    assertLeft(old, room);
  }

  @Test
  void aWorkshopThatIsOver() throws TimeoutException {
    beginWorkshop();
    enter(SessionMode.CHOOSE);
    enter(SessionMode.EXPLORE);
    WeakReference<Node> room = inRoom("#audience");
    WeakReference<AudienceWindow> old = present(bench -> bench.workshop().window().orElseThrow());
    Fx.run(() -> window.bench().workshop().close());
    window.rest();
    assertLeft(room, old);
  }

  @Test
  void theMapOfTheRoomInAnotherLight() throws TimeoutException {
    beginWorkshop();
    WeakReference<Node> old = inRoom(".map-pane");
    Fx.run(() ->
        window.bench().workshop().audience().orElseThrow().lightProperty().set(RoomLight.BRIGHT));
    window.rest();
    assertLeft(old);
  }
}
