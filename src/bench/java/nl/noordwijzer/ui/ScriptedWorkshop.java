package nl.noordwijzer.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import nl.noordwijzer.bench.MapHand;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.workshop.RoomLight;
import nl.noordwijzer.workshop.SessionMode;

/// The acts of a workshop, one after the other and over again, as the operator does them.
final class ScriptedWorkshop {
  private static final List<String> INDICATORS =
      List.of("aandeel_corporatiehuur", "aandeel_koop", "inwoners");
  private static final int MOVES = 12;

  private final OpenWindow window;
  private final List<Runnable> acts;
  private int turn;

  ScriptedWorkshop(OpenWindow window) {
    this.window = window;
    acts = Stream.concat(onTheMap(), together()).toList();
  }

  private Stream<Runnable> onTheMap() {
    return Stream.of(
        () -> pan(40, 1),
        () -> pan(0, 0.8),
        this::showScenario,
        this::showYear,
        () -> use("laser"),
        this::say,
        () -> use("pin"),
        this::showIndicator,
        () -> use("ink"),
        () -> press("#workshop-ink"),
        this::keep,
        () -> pan(-40, 1.25),
        () -> press("#workshop-hold"),
        () -> pan(25, 1),
        () -> press("#workshop-hold"));
  }

  private Stream<Runnable> together() {
    return Stream.of(
        () -> press("#workshop-figures"),
        () -> press("#workshop-blank"),
        () -> press("#workshop-blank"),
        () -> enter(SessionMode.CHOOSE),
        this::swipe,
        () -> pan(-25, 1),
        this::swipe,
        () -> enter(SessionMode.NEGOTIATE),
        this::turnLight,
        this::ask,
        this::count,
        () -> press("#vote-end"),
        () -> press("#vote-end"),
        () -> enter(SessionMode.EXPLORE),
        () -> window.press("Shortcut+Z"),
        this::speakOtherwise);
  }

  /// The next act, and all that comes of it.
  void act() throws TimeoutException {
    acts.get(turn++ % acts.size()).run();
    window.rest();
  }

  /// There and back again.
  void lookAround() throws TimeoutException {
    pan(40, 1);
    window.rest();
    pan(-40, 1);
    window.rest();
  }

  private Workbench bench() {
    return window.bench();
  }

  private Session session() {
    return bench().session();
  }

  private Node find(String selector) {
    return Objects.requireNonNull(bench().root().lookup(selector), selector);
  }

  private void press(String selector) {
    Fx.run(() -> ((ButtonBase) find(selector)).fire());
  }

  private void enter(SessionMode mode) {
    Fx.run(() -> bench().workshop().log().ifPresent(log -> log.set(mode)));
  }

  private void pan(double metres, double zoom) {
    for (int i = 0; i < MOVES; i++) {
      double closer = Math.pow(zoom, 1.0 / MOVES);
      Fx.run(() -> {
        Viewport at = bench().viewport();
        bench()
            .view()
            .map()
            .follow(
                new Viewport(
                    at.centreX() + metres,
                    at.centreY() - metres,
                    at.metresPerUnit() * closer,
                    at.width(),
                    at.height()));
      });
    }
  }

  private void showScenario() {
    List<Scenario> all = session().plan().scenarios().toList();
    Fx.run(() -> session().show(all.get(1 + turn % (all.size() - 1)).id()));
  }

  private void showYear() {
    Fx.run(() -> session().showPlanYear(Years.FIRST + turn % (Years.LAST - Years.FIRST)));
  }

  private void showIndicator() {
    MapStyle style = session().style();
    String next = INDICATORS.get(turn % INDICATORS.size());
    Fx.run(() -> session().change("", style.withTheme(style.theme().withIndicator(next))));
  }

  private void say() {
    Fx.run(() -> {
      bench().workshop().log().ifPresent(log -> log.foldedProperty().set(false));
      TextField field = (TextField) find("#session-text");
      field.setText("Wat er in beurt " + turn + " gezegd wordt");
      field.fireEvent(new ActionEvent());
    });
  }

  /// Points or draws with a tool; ink stays in hand until it is kept.
  private void use(String tool) {
    press("#workshop-" + tool);
    Fx.run(() -> point(MouseEvent.MOUSE_PRESSED, 0));
    for (int i = 1; i < MOVES; i++) {
      double along = i;
      Fx.run(() ->
          point(
              tool.equals("laser") ? MouseEvent.MOUSE_MOVED : MouseEvent.MOUSE_DRAGGED,
              along / MOVES));
    }
    Fx.run(() -> point(MouseEvent.MOUSE_RELEASED, 1));
    if (!tool.equals("ink")) {
      press("#workshop-" + tool);
    }
  }

  /// Round a circle, as far as given.
  private void point(EventType<MouseEvent> type, double along) {
    Node pad = find("#pointing-pad");
    double angle = 2 * Math.PI * along;
    Point2D at = pad.localToScene(250 + 60 * Math.cos(angle), 250 + 60 * Math.sin(angle));
    MapHand.fire(pad, type, at.getX(), at.getY());
  }

  private void keep() {
    Fx.run(() -> ((MenuButton) find("#workshop-keep")).getItems().get(1 + turn % 3).fire());
  }

  private void swipe() {
    Fx.run(() -> ((CheckBox) find("#compare-swipe")).fire());
  }

  private void turnLight() {
    RoomLight[] all = RoomLight.values();
    Fx.run(() ->
        bench()
            .workshop()
            .audience()
            .ifPresent(room -> room.lightProperty().set(all[turn % all.length])));
  }

  private void ask() {
    Fx.run(() -> ((MenuButton) find("#workshop-vote")).getItems().getFirst().fire());
  }

  private void count() {
    String scenario = session().plan().scenarios().get(1).id();
    Fx.run(() -> bench().workshop().voting().ifPresent(voting -> voting.count(scenario, 3)));
  }

  private void speakOtherwise() {
    Fx.run(() -> bench().switchLanguage());
  }
}
