package nl.noordwijzer.map;

import nl.noordwijzer.area.AreaLevel;

/// The colours of a name, 0xAARRGGBB.
record NameLook(int text, int halo) {

  static NameLook of(MapPicture picture, MapLabels.Label label) {
    MapColours colours = MapColours.of(picture.ground());
    return switch (label.kind()) {
      case FOCUS_AREA, PLAN_AREA ->
          new NameLook(colours.line(AreaLevel.FOCUS_AREA).argb(), colours.halo());
      case INTERVENTION -> new NameLook(colours.text(), colours.halo());
      case SURROUNDINGS -> new NameLook(colours.surroundingsText(), colours.surroundings());
      case AREA -> onFill(picture, colours, label);
    };
  }

  /// A halo in the colour of the area itself, so that a name lies in it and not on it.
  private static NameLook onFill(MapPicture picture, MapColours colours, MapLabels.Label label) {
    AreaFill fill = picture.fills().get(label.code());
    LayerStyle layer = picture.style().layer(LayerKind.INDICATOR);
    if (fill == null || !layer.isSeen()) {
      return new NameLook(colours.text(), colours.halo());
    }
    int seen = OkLab.of(colours.land()).mix(OkLab.of(fill.argb()), layer.opacity()).argb();
    return new NameLook(MapColours.textOn(seen), seen);
  }
}
