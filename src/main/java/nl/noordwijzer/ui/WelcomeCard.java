package nl.noordwijzer.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first thing a new user reads: what this is, three first steps, and what not to mistake.
final class WelcomeCard {
  private static final double WIDTH = 520;
  private static final int STEPS = 3;

  private WelcomeCard() {}

  static Region of(Texts texts, Runnable away) {
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "welcome-card");
    card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    card.getChildren()
        .addAll(
            Cards.heading(texts.get("window.welcome.title"), texts.get("window.close"), away),
            Cards.text(texts.get("window.welcome.what")),
            steps(texts),
            cautions(texts),
            foot(texts, away));
    return card;
  }

  private static Node steps(Texts texts) {
    List<HBox> rows = IntStream.rangeClosed(1, STEPS).mapToObj(n -> step(texts, n)).toList();
    VBox box = new VBox(12);
    box.getChildren().addAll(rows);
    return box;
  }

  private static HBox step(Texts texts, int number) {
    Label sign = new Label(Integer.toString(number));
    sign.getStyleClass().add("step-number");
    HBox row = Cards.beside(sign, Cards.text(texts.get("window.welcome.step" + number)));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node cautions(Texts texts) {
    VBox box =
        new VBox(
            Cards.beside(
                new FontIcon(Feather.EDIT_3), Cards.text(texts.get("window.welcome.example"))),
            Cards.beside(
                new FontIcon(Feather.ALERT_TRIANGLE),
                Cards.text(texts.get("window.welcome.sample"))),
            Cards.beside(
                new FontIcon(Feather.MAP), Cards.text(texts.get("window.welcome.borders"))));
    box.getStyleClass().add("caution");
    return box;
  }

  private static Node foot(Texts texts, Runnable away) {
    Label keys = Cards.text(texts.get("window.welcome.keys"), "note");
    Button begin = new Button(texts.get("window.welcome.begin"));
    begin.setDefaultButton(true);
    begin.setMinWidth(Region.USE_PREF_SIZE);
    begin.setOnAction(_ -> away.run());
    HBox foot = Cards.beside(keys, new Label());
    foot.getChildren().set(1, begin);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }
}
