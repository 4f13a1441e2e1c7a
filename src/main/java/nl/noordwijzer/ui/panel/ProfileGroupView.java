package nl.noordwijzer.ui.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.ui.session.Desk;

/// The rows of one theme under their heading.
final class ProfileGroupView extends VBox {
  private final Desk desk;
  private final ProfileActs acts;
  private final Label theme = new Label();
  private final HBox heading = new HBox();
  private final Map<String, ProfileRow> rows = new HashMap<>();

  ProfileGroupView(Desk desk, ProfileActs acts) {
    this.desk = desk;
    this.acts = acts;
    getStyleClass().add("profile-group");
    heading.getStyleClass().add("profile-heading");
    theme.getStyleClass().add("profile-theme");
    getChildren().addAll(theme, heading);
  }

  void show(ProfileGroup group, Profile profile) {
    List<Profile.Reference> references = profile.references();
    theme.setText(group.theme());
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    heading.getChildren().setAll(spring);
    if (!references.isEmpty()) {
      heading.getChildren().add(column(Profile.Mark.OWN));
    }
    references.forEach(reference -> heading.getChildren().add(column(reference.mark())));
    for (ProfileFigure figure : group.figures()) {
      rows.computeIfAbsent(figure.indicator().id(), _ -> row(figure)).show(figure, profile);
    }
  }

  private ProfileRow row(ProfileFigure figure) {
    ProfileRow row = new ProfileRow(desk, acts, figure);
    getChildren().add(row);
    return row;
  }

  private Label column(Profile.Mark mark) {
    Label label = new Label(desk.texts().get("panel.profile.mark", mark), new ProfileMark(mark));
    label.getStyleClass().add("profile-column");
    label.setAlignment(Pos.CENTER_RIGHT);
    label.setMinWidth(ProfileRow.FIGURE_WIDTH);
    label.setMaxWidth(ProfileRow.FIGURE_WIDTH);
    return label;
  }
}
