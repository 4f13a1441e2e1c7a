package nl.noordwijzer.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.text.Texts;

/// The heading of a column of figures: the name on two lines at most, below it unit and year.
final class AreaTableHeading extends VBox {
  private static final double HEIGHT = 50;
  private static final double LEAST_WIDTH = 96;
  private static final double STEP = 8;
  private static final int LINES = 2;
  private static final double SIZE = 12;
  private static final Font NAME_FONT = Font.font("Inter SemiBold", SIZE);
  private static final Font UNIT_FONT = Font.font("Inter", SIZE);

  private final String name;
  private final String unitAndYear;

  AreaTableHeading(AreaTableColumn column, Texts texts) {
    Indicator indicator = column.indicator();
    name = indicator.names().in(texts.locale());
    unitAndYear =
        indicator.kind() == IndicatorKind.COUNT
            ? Integer.toString(column.year())
            : texts.get(
                "panel.table.unit_year", indicator.unit().in(texts.locale()), column.year());
    Label above = new Label(name);
    above.getStyleClass().add("figure-heading");
    above.setWrapText(true);
    Label below = new Label(unitAndYear);
    below.getStyleClass().add("figure-subheading");
    getChildren().addAll(above, below);
    getStyleClass().add("figure-headings");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    Tooltip.install(this, new Tooltip(indicator.description().in(texts.locale())));
  }

  /// The width at which nothing of the heading is cut, in pixels.
  double leastWidth() {
    double width = Math.max(LEAST_WIDTH, width(unitAndYear, UNIT_FONT));
    for (String word : name.split("[ -]")) {
      width = Math.max(width, width(word, NAME_FONT));
    }
    while (lines(width) > LINES) {
      width += STEP;
    }
    return Math.ceil(width);
  }

  private static double width(String words, Font font) {
    return laid(words, font, 0).getLayoutBounds().getWidth();
  }

  private long lines(double width) {
    double line = laid("x", NAME_FONT, 0).getLayoutBounds().getHeight();
    return Math.round(laid(name, NAME_FONT, width).getLayoutBounds().getHeight() / line);
  }

  private static Text laid(String words, Font font, double width) {
    Text text = new Text(words);
    text.setFont(font);
    text.setWrappingWidth(width);
    return text;
  }
}
