package nl.noordwijzer.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;

/// Looks in each pulse at the picture that the room has, and notes what it should not see. FX
/// thread only.
final class RoomWatch extends AnimationTimer {
  /// Kinds of controls that are there to be used.
  private static final List<Class<? extends Node>> TO_USE =
      List.of(
          ButtonBase.class,
          TextInputControl.class,
          ComboBoxBase.class,
          ChoiceBox.class,
          Slider.class,
          ListView.class,
          TableView.class,
          MenuBar.class);

  private final Workbench bench;
  private final int secret;
  private final String secretWord;
  private final Map<String, Set<String>> seen = new TreeMap<>();
  private String moment = "";
  private List<Image> drawn = List.of();
  private int frames;
  private int photographs;

  /// @param secret a colour, as ARGB, in which nothing is drawn but what is secret
  RoomWatch(Workbench bench, int secret, String secretWord) {
    this.bench = bench;
    this.secret = secret;
    this.secretWord = secretWord;
  }

  /// What is going on from now on.
  void at(String name) {
    moment = name;
  }

  /// What was seen that should not be, by the moment.
  Map<String, Set<String>> seen() {
    return seen;
  }

  int frames() {
    return frames;
  }

  /// Pictures that were looked at pixel by pixel: those on which anything was drawn anew.
  int photographs() {
    return photographs;
  }

  @Override
  public void handle(long now) {
    bench.workshop().window().map(window -> window.content()).ifPresent(this::look);
  }

  private void look(StackPane room) {
    if (room.getWidth() == 0) {
      return;
    }
    frames++;
    List<Node> shown = room.lookupAll("*").stream().filter(RoomWatch::isShown).toList();
    shown.forEach(this::look);
    List<Image> images =
        shown.stream()
            .filter(ImageView.class::isInstance)
            .map(node -> ((ImageView) node).getImage())
            .toList();
    if (!images.equals(drawn)) {
      drawn = images;
      photograph(room);
    }
  }

  private void photograph(StackPane room) {
    photographs++;
    if (pixels(room.snapshot(null, null), secret) > 0) {
      note("confidential homes");
    }
  }

  private void look(Node node) {
    if (TO_USE.stream().anyMatch(kind -> kind.isInstance(node))) {
      note("something to use: " + node);
    }
    if (node.getStyleClass().contains("note-sign")) {
      note("a note of the operator");
    }
    if (node instanceof Labeled words
        && words.getText() != null
        && words.getText().contains(secretWord)) {
      note("words: " + words.getText());
    }
  }

  private void note(String what) {
    seen.computeIfAbsent(moment, _ -> new TreeSet<>()).add(what);
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
  }

  /// How many pixels of a picture have exactly a colour.
  static long pixels(Image picture, int argb) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] all = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), all, 0, width);
    return Arrays.stream(all).filter(pixel -> pixel == argb).count();
  }
}
