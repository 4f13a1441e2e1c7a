package nl.noordwijzer.map;

import java.util.List;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.Figures;
import org.jspecify.annotations.Nullable;

/// A picture on a viewport while it is being painted: pies and labels are laid out once for all
/// layers. Used by one thread.
final class MapScene {
  private final MapPicture picture;
  private final MapFrame frame;
  private final InnerPoints innerPoints;
  private final Progress progress;
  private final AreaPaths paths;
  private @Nullable List<Pies.Pie> pies;
  private @Nullable List<MapLabels.Label> labels;
  private @Nullable List<InterventionSign> signs;

  /// @param progress ends the laying out of names when they are no longer wanted
  MapScene(MapPicture picture, MapFrame frame, InnerPoints innerPoints, Progress progress) {
    this.picture = picture;
    this.frame = frame;
    this.innerPoints = innerPoints;
    this.progress = progress;
    paths = AreaPaths.of(frame.viewport(), picture.ground(), frame.unit());
  }

  /// A scene that stands alone.
  MapScene(MapPicture picture, MapFrame frame) {
    this(picture, frame, new InnerPoints(), Progress.NONE);
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

  MapFrame frame() {
    return frame;
  }

  InnerPoints innerPoints() {
    return innerPoints;
  }

  Progress progress() {
    return progress;
  }

  MapColours colours() {
    return MapColours.of(picture.ground());
  }

  AreaPaths paths() {
    return paths;
  }

  boolean shows(LayerKind kind) {
    return picture.style().layer(kind).isSeen();
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
      List<Pies.Pie> all = shows(LayerKind.OWNERSHIP) ? Pies.of(this) : List.of();
      pies = picture.ground() == Ground.PAPER ? Pies.whole(all, frame.seen()) : all;
    }
    return pies;
  }

  /// The interventions in sight; none while the layer is hidden.
  List<InterventionSign> signs() {
    if (signs == null) {
      signs = shows(LayerKind.INTERVENTIONS) ? InterventionSign.of(this) : List.of();
    }
    return signs;
  }

  /// All names on the picture.
  List<MapLabels.Label> labels() {
    if (labels == null) {
      labels = new MapLabels(this).place();
    }
    return labels;
  }
}
