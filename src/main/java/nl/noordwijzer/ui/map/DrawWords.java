package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Sketch;
import org.locationtech.jts.geom.Coordinate;

/// What is said of a shape while it is drawn.
record DrawWords(Texts texts) {
  private static final double KILOMETRE = 1000;
  private static final double HECTARE = 10_000;
  private static final double SQUARE_KILOMETRE = 1_000_000;

  /// @param metres from 100 on without decimals
  String length(double metres) {
    if (metres >= KILOMETRE) {
      return texts.figures().number(metres / KILOMETRE, 2, "km");
    }
    return texts.figures().number(metres, metres < 100 ? 1 : 0, "m");
  }

  String area(double squareMetres) {
    if (squareMetres >= SQUARE_KILOMETRE) {
      return texts.figures().number(squareMetres / SQUARE_KILOMETRE, 2, "km²");
    }
    return squareMetres >= HECTARE
        ? texts.figures().number(squareMetres / HECTARE, 2, "ha")
        : texts.figures().number(squareMetres, 0, "m²");
  }

  /// The last side, then the whole.
  List<String> measures(Draft draft) {
    List<String> lines = new ArrayList<>();
    List<Coordinate> corners = draft.corners();
    if (corners.size() < 2) {
      return lines;
    }
    if (draft.tool() == Sketch.Tool.RECTANGLE && corners.size() == 4) {
      double across = corners.get(0).distance(corners.get(1));
      double upward = corners.get(1).distance(corners.get(2));
      lines.add(texts.get("mappane.draw.sides", length(across), length(upward)));
    } else {
      lines.add(side(corners.get(corners.size() - 2), corners.getLast()));
    }
    if (corners.size() > 2) {
      lines.add(whole(draft));
    }
    return lines;
  }

  private String side(Coordinate from, Coordinate to) {
    double bearing = Math.toDegrees(Math.atan2(to.x - from.x, to.y - from.y));
    String degrees = texts.figures().number((bearing + 360) % 360, 0);
    return texts.get("mappane.draw.side", length(from.distance(to)), degrees);
  }

  private String whole(Draft draft) {
    if (draft.tool() == Sketch.Tool.LINE) {
      return texts.get("mappane.draw.length", length(draft.length()));
    }
    String key =
        draft.tool() == Sketch.Tool.MEASURE ? "mappane.draw.measured" : "mappane.draw.around";
    return texts.get(key, area(draft.area()), length(draft.length()));
  }

  /// What draws the vertex; nothing for a free one.
  Optional<String> reason(Snap snap) {
    return snap.isFree() ? Optional.empty() : Optional.of(texts.get("mappane.snap", snap.reason()));
  }

  String crossing() {
    return texts.get("mappane.draw.crossing");
  }

  /// What is needed first.
  ///
  /// @param key of the sentence
  String needed(String key) {
    return texts.get(key);
  }

  /// What can be done next.
  String hint(Draft draft) {
    String tool = draft.tool().name().toLowerCase(Locale.ROOT);
    return texts.get("mappane.hint." + tool + (draft.isEmpty() ? ".first" : ".next"));
  }
}
