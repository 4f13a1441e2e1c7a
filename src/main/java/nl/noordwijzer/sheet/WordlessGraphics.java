package nl.noordwijzer.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/// Paints the shapes and keeps the text apart, for files in which text can be changed.
final class WordlessGraphics extends AbstractGraphics2D {
  private final Graphics2D target;
  private final AffineTransform base;
  private final List<Word> words;

  /// A piece of text where it would have been painted, in the units of the target.
  record Word(String text, Font font, Color colour, Point2D baseline) {}

  /// @param words gets the text
  WordlessGraphics(Graphics2D target, List<Word> words) {
    super(false);
    gc = new GraphicContext();
    this.target = target;
    this.words = words;
    base = target.getTransform();
  }

  private WordlessGraphics(WordlessGraphics other) {
    super(other);
    target = other.target;
    words = other.words;
    base = other.base;
  }

  @Override
  public Graphics create() {
    return new WordlessGraphics(this);
  }

  @Override
  public void dispose() {
    // the target is that of others, too
  }

  private void prepare() {
    target.setTransform(base);
    target.transform(gc.getTransform());
    target.setClip(gc.getClip());
    target.setPaint(gc.getPaint());
    target.setStroke(gc.getStroke());
  }

  @Override
  public void draw(Shape shape) {
    prepare();
    target.draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    prepare();
    target.fill(shape);
  }

  @Override
  public void drawString(String text, float x, float y) {
    Point2D place = gc.getTransform().transform(new Point2D.Float(x, y), null);
    boolean seen = gc.getColor().getAlpha() > 0;
    if (seen && !text.isBlank()) {
      words.add(new Word(text, gc.getFont(), gc.getColor(), place));
    }
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      plain.append(c);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    prepare();
    return target.drawImage(image, x, y, observer);
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    prepare();
    return target.drawImage(image, x, y, width, height, observer);
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform place) {
    prepare();
    target.drawRenderedImage(image, place);
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform place) {
    prepare();
    target.drawRenderableImage(image, place);
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int byX, int byY) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setXORMode(Color colour) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return target.getFontMetrics(font);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return target.getDeviceConfiguration();
  }
}
