package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What floats on a map of which little is left: legend, buttons, scale bar and sources.
final class MapOverlayTest {
  private final TestDesk desk = TestDesk.shipped();
  private final MapPane pane = Fx.get(this::pane);

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @AfterEach
  void close() {
    Fx.run(pane::close);
    desk.close();
  }

  private MapPane pane() {
    MapPicture picture = Objects.requireNonNull(desk.session().pictureProperty().get());
    HomePlace place = new HomePlace(574, 180, new Insets(8));
    return new MapPane(desk.desk(), FirstMap.of(desk.session().region(), picture, place));
  }

  @Test
  void theSourcesAreBesideTheButtonsWhereTheseReachDownToThem() {
    Parent root =
        Fx.get(() -> {
          Parent of = pane.root();
          new Scene(of, 574, 180);
          of.applyCss();
          of.layout();
          return of;
        });
    Bounds buttons = Fx.get(() -> bounds(root, ".map-buttons"));
    Bounds footer = Fx.get(() -> bounds(root, ".map-footer"));
    assertThat(footer.getMinY()).isLessThan(buttons.getMaxY());
    assertThat(footer.getMaxX()).isLessThanOrEqualTo(buttons.getMinX());
    assertThat(Fx.get(() -> ((Region) root).minHeight(-1)))
        .isGreaterThanOrEqualTo(buttons.getHeight());
    // whatever the height of the legend: a panel below is not pushed together for it
    assertThat(Fx.get(() -> ((Region) root).prefHeight(-1))).isZero();
  }

  private static Bounds bounds(Parent root, String style) {
    Node node = Objects.requireNonNull(root.lookup(style), style);
    return node.getBoundsInParent();
  }
}
