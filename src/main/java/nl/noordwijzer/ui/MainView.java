package nl.noordwijzer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.compare.CompareView;
import nl.noordwijzer.ui.effect.EffectsPanel;
import nl.noordwijzer.ui.effect.EffectsViewModel;
import nl.noordwijzer.ui.effect.MapMarks;
import nl.noordwijzer.ui.effect.VerdictStrip;
import nl.noordwijzer.ui.map.FirstMap;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.map.MapPane;
import nl.noordwijzer.ui.page.Pages;
import nl.noordwijzer.ui.panel.AreaTableView;
import nl.noordwijzer.ui.panel.MapPanel;
import nl.noordwijzer.ui.panel.SearchField;
import nl.noordwijzer.ui.panel.YearBar;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Sketch;
import nl.noordwijzer.ui.session.View;
import nl.noordwijzer.ui.sketch.SketchPanel;
import nl.noordwijzer.ui.sketch.TimelineView;
import nl.noordwijzer.ui.workshop.CardStack;
import org.jspecify.annotations.Nullable;

/// Everything in the window, in one language: the map in the middle, the panels around it.
///
/// Is made in two steps, so that the map is seen before the panels are there: the constructor makes
/// the bars and the map, [#fill()] the rest.
final class MainView implements View {
  private final Desk desk;
  private final WindowCommands own;
  private final WindowSettings settings;
  private final VBox root = new VBox();
  private final MapPane map;
  private final TopBar top;
  private final StatusBar status;
  private final List<View> views = new ArrayList<>();
  private final List<CommandGroup> groups = new ArrayList<>();
  private final PanelHost left;
  private final PanelHost right;
  private final PanelHost years;
  private final PanelHost table;
  private final PanelHost timeline;
  private final PanelHost effects;
  private final WorkspaceRail rail;
  private final StackPane ofExplore;
  private final VBox ofSketch;
  private final HBox profile = new HBox();
  private final StackPane mapHost = new StackPane();
  private final EffectsViewModel effect;
  private final MapMarks marks;
  private @Nullable SearchField search;
  private @Nullable CompareView compare;
  private final Pages pages;
  private Subscription workspace = Subscription.EMPTY;
  private final HBox middle;
  private List<Node> workshop = List.of();
  private final WorkshopCardsPlace cards = new WorkshopCardsPlace(mapHost);
  private MapOverlay.@Nullable Maker overlays;
  private @Nullable Viewport comparedPlace;
  private List<Parent> workshopParts = List.of();

  MainView(Desk desk, WindowCommands own, WindowSettings settings, FirstMap first) {
    this.desk = desk;
    this.own = own;
    this.settings = settings;
    Texts texts = desk.texts();
    left = PanelHost.upright(settings.left(), texts.get("window.part.panel"));
    right = PanelHost.upright(settings.right(), texts.get("window.part.profile"));
    years = PanelHost.flat(settings.years(), texts.get("window.part.years"));
    table = PanelHost.level(settings.table(), texts.get("window.part.table"));
    timeline = PanelHost.level(settings.timeline(), texts.get("window.part.timeline"));
    effects = PanelHost.level(settings.effects(), texts.get("window.part.effects"));
    effect = new EffectsViewModel(desk);
    marks = new MapMarks(effect);
    rail = keep(new WorkspaceRail(texts, settings, own.workspaces));
    ofExplore = new StackPane(years.root());
    ofSketch =
        new VBox(
            keep(new VerdictStrip(effect, settings.effects().openProperty())).root(),
            new Grip(settings.effects(), Grip.Side.BELOW, texts.get("window.grip.effects")),
            effects.root(),
            new Grip(settings.timeline(), Grip.Side.BELOW, texts.get("window.grip.timeline")),
            timeline.root());
    pages =
        new Pages(
            desk, settings.templates().orElse(null), settings.finishedProperty(), own.planFile);
    map = keep(new MapPane(desk, first));
    top = keep(new TopBar(desk, own, settings));
    status = keep(new StatusBar(desk));
    status.follow(map);
    mapHost.getStyleClass().add("map-host");
    mapHost.getChildren().add(map.root());
    VBox.setVgrow(mapHost, Priority.ALWAYS);
    middle = middle();
    VBox.setVgrow(middle, Priority.ALWAYS);
    root.getChildren().addAll(top.root(), middle, status.root());
    FieldUndo.listen(root, own.undo, own.redo);
  }

