package nl.noordwijzer.ui.workshop;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.map.CommonLegend;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.outcome.CompareNotes;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.LatestTask;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// Everything in the audience's window: title, map with its legend, chosen figures; nothing to
/// press. FX thread only.
public final class AudienceView implements AutoCloseable {
  private static final int OVER_EACH_OTHER = 2;

  private final Desk desk;
  private final Audience audience;
  private final MapOverlay.Maker overlays;
  private final AudienceVote vote;
  private final Texts texts;
  private final LatestTask making;
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final Label held = new Label();
  private final AudienceFigures figures;
  private final AudienceFoot foot;
  private final ObservableValue<Boolean> figuresTold;
  private final ReadOnlyObjectProperty<RoomChoice> choice;
  private final AudienceLegend legend;
  private final StackPane middle = new StackPane();
  private final Region cover = new Region();
  private final BorderPane page = new BorderPane(middle);
  private final StackPane root = new StackPane();
  private final Subscription subscriptions;
  private final MapTurn maps = new MapTurn();
  private Subscription pictures = Subscription.EMPTY;
  private @Nullable Region compared;
  private boolean swiping;
  private @Nullable Shown made;
  private @Nullable Comparison comparison;
  private @Nullable Effects told;

  /// @param desk of the operator
  public AudienceView(Desk desk, Workshop workshop) {
    this.desk = desk;
    audience = workshop.audience();
    texts = desk.texts();
    overlays = map -> new RoomOverlay(texts, workshop, map);
    vote = new AudienceVote(texts, workshop.seenVote().seenProperty());
    vote.setDisable(true);
    making = new LatestTask(desk.tasks());
    figures = new AudienceFigures(texts, workshop);
    choice = workshop.seenChoice().seenProperty();
    figuresTold = workshop.figuresTold();
    foot = new AudienceFoot(texts, new ReplayedEvent(texts, workshop.seenMoment().seenProperty()));
    legend = new AudienceLegend(texts);
    title.getStyleClass().add("audience-title");
    subtitle.getStyleClass().add("audience-quiet");
    held.setText(texts.get("workshop.held"));
    held.getStyleClass().add("audience-held");
    VBox words = new VBox(title, subtitle);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(words, held);
    head.getStyleClass().add("audience-head");
    head.setAlignment(Pos.CENTER_LEFT);
    middle.setMinSize(0, 0);
    page.setMinSize(0, 0);
    root.setMinSize(0, 0);
    page.setDisable(true);
    page.setTop(head);
    page.setRight(figures);
    page.setLeft(legend);
    page.setBottom(foot);
    root.getStyleClass().add("audience");
    root.getChildren().setAll(page, vote, cover);
    cover.getStyleClass().add("audience-cover");
    new LetterSize(root, legend).follow();
    foot.leaveHeightFor(root, head);
    root.setId("audience");
    root.setAccessibleText(texts.get("workshop.audience"));
    subscriptions =
        Subscription.combine(
            audience.shownProperty().subscribe(this::show),
            audience.lightProperty().subscribe(this::dress),
            audience.blankProperty().subscribe(cover::setVisible),
            audience.heldProperty().subscribe(held::setVisible),
            choice.subscribe(_ -> showFigures()),
            figuresTold.subscribe(_ -> showFigures()));
  }

  /// What lies over each map of the room.
  public MapOverlay.Maker overlays() {
    return overlays;
  }

  /// Shows a comparison in the place of the one map, or the map again.
  ///
  /// @param several null for the map
  public void compare(@Nullable Region several) {
    compared = several;
    fillMiddle();
    showFigures();
    AudienceMap map = maps.present();
    if (several == null && map != null) {
      name(map.pictureProperty().get());
    }
  }

  /// Tells whether two compared maps lie over each other, or beside.
  public void swipe(boolean over) {
    swiping = over;
    fillMiddle();
    tellCompared();
  }

  /// Says what compared maps show, with one legend for all of them.
  public void describe(Comparison comparison) {
    this.comparison = comparison;
    tellCompared();
  }

  /// Of those that are on the maps.
  private void tellCompared() {
    showFigures();
    Comparison shown = comparedNow();
    if (shown != null) {
      Comparison open = shown.withoutSecrets(texts.get("workshop.figures.secret"), texts.locale());
      List<Legend> legends = open.pictures().stream().map(MapPicture::legend).toList();
      describe(
          open.pictures()
              .getFirst()
              .withLegend(CommonLegend.of(legends))
              .withNotes(CompareNotes.of(open, texts).lines()));
    }
  }

  /// Those of one scenario beside its map; those of all that are compared under their maps.
  private void showFigures() {
    boolean wanted = figuresTold.getValue();
    PanelRows.show(figures, wanted && compared == null);
    foot.compare(wanted ? comparedNow() : null, choice.get().figures());
  }

  /// What the maps beside or over each other show; null where there is one map, or none yet.
  private @Nullable Comparison comparedNow() {
    Comparison known = comparison;
    if (compared == null || known == null) {
      return null;
    }
    return swiping ? known.first(OVER_EACH_OTHER) : known;
  }

  private void fillMiddle() {
    Region several = compared;
    Region wanted = several == null && maps.present() != null ? maps.root() : several;
    if (wanted != null && !middle.getChildren().contains(wanted)) {
      middle.getChildren().setAll(wanted);
    }
    title.setText(
        several == null ? scenario() : texts.get(swiping ? "workshop.swipe" : "workshop.compare"));
  }

  private String scenario() {
    Shown shown = audience.shownProperty().get();
    return shown.work().plan().scenarios().find(shown.scenario()).map(Scenario::name).orElse("");
  }

  private void dress(RoomLight light) {
    root.getStyleClass().removeAll("dark", "bright", "contrast");
    root.getStyleClass().add(light.name().toLowerCase(Locale.ROOT));
    make();
  }

  private void show(Shown shown) {
    fillMiddle();
    tell(shown.effects());
    if (made == null || !made.isOfSameData(shown)) {
      make();
    } else {
      maps.show(shown);
    }
  }

  /// A pan leaves the figures as they are.
  @SuppressWarnings("ReferenceEquality") // each computation makes effects of its own
  private void tell(@Nullable Effects effects) {
    if (effects != told) {
      told = effects;
      figures.show(effects);
    }
  }

  /// A map of other data or for other light is made beside the FX thread; until then the audience
  /// keeps the one it has.
  private void make() {
    Shown wanted = audience.shownProperty().get();
    RoomLight light = audience.lightProperty().get();
    making.start(_ -> AudienceMap.ready(wanted, light, desk), this::take);
  }

  private void take(AudienceMap.Ready ready) {
    pictures.unsubscribe();
    Shown now = audience.shownProperty().get();
    AudienceMap next = new AudienceMap(desk, ready, now, overlays);
    maps.take(next);
    made = now;
    fillMiddle();
    pictures = next.pictureProperty().subscribe(this::name);
  }

  private void name(@Nullable MapPicture picture) {
    if (picture != null && compared == null) {
      describe(picture);
    }
  }

  private void describe(MapPicture picture) {
    String plan = audience.shownProperty().get().work().plan().name();
    subtitle.setText(texts.get("workshop.subtitle", plan, picture.title()));
    legend.show(picture);
    foot.tell(picture.notes());
  }

  /// Whether the map is there and shows what is wanted, where it is what the room looks at.
  public boolean isSettled() {
    AudienceMap map = maps.present();
    return compared != null || (map != null && map.settledProperty().get());
  }

  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    vote.close();
    figures.close();
    foot.close();
    making.cancel();
    pictures.unsubscribe();
    maps.close();
  }
}
