package nl.noordwijzer.ui.panel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import org.kordamp.ikonli.feather.Feather;

/// The bar above the table: which areas, which columns, and taking the table away.
final class AreaTableBar {
  private final Desk desk;
  private final AreaTableViewModel model;
  private final HBox root = new HBox();

  AreaTableBar(Desk desk, AreaTableViewModel model, Runnable copy) {
    this.desk = desk;
    this.model = model;
    root.getStyleClass().add("area-table-bar");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    root.getChildren()
        .addAll(
            scopes(),
            filter(),
            spring,
            columns(),
            PanelButtons.icon(texts(), "panel.table.copy", Feather.COPY, copy),
            PanelButtons.icon(
                texts(),
                "panel.table.export",
                Feather.DOWNLOAD,
                () -> model.export(model.tableProperty().get())));
  }

  Parent root() {
    return root;
  }

  private Texts texts() {
    return desk.texts();
  }

  private Parent scopes() {
    HBox box = new HBox();
    box.getStyleClass().add("scopes");
    ToggleGroup group = new ToggleGroup();
    for (AreaTable.Scope scope : AreaTable.Scope.values()) {
      ToggleButton button = new ToggleButton(texts().get("panel.table.scope", scope));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setUserData(scope);
      button.setToggleGroup(group);
      button.setSelected(scope == model.scopeProperty().get());
      button.getStyleClass().add(place(scope));
      box.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            model.scopeProperty().set((AreaTable.Scope) now.getUserData());
          }
        });
    return box;
  }

  private static String place(AreaTable.Scope scope) {
    return switch (scope) {
      case ALL -> "left-pill";
      case PROGRAMME_AREA -> "center-pill";
      case SELECTION -> "right-pill";
    };
  }

  private TextField filter() {
    TextField field = new TextField();
    field.setPromptText(texts().get("panel.table.filter.short"));
    field.setAccessibleText(texts().get("panel.table.filter"));
    field.setTooltip(new Tooltip(texts().get("panel.table.filter")));
    field.textProperty().bindBidirectional(model.wordsProperty());
    return field;
  }

  private MenuButton columns() {
    MenuButton button = new MenuButton(texts().get("panel.table.columns"));
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Locale locale = texts().locale();
    Map<String, Menu> themes = new LinkedHashMap<>();
    for (Indicator indicator : desk.session().region().statistics().indicators()) {
      themes
          .computeIfAbsent(indicator.theme().in(locale), theme -> new Menu(theme))
          .getItems()
          .add(item(indicator));
    }
    button.getItems().addAll(themes.values());
    return button;
  }

  private CheckMenuItem item(Indicator indicator) {
    CheckMenuItem item = new CheckMenuItem(indicator.names().in(texts().locale()));
    item.setSelected(model.addedIndicators().contains(indicator));
    item.selectedProperty()
        .addListener((_, _, chosen) -> {
          if (chosen) {
            model.addedIndicators().add(indicator);
          } else {
            model.addedIndicators().remove(indicator);
          }
        });
    return item;
  }
}
