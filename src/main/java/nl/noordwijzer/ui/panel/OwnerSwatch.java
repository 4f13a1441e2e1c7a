package nl.noordwijzer.ui.panel;

import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.map.OwnerLook;
import nl.noordwijzer.ui.session.ScreenColour;

/// A piece of the colour and pattern that an owner has on the map.
final class OwnerSwatch extends Region {
  private static final double SPACING = 5;
  private static final double DOT = 0.01;

  private final OwnerLook.Pattern pattern;
  private final Path lines = new Path();

  OwnerSwatch(OwnerLook look) {
    pattern = look.pattern();
    setBackground(new Background(new BackgroundFill(ScreenColour.of(look.argb()), null, null)));
    lines.getStyleClass().add(pattern == OwnerLook.Pattern.DOTS ? "owner-dots" : "owner-lines");
    lines.setStroke(ScreenColour.of(look.patternArgb()));
    lines.setManaged(false);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().add(lines);
    widthProperty().addListener(_ -> draw());
    heightProperty().addListener(_ -> draw());
  }

  private void draw() {
    lines.getElements().clear();
    double width = getWidth();
    double height = getHeight();
    switch (pattern) {
      case SOLID -> {}
      case HORIZONTAL -> {
        for (double y = SPACING / 2; y < height; y += SPACING) {
          line(0, y, width, y);
        }
      }
      case VERTICAL -> {
        for (double x = SPACING / 2; x < width; x += SPACING) {
          line(x, 0, x, height);
        }
      }
      case DIAGONAL_UP -> diagonals(height, 0);
      case DIAGONAL_DOWN -> diagonals(0, height);
      case CROSS -> {
        diagonals(height, 0);
        diagonals(0, height);
      }
      case DOTS -> dots();
    }
  }

  private void diagonals(double left, double right) {
    double step = SPACING * Math.sqrt(2);
    for (double x = -getHeight(); x < getWidth(); x += step) {
      line(x, left, x + getHeight(), right);
    }
  }

  private void dots() {
    for (double y = SPACING / 2; y < getHeight(); y += SPACING) {
      for (double x = SPACING / 2; x < getWidth(); x += SPACING) {
        line(x, y, x + DOT, y);
      }
    }
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    lines.getElements().addAll(new MoveTo(fromX, fromY), new LineTo(toX, toY));
  }
}
