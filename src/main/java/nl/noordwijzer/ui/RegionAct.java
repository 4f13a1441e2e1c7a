package nl.noordwijzer.ui;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.MapStyle;

/// Puts another region in the place of the present one as one act: made ready beside the FX thread.
///
/// @param name what the user reads at "undo"
record RegionAct(Workbench bench, String name) {
  /// FX thread only.
  void take(Region after, MapStyle style) {
    Opened.Look look = bench.look(style);
    bench
        .tasks()
        .start(
            name,
            _ -> Opened.of(after, look),
            (Opened opened) ->
                bench.take(
                    name, opened, bench.session().work().with(after, opened.picture().style())));
  }
}
