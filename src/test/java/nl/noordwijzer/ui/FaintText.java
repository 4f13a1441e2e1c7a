package nl.noordwijzer.ui;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Gathers the words and icons in a window that do not stand out from what they lie on, as WCAG 2.1
/// asks: words by 4.5 to 1, icons by 3 to 1. What cannot be used now is exempt, as it is there.
final class FaintText {
  private static final double WORDS = 4.5;
  private static final double ICONS = 3;

  private final Set<String> found = new TreeSet<>();
  private int seen;

  Set<String> found() {
    return found;
  }

  /// Number of words and icons looked at.
  int seen() {
    return seen;
  }

  void look(Stream<Node> nodes) {
    nodes.filter(node -> !node.isDisabled()).forEach(this::judge);
  }

  private void judge(Node node) {
    if (node instanceof Text text && !(text instanceof FontIcon) && !text.getText().isBlank()) {
      judge(text, text.getText() + " " + owner(text), WORDS);
    } else if (node instanceof FontIcon icon) {
      judge(icon, icon.getIconLiteral() + " " + owner(icon), ICONS);
    }
  }

  private void judge(Shape shape, String what, double least) {
    Paint fill = shape instanceof FontIcon icon ? icon.getIconColor() : shape.getFill();
    if (fill instanceof Color colour) {
      Color ground = behind(shape);
      double opacity = opacity(shape);
      double contrast = contrast(over(colour, opacity, ground), ground);
      seen++;
      if (contrast < least) {
        found.add("%.2f %s %s on %s".formatted(contrast, what, colour, ground));
      }
    }
  }

  private static String owner(Node node) {
    Node at = node.getParent();
    while (at != null && !(at instanceof Labeled) && at.getStyleClass().isEmpty()) {
      at = at.getParent();
    }
    return at == null ? "" : at.getStyleClass().toString();
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return opacity;
  }

  /// The colour of all backgrounds on each other, the window's lowest.
  private static Color behind(Node node) {
    Color ground = node.getParent() == null ? Color.WHITE : behind(node.getParent());
    if (node instanceof Region region && region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color colour && covers(fill, region)) {
          ground = over(colour, 1, ground);
        }
      }
    }
    return ground;
  }

  /// Whether the fill lies behind the words, and is not a line along a side.
  private static boolean covers(BackgroundFill fill, Region region) {
    return fill.getInsets().getTop() + fill.getInsets().getBottom() < region.getHeight() / 2;
  }

  private static Color over(Color colour, double opacity, Color ground) {
    Color opaque = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
    return ground.interpolate(opaque, colour.getOpacity() * opacity);
  }

  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
