package nl.noordwijzer.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.outcome.ComparePictures;
import nl.noordwijzer.outcome.CompareWish;
import nl.noordwijzer.outcome.Compared;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.ui.effect.VerdictLabel;
import nl.noordwijzer.ui.map.FirstMap;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.map.MapPane;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// The map of one of the scenarios, with its name and verdict above it.
final class CompareMap extends VBox {
  /// Each step on the map takes the place of the one before.
  private static final String MERGED = "compare";

  private final Session session;
  private final MapPane pane;
  private final Label name = new Label();
  private final Label verdict = new Label();
  private final EffectWords words;
  private final boolean notes;
  private final CompareHead head;
  private final StackPane place;
  private @Nullable MapOverlay overlay;

  /// @param desk of the window: this map has a session of its own
  CompareMap(Desk desk, FirstMap first, Compared shown, MapPicture picture) {
    this(desk, new MapOf(first, 1, true), shown, picture);
    pane.bare();
  }

  /// The first picture, how much larger than laid out it is on the screen, and whether the notes of
  /// the operator are on it.
  record MapOf(FirstMap first, double magnified, boolean notes) {}

  /// For who can only look.
  static CompareMap toLookAt(Desk desk, MapOf map, Compared shown, MapPicture picture) {
    CompareMap made = new CompareMap(desk, map, shown, picture);
    made.pane.onlyToLookAt();
    return made;
  }

  private CompareMap(Desk desk, MapOf map, Compared shown, MapPicture picture) {
    words = new EffectWords(desk.texts());
    notes = map.notes;
    session = new Session(work(shown, picture), desk.session().catalogue());
    pane =
        new MapPane(
            new Desk(session, desk.tasks(), desk.dialogs(), desk.texts()),
            map.first,
            map.magnified);
    name.getStyleClass().add("compare-name");
    verdict.getStyleClass().add("compare-verdict");
    head = new CompareHead(name, verdict);
    ((Region) pane.root()).setMinSize(0, 0);
    place = new StackPane(pane.root());
    place.setMinSize(0, 0);
    VBox.setVgrow(place, Priority.ALWAYS);
    setMinSize(0, 0);
    getStyleClass().add("compare-map");
    getChildren().addAll(head, place);
  }

  private Work work(Compared shown, MapPicture picture) {
    Plan plan = shown.plan().withRegion(picture.region());
    return new Work(notes ? plan : plan.withNotes(Register.empty()), picture.style());
  }

  void show(CompareWish wish, Compared shown, MapPicture picture) {
    session.groundProperty().set(wish.ground());
    session.history().change("", work(shown, picture), MERGED);
    session.show(shown.scenario().id());
    session.showPlanYear(wish.year());
    session.pictureProperty().set(picture);
    name.setText(shown.scenario().name());
    Verdict.Kind kind = shown.verdict().kind();
    verdict.setText(words.inShort(shown.verdict()));
    verdict.setGraphic(VerdictLabel.sign(kind));
    verdict.getStyleClass().removeAll("none", "caution", "displacement");
    verdict.getStyleClass().add(ComparePictures.key(kind));
  }

  /// Tells the verdict with the name, or the name alone.
  void tellVerdict(boolean told) {
    PanelRows.show(verdict, told);
  }

  /// What stands above the map.
  CompareHead head() {
    return head;
  }

  /// Puts the name where it is seen when only one side of the map is.
  void alignHead(Pos side) {
    head.align(side);
  }

  /// Lays something over the map, in the place of what lay there.
  ///
  /// @param maker null for nothing
  void lay(MapOverlay.@Nullable Maker maker) {
    leaveOverlay();
    if (maker != null) {
      MapOverlay next = maker.over(pane);
      overlay = next;
      place.getChildren().add(next.root());
    }
  }

  private void leaveOverlay() {
    MapOverlay known = overlay;
    overlay = null;
    if (known != null) {
      place.getChildren().remove(known.root());
      known.close();
    }
  }

  MapPane pane() {
    return pane;
  }

  void close() {
    leaveOverlay();
    pane.close();
  }
}
