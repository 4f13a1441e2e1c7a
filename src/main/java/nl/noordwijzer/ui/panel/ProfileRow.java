package nl.noordwijzer.ui.panel;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;

/// One indicator in the profile; opens to tell where its figure comes from.
final class ProfileRow extends VBox {
  static final double FIGURE_WIDTH = 62;

  private final Desk desk;
  private final Texts texts;
  private final FigureText words;
  private final ProfileActs acts;
  private final Text unit = new Text();
  private final TrendSpark spark = new TrendSpark();
  private final ProfileStrip strip = new ProfileStrip();
  private final HBox figures = new HBox();
  private final Label reason = new Label();
  private @Nullable ProfileSource source;
  private ProfileFigure figure;

  ProfileRow(Desk desk, ProfileActs acts, ProfileFigure first) {
    this.desk = desk;
    texts = desk.texts();
    this.acts = acts;
    figure = first;
    words = new FigureText(desk);
    getStyleClass().add("profile-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    Text name = new Text(first.indicator().names().in(texts.locale()));
    name.getStyleClass().add("profile-name");
    unit.getStyleClass().add("profile-unit");
    TextFlow title = new TextFlow(name, unit);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox.setHgrow(strip, Priority.ALWAYS);
    HBox top = new HBox(title, spark);
    top.getStyleClass().add("profile-row-top");
    figures.getStyleClass().add("profile-figures");
    reason.getStyleClass().add("profile-reason");
    reason.setWrapText(true);
    getChildren().addAll(top, figures);
    setOnMouseClicked(_ -> toggle());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(ProfileFigure next, Profile profile) {
    figure = next;
    List<Profile.Reference> references = profile.references();
    Indicator indicator = next.indicator();
    unit.setText("  " + unitAndYear(indicator, next.year() != profile.year()));
    spark.show(next.trend(), next.year());
    strip.show(next, references);
    figures.getChildren().setAll(strip, own());
    for (int i = 0; i < references.size(); i++) {
      figures.getChildren().add(cell(next.references().get(i), "profile-reference"));
    }
    getChildren().removeAll(reason);
    if (next.own() instanceof Figure.Missing missing) {
      reason.setText(words.reason(missing));
      getChildren().add(2, reason);
    }
    setAccessibleText(spoken(references));
    if (source != null) {
      source.show(next);
    }
  }

  /// The unit, unless the name says it, and the year, unless it is that of the whole profile.
  private String unitAndYear(Indicator indicator, boolean otherYear) {
    String year = otherYear ? Integer.toString(figure.year()) : "";
    String measured =
        indicator.kind() == IndicatorKind.COUNT ? "" : indicator.unit().in(texts.locale());
    return Stream.of(measured, year).filter(word -> !word.isEmpty()).collect(joining(", "));
  }

  private Label own() {
    if (figure.own() instanceof Figure.Known) {
      return cell(figure.own(), "profile-own");
    }
    Label label = new Label(texts.get("area.figure.missing"));
    label.getStyleClass().add("profile-missing");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Label cell(Figure shown, String style) {
    Label label = new Label(words.number(figure.indicator(), shown));
    label.getStyleClass().add(style);
    label.setMinWidth(FIGURE_WIDTH);
    label.setMaxWidth(FIGURE_WIDTH);
    label.setAlignment(Pos.CENTER_RIGHT);
    words.note(shown).map(Tooltip::new).ifPresent(label::setTooltip);
    return label;
  }

  private String spoken(List<Profile.Reference> references) {
    List<String> parts = new ArrayList<>();
    Indicator indicator = figure.indicator();
    parts.add(indicator.names().in(texts.locale()) + ", " + figure.year());
    parts.add(words.full(indicator, figure.own()));
    for (int i = 0; i < references.size(); i++) {
      parts.add(
          references.get(i).area().name()
              + ": "
              + words.full(indicator, figure.references().get(i)));
    }
    return String.join("; ", parts);
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() == this
        && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      toggle();
      event.consume();
    }
  }

  private void toggle() {
    if (source != null) {
      getChildren().remove(source);
      source = null;
    } else {
      source = new ProfileSource(desk, acts, figure);
      getChildren().add(source);
    }
  }
}
