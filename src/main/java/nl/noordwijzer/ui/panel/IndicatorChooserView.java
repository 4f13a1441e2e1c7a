package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// Finds and chooses the indicator that colours the map.
final class IndicatorChooserView extends VBox {
  private final IndicatorChooserViewModel model;
  private final Texts texts;
  private final TextField search = new TextField();
  private final ListView<IndicatorChooserViewModel.Entry> list = new ListView<>();
  private final Label description = PanelRows.muted();
  private final Label facts = PanelRows.muted();
  private final Label formula = PanelRows.muted();
  private final ComboBox<AreaLevel> level;
  private final ComboBox<Optional<Indicator>> second;
  private final Map<Command, Button> buttons = new LinkedHashMap<>();
  private @Nullable Indicator shown;
  private boolean following;

  /// @param acts offered below the list while they can be done
  IndicatorChooserView(IndicatorChooserViewModel model, Texts texts, List<Command> acts) {
    this.model = model;
    this.texts = texts;
    acts.forEach(act -> buttons.put(act, button(act)));
    level = PanelRows.choice(l -> texts.get("map.level", l), model::chooseLevel);
    second =
        PanelRows.choice(
            i -> i.map(model::name).orElse(texts.get("mappane.second.none")),
            chosen -> model.chooseSecond(chosen.orElse(null)));
    getStyleClass().add("indicator-chooser");
    formula.getStyleClass().add("formula");
    level.getItems().setAll(model.levels());
    prepareSearch();
    prepareList();
    getChildren()
        .addAll(
            search,
            list,
            description,
            formula,
            facts,
            new FlowPane(16, 0, buttons.values().toArray(Button[]::new)),
            PanelRows.row(texts.get("mappane.level"), level),
            PanelRows.above(texts.get("mappane.second"), second));
    find();
  }

  private static Button button(Command act) {
    Button button = new Button(act.name());
    button.getStyleClass().add("panel-link");
    button.setOnAction(_ -> act.runIfEnabled());
    act.key().ifPresent(key -> button.setTooltip(new Tooltip(key.getDisplayText())));
    return button;
  }

  private void prepareSearch() {
    search.setPromptText(texts.get("mappane.indicator.search"));
    search.setAccessibleText(texts.get("mappane.indicator.search"));
    search.textProperty().subscribe(this::find);
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
        search.clear();
        event.consume();
      } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
        list.requestFocus();
        chooseFirst();
        event.consume();
      }
    });
  }

  private void prepareList() {
    list.getStyleClass().add("indicator-list");
    list.setAccessibleText(texts.get("mappane.section.indicator"));
    list.setPlaceholder(new Label(texts.get("mappane.indicator.nothing")));
    list.setCellFactory(_ -> new IndicatorChooserCell(model));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(entry -> {
          if (!following && entry instanceof IndicatorChooserViewModel.Choice choice) {
            model.choose(choice.indicator());
          }
        });
  }

  private void chooseFirst() {
    list.getItems().stream()
        .filter(IndicatorChooserViewModel.Choice.class::isInstance)
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  private void find() {
    following = true;
    list.getItems().setAll(model.entries(search.getText()));
    follow();
    following = false;
  }

  private void follow() {
    model
        .chosen()
        .ifPresent(indicator -> {
          IndicatorChooserViewModel.Entry entry = new IndicatorChooserViewModel.Choice(indicator);
          list.getSelectionModel().select(entry);
        });
  }

  /// Takes over what the style says.
  void refresh() {
    Indicator chosen = model.chosen().orElse(null);
    level.setValue(model.level());
    buttons.forEach((act, button) -> PanelRows.show(button, act.enabled().getAsBoolean()));
    if (chosen != null && !chosen.equals(shown)) {
      following = true;
      follow();
      following = false;
      describe(chosen);
      scrollTo(chosen);
      offerSeconds();
      shown = chosen;
    }
    second.setValue(model.second());
  }

  private void offerSeconds() {
    List<Optional<Indicator>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    model.seconds().forEach(indicator -> choices.add(Optional.of(indicator)));
    second.getItems().setAll(choices);
  }

  private void scrollTo(Indicator indicator) {
    int index = list.getItems().indexOf(new IndicatorChooserViewModel.Choice(indicator));
    if (shown == null && index > 0) {
      list.scrollTo(index - 1);
    }
  }

  private void describe(Indicator indicator) {
    description.setText(model.description(indicator));
    facts.setText(model.facts(indicator));
    formula.setText(model.formula(indicator).orElse(""));
    formula.setTooltip(
        indicator
            .derivation()
            .map(derivation -> new Tooltip(model.inputs(derivation)))
            .orElse(null));
    PanelRows.show(formula, indicator.derivation().isPresent());
    PanelRows.show(description, !description.getText().isEmpty());
  }
}
