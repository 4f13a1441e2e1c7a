package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// What is pointed out and drawn over the map for all to see: nothing of it is in the plan until it
/// is kept. Places are in EPSG:28992, metres. FX thread only.
public final class Pointing {
  /// What the pointer does.
  public enum Tool {
    NONE,
    /// A light spot that goes along.
    LASER,
    /// A sign that stays for some seconds.
    PIN,
    /// Draws freely.
    INK
  }

  /// How long a pin is there.
  static final Duration PIN_TIME = Duration.seconds(8);

  /// Detail that ink loses when it becomes a shape, metres.
  private static final double DETAIL = 2;

  /// Ink whose ends lie nearer than this part of its length goes round.
  private static final double NEARLY_CLOSED = 0.15;

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.NONE);
  private final ObjectProperty<@Nullable Coordinate> laser = new SimpleObjectProperty<>();
  private final ObservableList<Coordinate> pins = FXCollections.observableArrayList();
  private final ObservableList<List<Coordinate>> ink = FXCollections.observableArrayList();

  private boolean drawing;

  public Pointing() {
    tool.subscribe(now -> {
      if (now != Tool.LASER) {
        laser.set(null);
      }
    });
  }

  public ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  /// Where the light spot is; null when it is nowhere.
  ObjectProperty<@Nullable Coordinate> laserProperty() {
    return laser;
  }

  ObservableList<Coordinate> pins() {
    return pins;
  }

  /// Puts a pin, which fades away.
  void pin(Coordinate place) {
    pins.add(place);
    PauseTransition time = new PauseTransition(PIN_TIME);
    time.setOnFinished(_ -> pins.removeIf(pin -> isSame(pin, place)));
    time.play();
  }

  @SuppressWarnings("ReferenceEquality") // two pins may stand at one place
  private static boolean isSame(Coordinate one, Coordinate other) {
    return one == other;
  }

  /// The strokes, in the order in which they were drawn.
  public ObservableList<List<Coordinate>> ink() {
    return ink;
  }

  void begin(Coordinate place) {
    drawing = true;
    ink.add(List.of(place));
  }

  /// Goes on with the last stroke.
  void trace(Coordinate place) {
    if (drawing && !ink.isEmpty()) {
      List<Coordinate> longer = new ArrayList<>(ink.getLast());
      longer.add(place);
      ink.set(ink.size() - 1, longer);
    }
  }

  /// Gives up the stroke that is being drawn.
  void leave() {
    if (drawing) {
      drawing = false;
      undo();
    }
  }

  /// Ends the last stroke; a touch without a stroke leaves nothing.
  void end() {
    drawing = false;
    if (!ink.isEmpty() && ink.getLast().size() < 2) {
      ink.removeLast();
    }
  }

  /// Takes back the last stroke.
  public void undo() {
    if (!ink.isEmpty()) {
      ink.removeLast();
    }
  }

  public void clear() {
    ink.clear();
    pins.clear();
  }

  /// The last stroke as a shape: an area where it goes round, else a line.
  public Optional<Geometry> shape() {
    if (ink.isEmpty() || ink.getLast().size() < 2) {
      return Optional.empty();
    }
    LineString line = SHAPES.createLineString(ink.getLast().toArray(Coordinate[]::new));
    Geometry plain = DouglasPeuckerSimplifier.simplify(line, DETAIL);
    Coordinate[] places = plain.getCoordinates();
    double gap = places[0].distance(places[places.length - 1]);
    boolean round = places.length > 3 && gap < NEARLY_CLOSED * plain.getLength();
    return Optional.of(round ? closed(places) : plain);
  }

  /// What goes round, without loops where the hand crossed its own line.
  private static Geometry closed(Coordinate[] places) {
    Coordinate[] ring = Arrays.copyOf(places, places.length + 1);
    ring[places.length] = places[0].copy();
    Geometry mended = GeometryFixer.fix(SHAPES.createPolygon(ring));
    return IntStream.range(0, mended.getNumGeometries())
        .mapToObj(mended::getGeometryN)
        .max(Comparator.comparingDouble(Geometry::getArea))
        .orElse(mended);
  }
}
