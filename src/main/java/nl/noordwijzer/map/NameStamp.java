package nl.noordwijzer.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/// How far a name and its halo cover the pixels of a frame, so that its colours can change without
/// drawing a letter.
///
/// @param box pixels of the frame
/// @param halo coverage of the halo, 0 to 255, row by row
/// @param text coverage of the letters; neither is written after it was made
@SuppressWarnings("ArrayRecordComponent")
record NameStamp(MapLabels.Label label, Rectangle box, byte[] halo, byte[] text) {
  /// Room for the halo around the box of a name, CSS pixels.
  private static final double REACH = 2;

  static NameStamp of(MapScene scene, MapLabels.Label label) {
    Rectangle box = label.box().getBounds();
    int reach = (int) Math.ceil(REACH * scene.unit());
    box.grow(reach, reach);
    return new NameStamp(
        label,
        box,
        coverage(scene, box, ink -> LabelPainter.halo(ink, label, 0xffffffff)),
        coverage(scene, box, ink -> LabelPainter.text(ink, label, 0xffffffff)));
  }

  private static byte[] coverage(MapScene scene, Rectangle box, Consumer<Ink> painter) {
    BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    Ink.smoothen(graphics);
    graphics.translate(-box.x, -box.y);
    painter.accept(Ink.on(graphics, scene.unit()));
    graphics.dispose();
    int[] pixels = FlatFrame.pixels(image);
    byte[] coverage = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      coverage[i] = (byte) (pixels[i] >>> 24);
    }
    return coverage;
  }

  /// Lays the name over opaque pixels.
  ///
  /// @param opacity 0 to 255
  void paint(NameLook look, int opacity, int[] argb, int width) {
    int haloColour = Premultiplied.faded(Premultiplied.of(look.halo()), opacity);
    int textColour = Premultiplied.faded(Premultiplied.of(look.text()), opacity);
    Rectangle part = box.intersection(new Rectangle(width, argb.length / width));
    for (int y = part.y; y < part.y + part.height; y++) {
      int from = (y - box.y) * box.width - box.x;
      for (int x = part.x; x < part.x + part.width; x++) {
        int i = y * width + x;
        int colour = laid(haloColour, halo[from + x], argb[i]);
        argb[i] = laid(textColour, text[from + x], colour);
      }
    }
  }

  private static int laid(int colour, byte coverage, int below) {
    return Premultiplied.over(Premultiplied.faded(colour, coverage & 255), below);
  }
}
