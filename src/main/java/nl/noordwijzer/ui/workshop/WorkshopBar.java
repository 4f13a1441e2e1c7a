package nl.noordwijzer.ui.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.TypeLook.ColourGroup;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.InkActs;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.View;
import nl.noordwijzer.workshop.Outline;
import nl.noordwijzer.workshop.SessionMode;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.locationtech.jts.geom.Geometry;

/// The operator's buttons in a workshop: what the audience sees, and what is pointed out and drawn.
public final class WorkshopBar implements View {
  private final Desk desk;
  private final Texts texts;
  private final Pointing pointing;
  private final InkActs acts;
  private final FlowPane root = new FlowPane();
  private final SessionLog log;
  private final FiguresMenu figures;
  private final MenuButton keep;
  private final Button undo;
  private final Button clear;
  private Subscription subscriptions = Subscription.EMPTY;

  /// @param close ends the workshop
  public WorkshopBar(Desk desk, Workshop workshop, Runnable close) {
    this.desk = desk;
    texts = desk.texts();
    pointing = workshop.pointing();
    Audience audience = workshop.audience();
    acts = new InkActs(desk);
    keep = new MenuButton(null, new FontIcon(Feather.SAVE));
    IconButton.name(keep, word("keep"));
    keep.setId("workshop-keep");
    undo = IconButton.of(Feather.CORNER_UP_LEFT, word("ink.undo"), pointing::undo);
    clear = IconButton.of(Feather.TRASH_2, word("ink.clear"), pointing::clear);
    log = workshop.log();
    figures = new FiguresMenu(texts, workshop.figures());
    root.getStyleClass().add("workshop-bar");
    root.setId("workshop-bar");
    root.setAccessibleText(word("name"));
    root.getChildren()
        .addAll(
            modes(),
            line(),
            toggle("hold", Feather.LOCK, audience.heldProperty()),
            toggle("blank", Feather.EYE_OFF, audience.blankProperty()),
            toggle("figures", Feather.BAR_CHART_2, audience.figuresProperty()),
            figures,
            light(audience.lightProperty()),
            line(),
            tool(Pointing.Tool.LASER, Feather.CROSSHAIR),
            tool(Pointing.Tool.PIN, Feather.MAP_PIN),
            tool(Pointing.Tool.INK, Feather.EDIT_2),
            undo,
            clear,
            keep,
            line(),
            votes(workshop.voting()),
            line(),
            IconButton.of(Feather.X, word("close"), close));
    fillKeep();
    subscriptions = subscriptions.and(pointing.ink().subscribe(this::refresh));
    refresh();
  }

  private String word(String key) {
    return texts.get("workshop." + key);
  }

  private static Node line() {
    Region line = new Region();
    line.getStyleClass().add("group-line");
    return line;
  }

  /// What the room does, as one row of buttons of which one is down.
  private HBox modes() {
    HBox row = new HBox();
    row.getStyleClass().add("mode-row");
    for (SessionMode mode : SessionMode.values()) {
      ToggleButton button = new ToggleButton(texts.get("session.mode", mode));
      button.setId("mode-" + mode.name().toLowerCase(Locale.ROOT));
      button.setTooltip(new Tooltip(texts.get("workshop.mode", mode)));
      button.getStyleClass().add(style(mode));
      button.setOnAction(_ -> {
        log.set(mode);
        button.setSelected(true);
      });
      subscriptions =
          subscriptions.and(
              log.sessionProperty().subscribe(now -> button.setSelected(now.mode() == mode)));
      row.getChildren().add(button);
    }
    return row;
  }

  private static String style(SessionMode mode) {
    return switch (mode) {
      case EXPLORE -> "left-pill";
      case CHOOSE -> "center-pill";
      case NEGOTIATE -> "right-pill";
    };
  }

  private ToggleButton toggle(String key, Feather icon, BooleanProperty state) {
    ToggleButton button = new ToggleButton(word(key), new FontIcon(icon));
    button.setId("workshop-" + key);
    button.setTooltip(new Tooltip(word(key + ".tip")));
    button.selectedProperty().bindBidirectional(state);
    return button;
  }

