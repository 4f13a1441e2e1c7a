package nl.noordwijzer.ui.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// The map on screen.
///
/// The FX thread moves pictures; workers draw them. What is seen first is always the last frame,
/// moved and scaled, with an overview of the whole region beneath it.
public final class MapPane implements View {
  /// Scale denominator of a viewport of one metre per CSS pixel: 96 pixels in an inch of 0.0254 m.
  public static final double DENOMINATOR_PER_METRE = 96 / 0.0254;

  /// Room between the edges of the map and what floats on it, CSS pixels.
  private static final double EDGE = 12;

  /// Widths of the legend below which a map is too narrow to leave room for it.
  private static final double NARROW = 3;

  private final Desk desk;
  private final MapViewModel model;
  private final Glide glide;
  private final MapActions actions;
  private final MapSurface surface;
  private final MapRendering rendering;
  private final MapCovers covers;
  private final PointerTools pointer;
  private final Fingers fingers = new Fingers();
  private final DrawTools draw;
  private final ReshapeTools reshape;
  private final NoteTools notes;
  private final HoverCard card = new HoverCard();
  private final PlaceMark mark = new PlaceMark();
  private final Pointed pointed;
  private final LegendBox legend;
  private final MapFooter footer;
  private final MapButtons buttons;
  private final StackPane root = new Root();
  private Subscription subscriptions = Subscription.EMPTY;
  private boolean legendWanted = true;

  /// @param first what was drawn before there was a window to put it in
  public MapPane(Desk desk, FirstMap first) {
    this(desk, first, 1);
  }

  /// For a place where all of it is shown larger than it is laid out: it stays sharp.
  ///
  /// @param magnified how much larger
  public MapPane(Desk desk, FirstMap first, double magnified) {
    this.desk = desk;
    model = new MapViewModel(desk.session());
    glide = new Glide(model);
    actions = new MapActions(model, glide);
    surface = new MapSurface(desk.tasks(), this::pulse);
    rendering = new MapRendering(desk, model, glide, surface, first, magnified);
    covers = new MapCovers(rendering::cover);
    notes = new NoteTools(desk, surface, model);
    reshape = new ReshapeTools(desk, surface, model);
    pointed = new Pointed(desk, model, rendering, notes, reshape::covers);
    draw = new DrawTools(desk, surface, model);
    pointer =
        new PointerTools(
            surface, model, glide, new PointerActs(desk, model, rendering, pointed, draw, surface));
    legend = LegendBox.of(desk);
    footer = new MapFooter(desk.texts());
    buttons = new MapButtons(desk.texts(), model, actions, isChosen());
    pointer.listen();
    fingers.watch(root, this::letGo);
    new KeyTools(model, actions, this::clearChoice).listen(surface);
    assemble();
    observe();
  }

  /// A second finger moves the map: what the first had begun is given up.
  private void letGo() {
    pointer.cancel();
    draw.letGo();
    reshape.letGo();
  }

  /// Whether any area is chosen.
  private BooleanBinding isChosen() {
    ObjectProperty<List<Area>> selection = desk.session().selectionProperty();
    return Bindings.createBooleanBinding(() -> !selection.get().isEmpty(), selection);
  }

  private void assemble() {
    root.getStyleClass().add("map-pane");
    surface.setAccessibleText(desk.texts().get("mappane.map"));
    legend.setVisible(false);
    root.getChildren()
        .addAll(
            surface,
            mark,
            at(Pos.BOTTOM_LEFT, legend),
            at(Pos.BOTTOM_RIGHT, footer),
            at(Pos.TOP_RIGHT, buttons),
            at(Pos.TOP_CENTER, draw.bar()),
            card,
            draw.card());
  }

  /// Widths that legend and buttons take from the map; none where it is too narrow or bare.
  private MapViewModel.Covered covered(double width) {
    double left = LegendBox.WIDEST + EDGE;
    return legendWanted && width > NARROW * left
        ? new MapViewModel.Covered(left, buttons.prefWidth(-1) + EDGE)
        : new MapViewModel.Covered(0, 0);
  }

  private static Node at(Pos place, Node node) {
    StackPane.setAlignment(node, place);
    StackPane.setMargin(node, new Insets(EDGE));
    return node;
  }

  private void observe() {
    subscriptions =
        Subscription.combine(
            model.viewportProperty().subscribe(this::move),
            desk.session().pictureProperty().subscribe(this::showPicture),
            desk.session().groundProperty().subscribe(this::paintGround),
            desk.session().hoveredProperty().subscribe(rendering::point),
            desk.session().wantedExtentProperty().subscribe(this::goTo),
            desk.session().markedProperty().subscribe(this::mark),
            rendering.settledProperty().subscribe(this::rest),
            covers.fixedProperty().subscribe((_, _) -> root.requestLayout()),
            rendering.unitProperty().subscribe((_, _) -> redraw()));
  }

  /// What shows where not even the overview reaches.
  private void paintGround(Ground ground) {
    surface.setBackground(Background.fill(GroundColour.of(ground)));
  }

  private void showPicture(@Nullable MapPicture picture) {
    if (picture != null) {
      rendering.wantFrame();
      legend.show(picture, rendering.unit());
      legend.setVisible(legendWanted && !picture.legend().blocks().isEmpty());
      footer.sources(picture.notes());
      pointed.forget();
      surface.requestLayout();
    }
  }

