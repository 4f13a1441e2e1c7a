package nl.noordwijzer.ui.panel;

import java.util.Locale;
import javafx.scene.layout.Region;

/// The sign of a place: each has its own shape, so that colour is not needed to tell them apart.
final class ProfileMark extends Region {
  static final double SIZE = 9;

  ProfileMark(Profile.Mark mark) {
    getStyleClass().addAll("profile-mark", styleOf(mark));
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setMouseTransparent(true);
  }

  /// Style class of a mark, also used for its line in the chart: `own`, `programme-area` ...
  static String styleOf(Profile.Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Puts its middle there.
  void placeAt(double x, double y) {
    resizeRelocate(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
  }
}
