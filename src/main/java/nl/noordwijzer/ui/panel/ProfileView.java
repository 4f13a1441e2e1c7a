package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// What the chosen areas are like: figures, ownership and trend.
public final class ProfileView implements View {
  private final Desk desk;
  private final ProfileViewModel model;
  private final ProfileActs acts;
  private final ProfileHeader header;
  private final ProfileHeadlines headlines;
  private final ProfileTrend trend;
  private final ProfileHomes homes;
  private final Map<String, ProfileGroupView> groups = new LinkedHashMap<>();
  private final VBox content = new VBox();
  private final VBox root = new VBox();
  private final ChangeListener<@Nullable Profile> showing = (_, _, next) -> show(next);

  public ProfileView(Desk desk) {
    this.desk = desk;
    model = new ProfileViewModel(desk);
    acts = new ProfileActs(model::showOnMap, this::copy);
    header = new ProfileHeader(desk, model, this::copyAll);
    headlines = new ProfileHeadlines(desk);
    trend = new ProfileTrend(desk);
    homes = new ProfileHomes(desk);
    root.getStyleClass().add("profile");
    content.getStyleClass().add("profile-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(header, scroll);
    model.profileProperty().addListener(showing);
    show(model.profileProperty().get());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(texts().get("panel.profile.copy"), null, this::copyAll, this::hasChoice),
        new Command(texts().get("panel.profile.clear"), null, model::clear, this::hasChoice));
  }

  private boolean hasChoice() {
    return !desk.session().selectionProperty().get().isEmpty();
  }

  @Override
  public void close() {
    model.profileProperty().removeListener(showing);
    model.close();
  }

  private Texts texts() {
    return desk.texts();
  }

  private void show(@Nullable Profile profile) {
    if (profile == null) {
      header.show(desk.session().selectionProperty().get());
      return;
    }
    header.show(profile.chosen());
    trend.show(profile);
    homes.show(profile);
    headlines.show(profile);
    List<Node> parts = new ArrayList<>();
    if (profile.chosen().isEmpty()) {
      parts.add(headlines);
    }
    parts.add(trend);
    parts.add(homes);
    for (ProfileGroup group : profile.groups()) {
      ProfileGroupView view =
          groups.computeIfAbsent(group.theme(), _ -> new ProfileGroupView(desk, acts));
      view.show(group, profile);
      parts.add(view);
    }
    if (!profile.groups().isEmpty()) {
      parts.add(footnote(profile.year()));
    }
    if (!parts.equals(content.getChildren())) {
      content.getChildren().setAll(parts);
    }
  }

  private Label footnote(int year) {
    Label note = new Label(texts().get("panel.profile.footnote", year));
    note.getStyleClass().add("profile-note");
    note.setWrapText(true);
    return note;
  }

  private void copyAll() {
    Profile profile = model.profileProperty().get();
    if (profile != null) {
      put(new ProfileText(desk).table(profile, name(profile)));
      desk.dialogs().notice(texts().get("panel.profile.copied"));
    }
  }

  private void copy(ProfileFigure figure) {
    Profile profile = model.profileProperty().get();
    if (profile != null) {
      put(new ProfileText(desk).single(profile, name(profile), figure));
      desk.dialogs().notice(texts().get("panel.profile.copied_figure"));
    }
  }

  private String name(Profile profile) {
    return new FigureText(desk).name(profile.chosen());
  }

  private static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