  /// On a screen of another density.
  private void redraw() {
    showPicture(desk.session().pictureProperty().get());
  }

  private void goTo(@Nullable Envelope extent) {
    if (extent != null && root.getWidth() > 0) {
      desk.session().wantedExtentProperty().set(null);
      glide.to(model.clearOf(footerCorner(), extent));
    }
  }

  private Dimension2D footerCorner() {
    return footer.isVisible()
        ? new Dimension2D(footer.getWidth() + EDGE, footer.getHeight() + EDGE)
        : new Dimension2D(0, 0);
  }

  private void mark(@Nullable Envelope place) {
    mark.mark(place);
    surface.requestLayout();
  }

  private void rest(boolean settled) {
    if (settled) {
      model.rest();
    }
  }

  private void move(Viewport viewport) {
    surface.requestLayout();
    footer.scale(viewport);
  }

  private void pulse() {
    Viewport viewport = model.viewport();
    surface.place(viewport);
    mark.place(viewport);
    pointed.showOn(card, surface);
    notes.show();
    reshape.show();
    draw.show();
  }

  /// What Escape does while no tool is at hand: ends what the pointer is doing, or clears the
  /// choice.
  public void clearChoice() {
    if (!pointer.cancel()) {
      model.toolProperty().set(MapTool.PAN);
      model.clearSelection();
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  /// What Escape does while a tool is at hand: gives up the shape first, then the tool.
  public void giveUp() {
    reshape.giveUp();
    draw.giveUp();
  }

  /// Goes on with the view of a pane that this one takes the place of.
  public void resume(Viewport view) {
    model.resume(view);
  }

  /// Looks at the same place at the same scale as another pane.
  public void follow(Viewport view) {
    Viewport own = model.viewport();
    boolean same =
        own.centreX() == view.centreX()
            && own.centreY() == view.centreY()
            && own.metresPerUnit() == view.metresPerUnit();
    if (!same && root.getWidth() > 0) {
      glide.stop();
      model.look(view);
    }
  }

  /// Looks at all that another pane shows, in the middle, whatever the size of this one.
  public void showAllOf(Viewport view) {
    Viewport own = model.viewport();
    follow(view.allShownOn(own.width(), own.height()));
  }

  /// What it looks at until another view is wanted.
  public Viewport homeView() {
    return model.showing(model.homeExtent());
  }

  /// Shows the map and nothing that floats on it, for a place where legend and sources stand beside
  /// it.
  public void bare() {
    legendWanted = false;
    footer.setVisible(false);
    buttons.setVisible(false);
  }

  /// What takes the events of the map.
  public Node surface() {
    return surface;
  }

  /// What tells one finger from several, also for what lies over the map.
  public Fingers fingers() {
    return fingers;
  }

  /// Shows the map alone to who can only look.
  public void onlyToLookAt() {
    bare();
    root.setMouseTransparent(true);
    surface.setFocusTraversable(false);
  }

  /// The view on the world, in CSS pixels.
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return model.viewportProperty();
  }

  /// What lies over the map, for who lays something there.
  public MapCovers covers() {
    return covers;
  }

  /// Whether the frame of the present view and picture is shown and nothing is under way.
  public ReadOnlyBooleanProperty settledProperty() {
    return rendering.settledProperty();
  }

  /// What the home extent keeps free of the edges of the map, for what floats there; CSS pixels.
  public Insets freeOfHome() {
    MapViewModel.Covered covered = covered(root.getWidth());
    return new Insets(0, covered.right(), 0, covered.left());
  }

  @Override
  public List<Command> commands() {
    return Stream.concat(
            actions.commands(desk.texts()).stream(), new ShapeActs(desk).commands().stream())
        .toList();
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    glide.stop();
    notes.close();
    reshape.close();
    draw.close();
    rendering.close();
    surface.close();
    desk.session().hoveredProperty().set(null);
  }

  /// Gives the map the whole pane, in whole pixels.
  private final class Root extends StackPane {
    /// However high the legend is, the map takes the room that is left to it.
    private Root() {
      setPrefSize(0, 0);
    }

    @Override
    protected double computeMinWidth(double height) {
      return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
      return buttons.isVisible() ? buttons.prefHeight(-1) + 2 * EDGE : 0;
    }

    @Override
    protected void layoutChildren() {
      legend.setRoom(LegendRoom.on(getWidth(), getHeight() - covers.depth(LegendBox.WIDEST)));
      super.layoutChildren();
      double width = Math.floor(getWidth());
      double height = Math.floor(getHeight());
      boolean fits = surface.getWidth() == width && surface.getHeight() == height;
      if (width > 0 && height > 0 && !fits) {
        footer.setLow(LegendRoom.on(width, height) == LegendRoom.TITLE);
        footer.setWidest(width - LegendBox.WIDEST - buttons.prefWidth(-1) - 4 * EDGE);
        surface.resizeRelocate(0, 0, width, height);
        model.resize(width, height, covered(width));
        goTo(desk.session().wantedExtentProperty().get());
      }
      keepFooterClear();
      covers.floating(Stream.of(legend, footer, buttons, draw.bar()));
    }

    /// Beside the buttons where these reach down to it.
    private void keepFooterClear() {
      boolean covered =
          buttons.isVisible() && footer.getLayoutY() < buttons.getLayoutY() + buttons.getHeight();
      if (covered) {
        footer.setLayoutX(buttons.getLayoutX() - EDGE - footer.getWidth());
      }
    }
  }
}
