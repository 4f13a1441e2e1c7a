package nl.noordwijzer.bench;

import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapColours;

/// Counts how many of the views looked at are blank. FX thread only.
public final class BlankViews {
  private final Ground ground;
  private int looks;
  private int blank;

  public BlankViews(Ground ground) {
    this.ground = ground;
  }

  /// A view is blank when a line across its middle has nothing but the colour of the ground. A near
  /// view may lie within one area, and has then the one colour of that area.
  public void look(Node surface) {
    WritableImage picture = surface.snapshot(null, null);
    PixelReader pixels = picture.getPixelReader();
    int middle = (int) picture.getHeight() / 2;
    int background = MapColours.of(ground).background();
    boolean drawn = false;
    for (int x = 0; x < picture.getWidth(); x++) {
      drawn |= pixels.getArgb(x, middle) != background;
    }
    looks++;
    blank += drawn ? 0 : 1;
  }

  public void print() {
    System.out.printf("blank views: %d of %d%n", blank, looks);
  }
}