  private ToggleButton tool(Pointing.Tool tool, Feather icon) {
    String key = "tool." + tool.name().toLowerCase(Locale.ROOT);
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.setId("workshop-" + tool.name().toLowerCase(Locale.ROOT));
    IconButton.name(button, texts.get("workshop.tool", word(key), word(key + ".tip")));
    Property<Pointing.Tool> chosen = pointing.toolProperty();
    button.setOnAction(_ -> chosen.setValue(button.isSelected() ? tool : Pointing.Tool.NONE));
    subscriptions =
        subscriptions.and(
            pointing.toolProperty().subscribe(now -> button.setSelected(now == tool)));
    return button;
  }

  private MenuButton votes(Voting voting) {
    MenuItem scenarios = new MenuItem(word("vote.on.scenarios"));
    scenarios.setOnAction(
        _ -> require(voting.onScenarios(desk, desk.session().plan().scenarios().toList())));
    MenuItem interventions = new MenuItem(word("vote.on.interventions"));
    interventions.setOnAction(
        _ -> require(voting.onInterventions(desk, desk.session().scenario())));
    MenuButton button =
        new MenuButton(word("vote"), new FontIcon(Feather.CHECK_SQUARE), scenarios, interventions);
    button.setId("workshop-vote");
    return button;
  }

  private void require(boolean choice) {
    if (!choice) {
      desk.dialogs().notice(word("vote.none"));
    }
  }

  private MenuButton light(Property<RoomLight> light) {
    MenuButton button = new MenuButton(null, new FontIcon(Feather.SUN));
    button.setId("workshop-light");
    IconButton.name(button, word("light"));
    ToggleGroup one = new ToggleGroup();
    for (RoomLight each : RoomLight.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.get("workshop.light", each));
      item.setToggleGroup(one);
      item.setOnAction(_ -> light.setValue(each));
      subscriptions = subscriptions.and(light.subscribe(now -> item.setSelected(now == each)));
      button.getItems().add(item);
    }
    return button;
  }

  private void refresh() {
    boolean none = pointing.ink().isEmpty();
    undo.setDisable(none);
    clear.setDisable(none);
    keep.setDisable(none);
  }

  /// As a note, or as an intervention of one of the types that are drawn: by group, for a list of
  /// all of them would lie over its own button.
  private void fillKeep() {
    MenuItem note = new MenuItem(word("keep.note"));
    note.setOnAction(_ -> keep(this::keepAsNote));
    keep.getItems().setAll(note);
    Map<ColourGroup, Menu> groups = new EnumMap<>(ColourGroup.class);
    for (InterventionType type : types()) {
      MenuItem item = new MenuItem(texts.get("workshop.keep.as", type.names().in(texts.locale())));
      item.setOnAction(_ -> keep(shape -> acts.asIntervention(shape, type)));
      groups
          .computeIfAbsent(type.look().colours(), group -> new Menu(texts.get("plan.group", group)))
          .getItems()
          .add(item);
    }
    keep.getItems().addAll(groups.values());
  }

  /// The line itself stays to be seen in the session, as long as the note is in the plan.
  private boolean keepAsNote(Geometry shape) {
    Plan before = desk.session().plan();
    boolean taken = acts.asNote(shape);
    if (taken) {
      log.keepInk(before, Outline.of(shape));
    }
    return taken;
  }

  private List<InterventionType> types() {
    return desk.session().catalogue().types().stream()
        .filter(type ->
            type.kinds().contains(GeometryKind.POLYGON) || type.kinds().contains(GeometryKind.LINE))
        .toList();
  }

  /// Takes a shape into the plan.
  private interface Taker {
    boolean take(Geometry shape);
  }

  private void keep(Taker taker) {
    pointing.shape().filter(taker::take).ifPresent(_ -> pointing.undo());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    figures.close();
    subscriptions.unsubscribe();
  }
}
