package nl.noordwijzer.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar along the top: what is open, the search field, and the acts of the window.
final class TopBar implements View {
  private final Desk desk;
  private final ScenarioChooser scenarios;
  private final HBox root = new HBox();
  private Subscription subscription = Subscription.EMPTY;

  TopBar(Desk desk, WindowCommands commands, WindowSettings settings) {
    this.desk = desk;
    scenarios = new ScenarioChooser(desk);
    root.getStyleClass().add("top-bar");
    Region search = new Region();
    search.getStyleClass().add("search-place");
    root.getChildren()
        .addAll(Buttons.panel(commands.panel, Feather.SIDEBAR, settings.left()), title(), search);
    root.getChildren().addAll(history(commands));
    root.getChildren()
        .addAll(
            line(),
            menu(
                "window.plan.menu",
                Feather.FOLDER,
                List.of(
                    commands.planOpen,
                    commands.planRecent,
                    commands.planNew,
                    commands.planCopy,
                    commands.planRename,
                    commands.planVersions,
                    commands.planLike,
                    commands.planExample)),
            menu("window.data.menu", Feather.FILE_PLUS, List.of(commands.data, commands.fetch)),
            menu("window.exchange.menu", Feather.REPEAT, commands.exchange),
            exports(commands, settings));
    root.getChildren().addAll(appearance(commands));
    root.getChildren().add(line());
    root.getChildren()
        .addAll(
            Buttons.panel(commands.table, Feather.LIST, settings.table()),
            Buttons.panel(commands.profile, Feather.BAR_CHART_2, settings.right()));
  }

  /// Puts the search field in its place.
  void setSearch(Parent field) {
    root.getChildren().set(2, field);
  }

  private Node title() {
    HBox box = new HBox(scenarios.root());
    box.getStyleClass().add("title-box");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private List<Node> history(WindowCommands commands) {
    Button undo = Buttons.icon(commands.undo, Feather.CORNER_UP_LEFT);
    Button redo = Buttons.icon(commands.redo, Feather.CORNER_UP_RIGHT);
    Texts texts = desk.texts();
    Runnable update =
        () -> {
          var history = desk.session().history();
          undo.setDisable(history.undoName().isEmpty());
          redo.setDisable(history.redoName().isEmpty());
          String back =
              history
                  .undoName()
                  .map(step -> texts.get("window.undo", step))
                  .orElse(commands.undo.name());
          String again =
              history
                  .redoName()
                  .map(step -> texts.get("window.redo", step))
                  .orElse(commands.redo.name());
          Buttons.describe(undo, commands.undo, back);
          Buttons.describe(redo, commands.redo, again);
        };
    observe(desk.session().history().observe(_ -> update.run())::run);
    update.run();
    return List.of(undo, redo);
  }

  private Node exports(WindowCommands commands, WindowSettings settings) {
    MenuButton menu = menu("window.export.menu", Feather.DOWNLOAD, commands.exports);
    CheckMenuItem finished = new CheckMenuItem(desk.texts().get("window.export.final"));
    finished.selectedProperty().bindBidirectional(settings.finishedProperty());
    observe(() -> finished.selectedProperty().unbindBidirectional(settings.finishedProperty()));
    menu.getItems().addAll(new SeparatorMenuItem(), finished);
    return menu;
  }

  private MenuButton menu(String key, Feather icon, List<Command> commands) {
    MenuButton menu = new MenuButton(null, new FontIcon(icon));
    menu.getStyleClass().addAll(Styles.FLAT, Tweaks.NO_ARROW, "frame-button");
    IconButton.name(menu, desk.texts().get(key));
    for (Command command : commands) {
      MenuItem item = new MenuItem(command.name());
      item.setOnAction(_ -> command.runIfEnabled());
      menu.getItems().add(item);
    }
    return menu;
  }

  private List<Node> appearance(WindowCommands commands) {
    String other = desk.texts().get("window.language.other");
    FontIcon icon = new FontIcon(Feather.MOON);
    Button theme = Buttons.icon(commands.theme, Feather.MOON);
    theme.setGraphic(icon);
    observe(
        desk.session()
            .groundProperty()
            .subscribe(
                ground -> icon.setIconCode(ground == Ground.DARK ? Feather.SUN : Feather.MOON)));
    return List.of(
        theme,
        Buttons.word(commands.language, other),
        Buttons.icon(commands.help, Feather.HELP_CIRCLE));
  }

  private void observe(Subscription added) {
    subscription = subscription.and(added);
  }

  private static Node line() {
    Region line = new Region();
    line.getStyleClass().add("group-line");
    return line;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    scenarios.close();
    subscription.unsubscribe();
  }
}