  private HBox middle() {
    Texts texts = desk.texts();
    Grip below = new Grip(settings.table(), Grip.Side.BELOW, texts.get("window.grip.table"));
    VBox centre = new VBox(mapHost, ofExplore, ofSketch);
    centre.setMinWidth(0);
    HBox.setHgrow(centre, Priority.ALWAYS);
    profile
        .getChildren()
        .addAll(
            new Grip(settings.right(), Grip.Side.RIGHT, texts.get("window.grip.profile")),
            right.root());
    HBox mapAndProfile = new HBox(centre, profile);
    VBox.setVgrow(mapAndProfile, Priority.ALWAYS);
    mapAndProfile.setMinHeight(0);
    mapAndProfile.setPrefHeight(0);
    VBox wide = new VBox(mapAndProfile, below, table.root());
    wide.setMinWidth(0);
    HBox.setHgrow(wide, Priority.ALWAYS);
    return new HBox(
        rail.root(),
        left.root(),
        new Grip(settings.left(), Grip.Side.LEFT, texts.get("window.grip.panel")),
        wide);
  }

  /// Makes the panels, and the search field that finds what all of them can do.
  void fill() {
    if (search != null) {
      return;
    }
    MapPanel explore =
        keep(new MapPanel(desk, List.of(own.indicator, own.changeIndicator, own.removeIndicator)));
    SketchPanel sketch = keep(new SketchPanel(desk, List.of(own.type, own.changeType)));
    years.hold(keep(new YearBar(desk)));
    timeline.hold(keep(new TimelineView(desk)));
    effects.hold(keep(new EffectsPanel(effect, () -> settings.effects().openProperty().set(true))));
    right.hold(keep(new Inspector(desk, effect, own.funding)));
    workspace =
        settings
            .workspaceProperty()
            .subscribe(now -> {
              left.hold(
                  switch (now) {
                    case EXPLORE -> explore;
                    case SKETCH -> sketch;
                    case COMPARE -> compare().panel();
                    case PAGES -> pages.panel();
                  });
              showInMiddle(now);
              PanelRows.show(ofExplore, now == Workspace.EXPLORE);
              PanelRows.show(ofSketch, now == Workspace.SKETCH);
              effect.setActive(now == Workspace.SKETCH);
            })
            .and(desk.session().sketch().toolProperty().subscribe(this::goWhereItIsUsed))
            .and(new FormInSight(desk.session(), settings, root, left.root()).follow());
    table.hold(keep(new AreaTableView(desk)));
    Texts texts = desk.texts();
    List<Command> ofViews = views.stream().flatMap(view -> view.commands().stream()).toList();
    groups.add(new CommandGroup(texts.get("window.group.map"), ofViews, own.ofMap()));
    groups.add(new CommandGroup(texts.get("window.group.pages"), pages.commands(), List.of()));
    groups.addAll(own.groups());
    SearchField field = keep(new SearchField(desk, found(sketch.types())));
    search = field;
    top.setSearch(field.root());
    status.fill();
  }

  /// What else can be found comes behind what has a name of its own.
  private List<Command> found(List<Command> others) {
    return Stream.concat(commands().stream(), others.stream()).toList();
  }

  /// A tool that changes the plan may be taken from anywhere.
  private void goWhereItIsUsed(Sketch.Tool tool) {
    if (tool.isDrawing() || tool == Sketch.Tool.RESHAPE) {
      settings.workspaceProperty().set(Workspace.SKETCH);
    }
  }

  /// Made when it is first looked at: it brings maps of its own.
  private CompareView compare() {
    CompareView known = compare;
    if (known == null) {
      known = keep(new CompareView(desk));
      compare = known;
      known.lay(overlays);
      if (comparedPlace != null) {
        known.go(comparedPlace);
      }
      cards.keepBelow(known.root());
      mapHost.getChildren().add(1, known.root());
    }
    return known;
  }

  /// The map, or what takes its place.
  private void showInMiddle(Workspace now) {
    boolean onMap = now == Workspace.EXPLORE || now == Workspace.SKETCH;
    map.root().setVisible(onMap);
    PanelRows.show(profile, onMap);
    if (compare != null) {
      PanelRows.show(compare.root(), now == Workspace.COMPARE);
      compare.setActive(now == Workspace.COMPARE);
    }
    showPages(now == Workspace.PAGES);
  }

  private void showPages(boolean shown) {
    if (shown && !mapHost.getChildren().contains(pages.root())) {
      mapHost.getChildren().add(1, pages.root());
      cards.keepBelow(pages.root());
    }
    if (shown || pages.isActive()) {
      PanelRows.show(pages.root(), shown);
      pages.setActive(shown);
    }
  }

