package nl.noordwijzer.ui;

import java.util.function.UnaryOperator;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.Figures;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.MapPane;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Words for a place and a scale, as they stand in the status line.
final class PlaceText {
  private final Texts texts;
  private final Figures figures;
  private @Nullable UnaryOperator<Coordinate> toDegrees;

  PlaceText(Texts texts) {
    this.texts = texts;
    this.figures = texts.figures();
  }

  /// From now on gives degrees as well.
  ///
  /// @param transform from RD to WGS84: x becomes longitude, y latitude
  void setToDegrees(UnaryOperator<Coordinate> transform) {
    toDegrees = transform;
  }

  /// Scale of a view with CSS pixels (96 to the inch), rounded to two digits: `1:25.000`.
  String scale(Viewport view) {
    double denominator = view.metresPerUnit() * MapPane.DENOMINATOR_PER_METRE;
    double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(denominator)) - 1));
    double rounded = Math.round(denominator / step) * step;
    return texts.get("window.scale", figures.number(rounded, 0));
  }

  /// RD in whole metres, and WGS84 in five decimals, which is about a metre.
  String coordinates(Coordinate world) {
    String rd = texts.get("window.rd", figures.number(world.x, 0), figures.number(world.y, 0));
    if (toDegrees == null) {
      return rd;
    }
    Coordinate place = toDegrees.apply(world);
    String latitude = figures.number(place.y, 5);
    return rd + "   " + texts.get("window.wgs84", latitude, figures.number(place.x, 5));
  }
}
