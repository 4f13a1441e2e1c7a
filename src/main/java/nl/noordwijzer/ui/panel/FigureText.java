package nl.noordwijzer.ui.panel;

import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.text.Texts;

/// Figures as the panels show them.
final class FigureText {
  /// Stands where a figure is missing.
  static final String NONE = "–";

  private final Texts texts;

  FigureText(Texts texts) {
    this.texts = texts;
  }

  /// The number without its unit, or a dash.
  String number(Indicator indicator, Figure figure) {
    return figure.number().stream()
        .mapToObj(value -> texts.figures().number(value, indicator.decimals()))
        .findFirst()
        .orElse(NONE);
  }

  /// The number with its unit, or "no data".
  String full(Indicator indicator, Figure figure) {
    String unit = indicator.unit().in(texts.locale());
    return figure.number().stream()
        .mapToObj(value -> texts.figures().number(value, indicator.decimals(), unit))
        .findFirst()
        .orElse(texts.get("panel.missing"));
  }

  /// Why there is no figure, in a sentence.
  String reason(Figure.Missing missing) {
    return texts.get("panel.missing", missing.reason());
  }

  /// How the figure came about, or why there is none.
  String origin(Indicator indicator, Figure figure) {
    return switch (figure) {
      case Figure.Missing missing -> reason(missing);
      case Figure.Known known ->
          indicator.names().in(texts.locale()) + " " + known.origin().sources().size();
    };
  }
}