  private <V extends View> V keep(V view) {
    views.add(view);
    return view;
  }

  /// Everything that can be done, by heading; only what the bars can do before [#fill()].
  List<CommandGroup> groups() {
    return List.copyOf(groups);
  }

  @Override
  public List<Command> commands() {
    return groups.stream().flatMap(group -> group.commands().stream()).toList();
  }

  void focusSearch() {
    if (search != null) {
      search.takeFocus();
    }
  }

  /// The parts of the window that are open, in the order in which the keyboard goes round.
  List<Parent> parts() {
    Stream<Parent> usual =
        Stream.of(
            top.root(),
            rail.root(),
            left.root(),
            mapHost,
            ofExplore,
            ofSketch,
            table.root(),
            right.root());
    return Stream.concat(usual, workshopParts.stream()).filter(Node::isVisible).toList();
  }

  /// Lays a message over the foot of the map.
  void lay(MessageBar messages) {
    StackPane.setAlignment(messages.root(), Pos.BOTTOM_CENTER);
    StackPane.setMargin(messages.root(), new Insets(16));
    mapHost.getChildren().add(messages.root());
  }

  /// Escape that nothing used gives up what is being drawn, or else the choice on the map, wherever
  /// the keyboard is. Who writes in a field leaves the field first.
  void escape(KeyEvent event) {
    boolean drawing = desk.session().sketch().toolProperty().get() != Sketch.Tool.NONE;
    boolean meant = event.getCode() == KeyCode.ESCAPE && !event.isConsumed();
    if (!meant || !(drawing || map.root().isVisible())) {
      return;
    }
    boolean writing =
        root.getScene().getFocusOwner() instanceof TextInputControl field
            && !field.getText().isEmpty();
    if (writing) {
      map.surface().requestFocus();
    } else if (drawing) {
      map.giveUp();
    } else {
      map.clearChoice();
    }
    event.consume();
  }

  MapPane map() {
    return map;
  }

  /// What compares scenarios, made when it is first asked for.
  CompareView comparison() {
    return compare();
  }

  /// Looks at a place with the map and with those that compare, also where these are made later.
  void go(Viewport place) {
    map.follow(place);
    comparedPlace = place;
    if (compare != null) {
      compare.go(place);
    }
  }

  /// Where the map looks, or those do that compare where these are shown: as [#go(Viewport)] finds
  /// it again.
  Viewport place() {
    Viewport own = map.viewportProperty().get();
    Viewport compared =
        compare == null || settings.workspaceProperty().get() != Workspace.COMPARE
            ? null
            : compare.placeFor(own);
    return compared == null ? own : compared;
  }

  /// Lays the bar of a workshop under the top bar, over the map what is pointed with and the vote,
  /// and the session at the right side.
  void beginWorkshop(Parent bar, Node pad, CardStack vote, Parent session) {
    root.getChildren().add(1, bar);
    cards.begin(vote);
    mapHost.getChildren().addAll(1, List.of(pad, vote));
    pad.visibleProperty().bind(map.root().visibleProperty());
    middle.getChildren().add(session);
    workshop = List.of(bar, pad, vote, session);
    workshopParts = List.of(bar, session);
  }

  /// Lays something over each of the maps that compare.
  ///
  /// @param maker null for nothing
  void layOnCompared(MapOverlay.@Nullable Maker maker) {
    overlays = maker;
    if (compare != null) {
      compare.lay(maker);
    }
  }

  void endWorkshop() {
    comparedPlace = null;
    layOnCompared(null);
    cards.end();
    root.getChildren().removeAll(workshop);
    mapHost.getChildren().removeAll(workshop);
    middle.getChildren().removeAll(workshop);
    workshop = List.of();
    workshopParts = List.of();
  }

  /// Where in the window the home extent is shown.
  HomePlace homePlace() {
    Insets within = map.freeOfHome();
    Bounds place = root.sceneToLocal(mapHost.localToScene(mapHost.getBoundsInLocal()));
    Insets free =
        new Insets(
            place.getMinY(),
            root.getWidth() - place.getMaxX() + within.getRight(),
            root.getHeight() - place.getMaxY(),
            place.getMinX() + within.getLeft());
    return new HomePlace(root.getWidth(), root.getHeight(), free);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    workspace.unsubscribe();
    views.forEach(View::close);
    List.of(left, right, years, table, timeline, effects).forEach(PanelHost::close);
    pages.close();
    marks.close();
    effect.close();
  }
}
