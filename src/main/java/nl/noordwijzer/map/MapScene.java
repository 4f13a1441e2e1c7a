package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.text.Figures;
import org.jspecify.annotations.Nullable;

/// A picture on a viewport while it is being painted: pies and labels are laid out once for all
/// layers. Used by one thread.
final class MapScene {
  private final MapPicture picture;
  private final MapFrame frame;
  private @Nullable List<Pies.Pie> pies;
  private @Nullable List<MapLabels.Label> labels;

  MapScene(MapPicture picture, MapFrame frame) {
    this.picture = picture;
    this.frame = frame;
  }

  /// A picture of which nothing will be covered.
  MapScene(MapPicture picture, Viewport viewport, double unit) {
    this(picture, new MapFrame(viewport, unit, List.of()));
  }

  MapPicture picture() {
    return picture;
  }

  Region region() {
    return picture.region();
  }

  Figures figures() {
    return picture.figures();
  }

  Viewport viewport() {
    return frame.viewport();
  }

  double unit() {
    return frame.unit();
  }

  /// Parts of the picture that must be kept free of names.
  List<Rectangle2D> covered() {
    return frame.covered();
  }

  MapColours colours() {
    return MapColours.of(picture.ground());
  }

  AreaPaths paths() {
    return AreaPaths.of(viewport(), picture.ground(), unit());
  }

  boolean shows(LayerKind kind) {
    LayerStyle layer = picture.style().layer(kind);
    return layer.visible() && layer.opacity() > 0;
  }

  /// Where patterns are anchored: a fixed point of the world.
  Ink.Place anchor() {
    return new Ink.Place(viewport().toX(0), viewport().toY(0));
  }

  /// Length on the picture in CSS pixels.
  double pixels(double metres) {
    return metres / viewport().metresPerUnit() / unit();
  }

  /// The pies of ownership; none while complexes are drawn or the layer is hidden.
  List<Pies.Pie> pies() {
    if (pies == null) {
      pies = shows(LayerKind.OWNERSHIP) ? Pies.of(this) : List.of();
    }
    return pies;
  }

  /// All names on the picture.
  List<MapLabels.Label> labels() {
    if (labels == null) {
      labels = new MapLabels(this).place();
    }
    return labels;
  }
}
