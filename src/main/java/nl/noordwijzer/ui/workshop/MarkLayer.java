package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.MapCovers;
import nl.noordwijzer.workshop.Outline;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.Spot;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Shows over a map what of the session has a place there.
final class MarkLayer extends Pane implements AutoCloseable {
  private static final double FOOT = 4;
  private static final double POINT = 9;
  private static final int LONGEST = 70;

  private final Texts texts;
  private final ObservableValue<Viewport> view;
  private final MapCovers covers;
  private final Group lines = new Group();
  private final Group words = new Group();
  private final List<Runnable> placing = new ArrayList<>();
  private final List<Envelope> inked = new ArrayList<>();
  private RemarkPlaces places = new RemarkPlaces(0, 0, List.of());
  private final Subscription subscriptions;

  MarkLayer(
      Texts texts,
      ObservableValue<List<RoomMarks.Mark>> marks,
      ObservableValue<Viewport> view,
      MapCovers covers) {
    this.texts = texts;
    this.view = view;
    this.covers = covers;
    lines.setManaged(false);
    words.setManaged(false);
    getChildren().addAll(lines, words);
    setMouseTransparent(true);
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
    subscriptions =
        Subscription.combine(
            marks.subscribe(this::drawAll),
            view.subscribe((_, _) -> placeAll()),
            covers.fixedProperty().subscribe((_, _) -> placeAll()));
  }

  private void drawAll(List<RoomMarks.Mark> all) {
    lines.getChildren().clear();
    words.getChildren().clear();
    placing.clear();
    all.forEach(this::draw);
    requestLayout();
  }

  /// Only then words have their size.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    placeAll();
  }

  /// A pan moves what is there: nothing is made anew. Names of the map keep off words and ink.
  private void placeAll() {
    places = new RemarkPlaces(getWidth(), getHeight(), covers.fixedProperty().get());
    inked.clear();
    placing.forEach(Runnable::run);
    covers.write(Stream.concat(places.taken().stream(), inked.stream()).toList());
  }

  private void draw(RoomMarks.Mark mark) {
    switch (mark.event()) {
      case SessionEvent.StickyNote note -> write(note.text(), note.theme(), note.place(), mark);
      case SessionEvent.Wish wish -> write(wish.text(), wish.theme(), wish.place(), mark);
      case SessionEvent.Inked inked -> draw(inked.line(), mark);
      case SessionEvent.Intervened act -> draw(act.outline(), mark);
      default -> throw new IllegalStateException("has no place: " + mark.event());
    }
  }

  private void write(String text, NoteTheme theme, @Nullable Spot place, RoomMarks.Mark mark) {
    if (place == null) {
      return;
    }
    boolean wish = mark.event() instanceof SessionEvent.Wish;
    String key = wish ? "workshop.mark.wish" : "workshop.mark";
    Label label = new Label(texts.get(key, texts.get("plan.notetheme", theme), cut(text)));
    label.getStyleClass().add("mark-remark");
    if (wish) {
      label.getStyleClass().add("mark-wish");
    }
    Circle foot = new Circle(FOOT);
    foot.getStyleClass().add("mark-foot");
    Line leader = new Line();
    leader.getStyleClass().add("mark-leader");
    words.getChildren().addAll(leader, foot, dressed(label, mark));
    placing.add(() -> {
      foot.relocate(x(place) - FOOT, y(place) - FOOT);
      stand(label, leader, x(place), y(place));
    });
  }

  /// Beside its foot where it covers no other words, or further off with a line to the foot.
  private void stand(Label label, Line leader, double x, double y) {
    label.autosize();
    Optional<Envelope> free = places.beside(x, y, label.getWidth(), label.getHeight());
    label.setVisible(free.isPresent());
    leader.setVisible(free.isPresent());
    free.ifPresent(box -> {
      label.relocate(box.getMinX(), box.getMinY());
      leader.setStartX(x);
      leader.setStartY(y);
      leader.setEndX(Math.clamp(x, box.getMinX(), box.getMaxX()));
      leader.setEndY(Math.clamp(y, box.getMinY(), box.getMaxY()));
    });
  }

  private double x(Spot place) {
    return view.getValue().toX(place.x());
  }

  private double y(Spot place) {
    return view.getValue().toY(place.y());
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  private void draw(Outline outline, RoomMarks.Mark mark) {
    List<Spot> spots = outline.spots();
    if (spots.size() == 1) {
      drawPoint(spots.getFirst(), mark);
      return;
    }
    Polyline line = new Polyline();
    line.getStyleClass().add("mark-line");
    lines.getChildren().add(dressed(line, mark));
    placing.add(() -> {
      line.getPoints().setAll(spots.stream().flatMap(it -> Stream.of(x(it), y(it))).toList());
      InkBoxes.along(line.getPoints(), inked);
    });
  }

  private void drawPoint(Spot spot, RoomMarks.Mark mark) {
    Circle point = new Circle(POINT);
    point.getStyleClass().add("mark-line");
    lines.getChildren().add(dressed(point, mark));
    placing.add(() -> point.relocate(x(spot) - POINT, y(spot) - POINT));
  }

  private static <N extends Node> N dressed(N node, RoomMarks.Mark mark) {
    if (mark.isNow()) {
      node.getStyleClass().add("mark-now");
    }
    return node;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    covers.write(List.of());
  }
}
