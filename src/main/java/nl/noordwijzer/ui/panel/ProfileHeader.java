package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which areas the profile is about, and what can be done with them as a whole.
final class ProfileHeader extends VBox {
  /// More members than this are counted, not listed.
  private static final int MOST_MEMBERS = 12;

  private final Desk desk;
  private final ProfileViewModel model;
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final HBox acts;
  private final FlowPane members = new FlowPane();

  ProfileHeader(Desk desk, ProfileViewModel model, Runnable copy) {
    this.desk = desk;
    this.model = model;
    getStyleClass().add("profile-header");
    title.getStyleClass().add("profile-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    subtitle.getStyleClass().add("profile-subtitle");
    subtitle.setWrapText(true);
    subtitle.setMinHeight(USE_PREF_SIZE);
    members.getStyleClass().add("profile-members");
    acts =
        new HBox(
            PanelButtons.icon(
                texts(),
                "panel.profile.zoom",
                Feather.MAXIMIZE,
                () -> model.zoom(desk.session().selectionProperty().get())),
            PanelButtons.icon(texts(), "panel.profile.copy", Feather.COPY, copy),
            PanelButtons.icon(texts(), "panel.profile.clear", Feather.X, model::clear));
    acts.setMinWidth(USE_PREF_SIZE);
    HBox top = new HBox(title, acts);
    top.getStyleClass().add("profile-title-row");
    getChildren().addAll(top, subtitle, members);
  }

  private Texts texts() {
    return desk.texts();
  }

  void show(List<Area> chosen) {
    acts.setVisible(!chosen.isEmpty());
    acts.setManaged(!chosen.isEmpty());
    if (chosen.isEmpty()) {
      List<Area> programme = desk.session().region().areas().at(AreaLevel.PROGRAMME_AREA);
      title.setText(programme.isEmpty() ? "" : programme.getFirst().name());
      subtitle.setText(texts().get("panel.profile.invitation"));
    } else {
      title.setText(new FigureText(desk).name(chosen));
      subtitle.setText(chosen.size() == 1 ? about(chosen.getFirst()) : kinds(chosen));
    }
    showMembers(chosen.size() > 1 ? chosen : List.of());
  }

  private String about(Area area) {
    AreaSet areas = desk.session().region().areas();
    String level = texts().get("area.level", area.level());
    String place =
        areas
            .ancestor(area, AreaLevel.DISTRICT)
            .filter(district -> !district.equals(area))
            .map(district -> texts().get("panel.profile.district", level, district.name()))
            .orElse(level);
    if (area.level() == AreaLevel.FOCUS_AREA) {
      place = texts().get("panel.profile.focus", areas.parts(area).size());
    }
    return texts().get("panel.profile.code", place, area.code());
  }

  private String kinds(List<Area> chosen) {
    String levels =
        chosen.stream()
            .map(Area::level)
            .distinct()
            .map(level -> texts().get("area.levels", level))
            .collect(Collectors.joining(", "));
    return texts().get("panel.profile.together", levels);
  }

  private void showMembers(List<Area> chosen) {
    members.getChildren().setAll(chosen.stream().limit(MOST_MEMBERS).map(this::member).toList());
    if (chosen.size() > MOST_MEMBERS) {
      Label more = new Label(texts().get("panel.profile.more", chosen.size() - MOST_MEMBERS));
      more.getStyleClass().add("profile-note");
      members.getChildren().add(more);
    }
    members.setVisible(!chosen.isEmpty());
    members.setManaged(!chosen.isEmpty());
  }

  private Button member(Area area) {
    Button chip = new Button(area.name(), new FontIcon(Feather.X));
    chip.getStyleClass().addAll("small", "profile-member");
    IconButton.name(chip, texts().get("panel.profile.drop", area.name()));
    chip.setOnAction(_ -> model.drop(area));
    return chip;
  }
}
