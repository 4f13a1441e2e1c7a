package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.ui.session.Desk;

/// The trend of the indicator on the map.
final class ProfileTrend extends VBox {
  private final Desk desk;
  private final Label title = new Label();
  private final Label unit = new Label();
  private final TrendChart chart;
  private final Label reason = new Label();

  ProfileTrend(Desk desk) {
    this.desk = desk;
    chart = new TrendChart(desk.texts());
    getStyleClass().add("profile-trend");
    title.getStyleClass().add("profile-theme");
    title.setWrapText(true);
    unit.getStyleClass().add("profile-note");
    unit.setWrapText(true);
    reason.getStyleClass().add("profile-note");
    reason.setWrapText(true);
    getChildren().addAll(title, unit, chart);
  }

  void show(Profile profile) {
    Indicator indicator = profile.trend().indicator();
    title.setText(indicator.names().in(desk.texts().locale()));
    List<Profile.Mark> marks =
        Stream.concat(
                Stream.of(Profile.Mark.OWN),
                profile.references().stream().map(Profile.Reference::mark))
            .limit(profile.trend().lines().size())
            .toList();
    chart.show(profile.trend(), marks);
    unit.setText(unit(indicator.unit().in(desk.texts().locale())));
    showReason(profile);
  }

  /// What the figures count, and that the axis does not begin at zero where it does not.
  private String unit(String name) {
    String yearly =
        name.isEmpty()
            ? desk.texts().get("panel.profile.trend.bare")
            : desk.texts().get("panel.profile.trend", name);
    return chart
        .cut()
        .map(from -> desk.texts().get("panel.profile.trend.cut", yearly, from))
        .orElse(yearly);
  }

  /// Says why there is no line of the chosen areas, when only those they are compared with have
  /// one, and else what the lines leave out.
  private void showReason(Profile profile) {
    getChildren().remove(reason);
    boolean none = profile.trend().lines().getFirst().points().findAny().isEmpty();
    FigureText text = new FigureText(desk);
    Optional<String> words =
        none && profile.trend().mapped() instanceof Figure.Missing missing
            ? Optional.of(text.reason(missing))
            : text.partial(profile.trend().figures());
    words.ifPresent(said -> {
      reason.setText(said);
      getChildren().add(reason);
    });
  }
}
