package nl.noordwijzer.map;

import java.util.List;

/// Everything the user chose about the map: what is drawn and how. Viewport-free.
///
/// @param ramp id of a colour ramp of [Ramps]
/// @param layers all layers, the lowest first
/// @param background what lies under all layers
public record MapStyle(
    MapTheme theme,
    ClassSpec classes,
    String ramp,
    boolean reversed,
    List<LayerStyle> layers,
    BackgroundStyle background) {

  public MapStyle {
    layers = List.copyOf(layers);
  }

  /// Without a background.
  public MapStyle(
      MapTheme theme, ClassSpec classes, String ramp, boolean reversed, List<LayerStyle> layers) {
    this(theme, classes, ramp, reversed, layers, BackgroundStyle.NONE);
  }

  /// The layers as a first start shows them.
  public static List<LayerStyle> usualLayers() {
    return List.of(
        LayerStyle.shown(LayerKind.SURROUNDINGS),
        LayerStyle.shown(LayerKind.INDICATOR),
        LayerStyle.shown(LayerKind.OWNERSHIP),
        LayerStyle.shown(LayerKind.BOUNDARIES),
        LayerStyle.shown(LayerKind.FOCUS_AREAS),
        LayerStyle.shown(LayerKind.PLAN_AREAS),
        LayerStyle.shown(LayerKind.INTERVENTIONS),
        LayerStyle.shown(LayerKind.LABELS));
  }

  /// @throws IllegalArgumentException when the style has no such layer
  public LayerStyle layer(LayerKind kind) {
    return layers.stream()
        .filter(layer -> layer.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no layer " + kind));
  }

  public MapStyle withTheme(MapTheme value) {
    return new MapStyle(value, classes, ramp, reversed, layers, background);
  }

  public MapStyle withClasses(ClassSpec value) {
    return new MapStyle(theme, value, ramp, reversed, layers, background);
  }

  public MapStyle withRamp(String id, boolean turned) {
    return new MapStyle(theme, classes, id, turned, layers, background);
  }

  public MapStyle withLayers(List<LayerStyle> value) {
    return new MapStyle(theme, classes, ramp, reversed, value, background);
  }

  public MapStyle withBackground(BackgroundStyle value) {
    return new MapStyle(theme, classes, ramp, reversed, layers, value);
  }

  /// Puts a layer's new style in the place of its old one.
  public MapStyle withLayer(LayerStyle layer) {
    return withLayers(layers.stream().map(l -> l.kind() == layer.kind() ? layer : l).toList());
  }
}
