package nl.noordwijzer.ui.map;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// What buttons, keys and commands do to the view.
final class MapActions {
  static final double ZOOM_STEP = 1.5;

  private final MapViewModel model;
  private final Glide glide;

  MapActions(MapViewModel model, Glide glide) {
    this.model = model;
    this.glide = glide;
  }

  void zoomIn() {
    zoom(ZOOM_STEP);
  }

  void zoomOut() {
    zoom(1 / ZOOM_STEP);
  }

  private void zoom(double factor) {
    glide.zoom(factor, model.viewport().width() / 2, model.viewport().height() / 2);
  }

  void home() {
    show(model.homeExtent());
  }

  void municipality() {
    show(model.municipalityExtent());
  }

  void district() {
    model.districtExtent().ifPresent(this::show);
  }

  void selection() {
    model.selectionExtent().ifPresent(this::show);
  }

  void show(Envelope extent) {
    glide.to(model.showing(extent));
  }

  void back() {
    model.back().ifPresent(glide::to);
  }

  void forth() {
    model.forth().ifPresent(glide::to);
  }

  /// Chooses the neighbour in a direction, and brings it into view.
  void step(Direction direction) {
    model
        .step(direction)
        .map(area -> area.geometry().getEnvelopeInternal())
        .filter(extent -> !model.viewport().extent().contains(extent))
        .ifPresent(extent -> glide.to(model.centred(extent)));
  }

  List<Command> commands(Texts texts) {
    return List.of(
        command(texts, "mappane.zoom.in", null, this::zoomIn),
        command(texts, "mappane.zoom.out", null, this::zoomOut),
        command(texts, "mappane.zoom.home", null, this::home),
        command(texts, "mappane.zoom.municipality", null, this::municipality),
        new Command(
            texts.get("mappane.zoom.district"),
            null,
            this::district,
            () -> model.districtExtent().isPresent()),
        new Command(
            texts.get("mappane.zoom.selection"),
            null,
            this::selection,
            () -> model.selectionExtent().isPresent()),
        command(texts, "mappane.view.back", alt(KeyCode.LEFT), this::back),
        command(texts, "mappane.view.forth", alt(KeyCode.RIGHT), this::forth));
  }

  private static Command command(
      Texts texts, String key, @Nullable KeyCombination shortcut, Runnable run) {
    return Command.of(texts.get(key), shortcut, run);
  }

  private static KeyCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
  }
}
