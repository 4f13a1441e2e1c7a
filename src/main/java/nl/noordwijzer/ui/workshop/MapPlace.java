package nl.noordwijzer.ui.workshop;

import nl.noordwijzer.workshop.MapView;

/// Where the operator's map looks.
public interface MapPlace {
  MapView now();

  void go(MapView view);
}
