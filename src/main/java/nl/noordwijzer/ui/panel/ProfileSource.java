package nl.noordwijzer.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a figure comes from, and what can be done with it.
final class ProfileSource extends VBox {
  private final Texts texts;
  private final FigureText words;
  private final ProfileActs acts;

  ProfileSource(Desk desk, ProfileActs acts, ProfileFigure figure) {
    texts = desk.texts();
    words = new FigureText(desk);
    this.acts = acts;
    getStyleClass().add("profile-source");
    setOnMouseClicked(click -> click.consume());
    show(figure);
  }

  void show(ProfileFigure figure) {
    getChildren().clear();
    String meaning = figure.indicator().description().in(texts.locale());
    if (!meaning.isBlank()) {
      sentence(meaning);
    }
    words.origin(figure.own()).forEach(this::sentence);
    HBox buttons =
        new HBox(
            button(
                "panel.profile.on_map",
                Feather.MAP,
                () -> acts.showOnMap().accept(figure.indicator())),
            button("panel.profile.copy_figure", Feather.COPY, () -> acts.copy().accept(figure)));
    buttons.getStyleClass().add("profile-acts");
    getChildren().add(buttons);
  }

  private void sentence(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
  }

  private Button button(String key, Feather icon, Runnable act) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.getStyleClass().addAll("flat", "small");
    button.setOnAction(_ -> act.run());
    return button;
  }
}
