package nl.noordwijzer.ui.effect;

import java.util.stream.Collectors;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.SeriesLook;

/// How a series looks in a chart of the window: as on a page.
public record SeriesStyle(SeriesLook look) {
  /// Midmarket and private rent together look as the latter.
  static SeriesStyle of(MixGroup group) {
    return new SeriesStyle(
        SeriesLook.of(
            switch (group) {
              case OWNER_OCCUPIED -> TenureSegment.OWNER_OCCUPIED;
              case SOCIAL_RENT -> TenureSegment.SOCIAL_RENT;
              case OTHER_RENT -> TenureSegment.PRIVATE_RENT;
            }));
  }

  /// As `#0F5C63`.
  private String colour() {
    return HouseStyle.usual().written(look);
  }

  /// Of a line.
  public String line() {
    String dash = look.dash().stream().map(String::valueOf).collect(Collectors.joining(" "));
    String dashed = dash.isEmpty() ? "" : " -fx-stroke-dash-array: " + dash + ";";
    return "-fx-stroke: " + colour() + ";" + dashed;
  }

  /// Of a shape.
  String fill() {
    return "-fx-fill: " + colour() + ";";
  }

  /// Of a region that is a mark on a line, or its key.
  public String mark() {
    String shape =
        switch (look.sign()) {
          case CIRCLE -> "-fx-background-radius: 4px; -fx-padding: 3px;";
          case SQUARE -> "-fx-background-radius: 0; -fx-padding: 3px;";
          case TRIANGLE -> "-fx-shape: \"M5 0 L10 10 L0 10 Z\"; -fx-padding: 4px;";
          case DIAMOND -> "-fx-shape: \"M5 0 L10 5 L5 10 L0 5 Z\"; -fx-padding: 4px;";
        };
    return "-fx-background-color: " + colour() + "; " + shape;
  }
}
