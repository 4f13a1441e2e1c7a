package nl.noordwijzer.map;

import java.util.List;

/// The names of a frame whose colours follow the fills of their areas.
///
/// @param stamps one for each name
/// @param looks their colours, in the same order
/// @param opacity 0 to 1
record FrameNames(List<NameStamp> stamps, List<NameLook> looks, double opacity) {
  static final FrameNames NONE = new FrameNames(List.of(), List.of(), 0);

  static FrameNames of(MapScene scene) {
    List<NameStamp> stamps =
        scene.labels().parallelStream()
            .filter(label -> label.kind().isOfNames())
            .map(label -> NameStamp.of(scene, label))
            .toList();
    return new FrameNames(stamps, List.of(), 0).on(scene.picture());
  }

  /// The same names at the same places on another picture: no letter is drawn.
  FrameNames on(MapPicture picture) {
    return new FrameNames(
        stamps,
        stamps.stream().map(stamp -> NameLook.of(picture, stamp.label())).toList(),
        picture.style().layer(LayerKind.LABELS).opacity());
  }

  /// Lays the names over opaque pixels.
  void paint(int[] argb, int width) {
    int shown = (int) Math.round(opacity * Premultiplied.OPAQUE);
    for (int i = 0; i < stamps.size(); i++) {
      stamps.get(i).paint(looks.get(i), shown, argb, width);
    }
  }
}
