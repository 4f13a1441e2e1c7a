package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Where the chosen areas stand among all of their level: a tick for each area, a mark for the
/// chosen ones and for those they are compared with.
final class ProfileStrip extends Region {
  private static final double HEIGHT = 14;
  private static final double TICK = 6;

  private record Placed(ProfileMark node, double value) {}

  private final Path ticks = new Path();
  private final List<Placed> marks = new ArrayList<>();
  private List<Double> peers = List.of();

  ProfileStrip() {
    getStyleClass().add("profile-strip");
    ticks.getStyleClass().add("profile-ticks");
    ticks.setManaged(false);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  /// Shows nothing when there are fewer than two areas to compare with.
  void show(ProfileFigure figure, List<Profile.Reference> references) {
    getChildren().clear();
    marks.clear();
    peers = figure.peers().size() < 2 ? List.of() : figure.peers();
    if (peers.isEmpty()) {
      return;
    }
    getChildren().add(ticks);
    for (int i = references.size() - 1; i >= 0; i--) {
      Profile.Mark mark = references.get(i).mark();
      figure.references().get(i).number().ifPresent(value -> place(mark, value));
    }
    figure.own().number().ifPresent(value -> place(Profile.Mark.OWN, value));
    requestLayout();
  }

  private void place(Profile.Mark mark, double value) {
    ProfileMark node = new ProfileMark(mark);
    node.setManaged(false);
    marks.add(new Placed(node, value));
    getChildren().add(node);
  }

  @Override
  protected void layoutChildren() {
    if (peers.isEmpty()) {
      return;
    }
    double low = all().min().orElse(0);
    double range = Math.max(all().max().orElse(1) - low, 1e-9);
    double room = getWidth() - ProfileMark.SIZE;
    double middle = getHeight() / 2;
    ticks.getElements().clear();
    for (double peer : peers) {
      double x = snapPositionX((peer - low) / range * room + ProfileMark.SIZE / 2) + 0.5;
      ticks
          .getElements()
          .addAll(new MoveTo(x, middle - TICK / 2), new LineTo(x, middle + TICK / 2));
    }
    for (Placed mark : marks) {
      mark.node.placeAt((mark.value - low) / range * room + ProfileMark.SIZE / 2, middle);
    }
  }

  private DoubleStream all() {
    return DoubleStream.concat(
        peers.stream().mapToDouble(Double::doubleValue), marks.stream().mapToDouble(Placed::value));
  }
}
