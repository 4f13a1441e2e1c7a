package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.map.FigureWords;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;

/// Figures as the panels show them: in columns without their unit, and with their origin.
final class FigureText {
  /// Stands in a column where a figure is missing.
  static final String NONE = "–";

  /// Stands behind a figure that is not of the whole area.
  static final String PARTIAL = "*";

  private final Texts texts;
  private final FigureWords words;

  FigureText(Desk desk) {
    texts = desk.texts();
    words = new FigureWords(texts, desk.session().region().statistics().catalogue());
  }

  /// The number without its unit, with a star when it leaves out a part of the area; or a dash.
  String number(Indicator indicator, Figure figure) {
    return switch (figure) {
      case Figure.Missing _ -> NONE;
      case Figure.Known known ->
          texts.figures().number(known.value(), FigureWords.decimals(indicator, known))
              + (known.partial() ? PARTIAL : "");
    };
  }

  /// The number with its unit, or that there is none.
  String full(Indicator indicator, Figure figure) {
    return words.value(indicator, figure);
  }

  /// Why there is no figure, as a sentence without a full stop.
  String reason(Figure.Missing missing) {
    return words.reason(missing);
  }

  /// How the figure came about or why there is none, then its sources: a line for each.
  List<String> origin(Figure figure) {
    return switch (figure) {
      case Figure.Missing missing -> List.of(reason(missing));
      case Figure.Known known -> {
        List<String> lines = new ArrayList<>();
        lines.add(words.origin(known));
        if (known.partial()) {
          lines.add(texts.get("panel.coverage", percentage(known.origin().coverage())));
        }
        known.origin().sources().forEach(source -> lines.add(source(source)));
        yield lines;
      }
    };
  }

  /// What the user must know where the number stands alone: why there is none, or what it leaves
  /// out. Nothing of a whole figure.
  Optional<String> note(Figure figure) {
    boolean whole = figure instanceof Figure.Known known && !known.partial();
    return whole ? Optional.empty() : Optional.of(String.join("\n", origin(figure)));
  }

  /// What a star beside some of the figures stands for; empty when all are whole.
  Optional<String> partial(Stream<Figure> figures) {
    return words.lacking(figures).map(without -> PARTIAL + " " + without);
  }

  /// To one decimal and never upwards, so that a part is not called the whole.
  private static double percentage(double coverage) {
    return Math.floor(coverage * 1000) / 10;
  }

  private String source(Source source) {
    Locale locale = texts.locale();
    return texts.get("panel.source", source.title().in(locale), source.owner(), source.licence());
  }

  /// The name of some areas together.
  String name(List<Area> areas) {
    Optional<Area> only = areas.size() == 1 ? Optional.of(areas.getFirst()) : Optional.empty();
    return only.map(Area::name).orElseGet(() -> texts.get("panel.profile.several", areas.size()));
  }
}
