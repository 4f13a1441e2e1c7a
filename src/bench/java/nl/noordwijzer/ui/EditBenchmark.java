package nl.noordwijzer.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.Fx;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Edits one of 2,000 interventions in the synthetic country, in the whole window, and prints the
/// processor time of the FX thread per act: from the input to the end of the layout that follows
/// it, and the longest time between two layouts until the map shows the plan as it has become.
/// Needs no display.
public final class EditBenchmark {
  private static final int WARM_UP = 20;
  private static final int TURNS = 100;

  /// Of a drag, CSS pixels: further than what snaps.
  private static final double STEP = 40;

  /// Lines of the list between interventions of one type and of the next: some 77 of each type,
  /// with a heading.
  private static final int ROWS_OF_TYPE = 78;

  private final List<String> wanted;
  private final EditedWindow window = new EditedWindow();
  private Point2D grabbed = Point2D.ZERO;
  private @Nullable Node map;
  private Node touched = new Group();
  private boolean held;
  private int turn;
  private double lastLayout;
  private double longest;
  private double spent;

  /// @param wanted names of acts; all when empty
  private EditBenchmark(List<String> wanted) {
    this.wanted = wanted;
  }

  /// An act of the user, what comes before it, and whether it changes the plan.
  private record Act(String name, boolean changes, Runnable before, Runnable act) {
    Act(String name, boolean changes, Runnable act) {
      this(name, changes, () -> {}, act);
    }
  }

  public static void main(String[] arguments) throws TimeoutException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Fx.start();
    try {
      List<String> wanted = List.of(arguments);
      Fx.get(() -> new EditBenchmark(wanted)).measure();
    } catch (TimeoutException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private void measure() throws TimeoutException {
    Fx.run(window::open);
    window.rest();
    Fx.run(window::chooseSubject);
    window.rest();
    Fx.run(() -> window.scene().addPostLayoutPulseListener(this::noteLayout));
    for (Act act : acts()) {
      print(act);
    }
  }

  private List<Act> acts() {
    return Stream.of(
            new Act("drag a corner, one move of the mouse", false, this::holdCorner, this::drag),
            new Act("let the corner go", true, this::grabAndDragCorner, this::release),
            new Act("drag the shape, one move of the mouse", false, this::holdShape, this::drag),
            new Act("let the shape go", true, this::grabAndDragShape, this::release),
            new Act("type a letter in the form", true, this::findName, this::type),
            new Act("undo it", true, this::findAndType, () -> window.session().history().undo()),
            new Act("choose another in the list", false, this::findList, this::choose),
            new Act("choose one of another type", false, this::findList, this::chooseOtherType),
            new Act("drag a bar of the timeline by two years", true, this::grabBar, this::dragBar))
        .filter(act -> wanted.isEmpty() || wanted.contains(act.name()))
        .toList();
  }

  /// Looked up once: that is no part of an act.
  private Node map() {
    if (map == null) {
      map = window.find(".map-surface");
    }
    return map;
  }

  private Coordinate[] corners() {
    return ((Place.Drawn) window.subject().place()).geometry().getCoordinates();
  }

  /// The corner of the shape at the top right.
  private Coordinate corner() {
    return Stream.of(corners())
        .max(Comparator.comparingDouble(each -> each.x + each.y))
        .orElseThrow();
  }

  private void holdCorner() {
    if (!held) {
      grabCorner();
    }
  }

  private void grabCorner() {
    grab(corner());
  }

  private void holdShape() {
    if (!held) {
      grabShape();
    }
  }

  private void grabShape() {
    Coordinate[] all = corners();
    grab(new Coordinate((all[0].x + all[2].x) / 2 + 20, (all[0].y + all[2].y) / 2 + 20));
  }

  private void grab(Coordinate world) {
    held = true;
    grabbed = window.inWindow(world);
    window.fire(map(), MouseEvent.MOUSE_PRESSED, grabbed);
  }

  private void grabAndDragCorner() {
    grabCorner();
    drag();
  }

  private void grabAndDragShape() {
    grabShape();
    drag();
  }

  /// To and fro, so that the shape stays where it is.
  private void drag() {
    double step = ++turn % 2 == 0 ? STEP : -STEP;
    fire(MouseEvent.MOUSE_DRAGGED, new Point2D(grabbed.getX() + step, grabbed.getY()));
  }

  private void release() {
    held = false;
    fire(MouseEvent.MOUSE_RELEASED, grabbed);
  }

  private void fire(EventType<MouseEvent> type, Point2D at) {
    window.fire(map(), type, at);
  }

  private void findName() {
    touched = window.find("#intervention-name");
  }

  private void findAndType() {
    findName();
    type();
  }

  private void type() {
    TextField name = (TextField) touched;
    name.setText("Ingreep " + (char) ('a' + ++turn % 26));
  }

  private void findList() {
    touched = window.find(".intervention-list");
  }

  private void choose() {
    choose(2 + ++turn % 9);
  }

  private void chooseOtherType() {
    choose(2 + ++turn % 9 * ROWS_OF_TYPE);
  }

  private void choose(int row) {
    ((ListView<?>) touched).getSelectionModel().clearAndSelect(row);
  }

  private void grabBar() {
    Node bar = window.find(".timeline-bar");
    touched = bar;
    Bounds bounds = bar.localToScene(bar.getLayoutBounds());
    grabbed = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    window.fire(bar, MouseEvent.MOUSE_PRESSED, grabbed);
  }

  private void dragBar() {
    Node bar = touched;
    double step = ++turn % 2 == 0 ? 2 * STEP : -2 * STEP;
    window.fire(bar, MouseEvent.MOUSE_DRAGGED, grabbed.add(step, 0));
  }

  private void print(Act act) throws TimeoutException {
    List<Double> times = new ArrayList<>();
    List<Double> pulses = new ArrayList<>();
    for (int i = 0; i < WARM_UP + TURNS; i++) {
      Fx.run(act.before());
      window.rest();
      Plan before = Fx.get(() -> window.session().plan());
      Fx.run(() -> begin(act.act()));
      Fx.waitUntil(() -> spent >= 0);
      window.rest();
      Plan after = Fx.get(() -> window.session().plan());
      boolean changed = !after.scenarios().equals(before.scenarios());
      if (i >= WARM_UP) {
        times.add(spent);
        pulses.add(longest);
      }
      if (changed != act.changes()) {
        throw new IllegalStateException(act.name() + ": changed the plan: " + changed);
      }
    }
    Fx.run(this::release);
    print(act.name(), times, pulses);
  }

  private void begin(Runnable act) {
    longest = 0;
    spent = -1;
    lastLayout = millis();
    act.run();
    Platform.requestNextPulse();
  }

  private void noteLayout() {
    double now = millis();
    if (spent < 0) {
      spent = now - lastLayout;
    }
    longest = Math.max(longest, now - lastLayout);
    lastLayout = now;
  }

  private static double millis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private static void print(String what, List<Double> times, List<Double> pulses) {
    System.out.printf(
        Locale.ROOT,
        "%-42s median %6.2f ms, 99th percentile %6.2f ms, most %6.2f ms;"
            + " longest pulse until the map has followed: median %6.2f ms, 99th %6.2f ms%n",
        what,
        percentile(times, 0.5),
        percentile(times, 0.99),
        percentile(times, 1),
        percentile(pulses, 0.5),
        percentile(pulses, 0.99));
  }

  private static double percentile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
  }
}
