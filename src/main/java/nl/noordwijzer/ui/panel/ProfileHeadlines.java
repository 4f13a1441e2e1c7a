package nl.noordwijzer.ui.panel;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.ui.session.Desk;

/// A few large figures of the whole programme area, shown while no area is chosen.
final class ProfileHeadlines extends GridPane {
  private static final int COLUMNS = 2;

  private final Desk desk;
  private final FigureText words;

  ProfileHeadlines(Desk desk) {
    this.desk = desk;
    words = new FigureText(desk);
    getStyleClass().add("profile-headlines");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(column);
    }
  }

  void show(Profile profile) {
    getChildren().clear();
    for (ProfileFigure figure : profile.headlines()) {
      int index = getChildren().size();
      add(tile(figure), index % COLUMNS, index / COLUMNS);
    }
  }

  private VBox tile(ProfileFigure figure) {
    Label number = new Label(words.number(figure.indicator(), figure.own()));
    number.getStyleClass().add("headline-figure");
    Label what =
        new Label(
            desk.texts().get("panel.profile.headline", name(figure.indicator()), figure.year()));
    what.getStyleClass().add("profile-note");
    what.setWrapText(true);
    return new VBox(number, what);
  }

  /// The name, with the unit where the name does not say it.
  private String name(Indicator indicator) {
    Locale locale = desk.texts().locale();
    String name = indicator.names().in(locale);
    return indicator.kind() == IndicatorKind.COUNT
        ? name
        : name + " (" + indicator.unit().in(locale) + ")";
  }
}
