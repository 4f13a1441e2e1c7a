package nl.noordwijzer.ui;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.ui.map.FirstMap;

/// A region that has been read, with its first picture and the map drawn from it.
record Opened(Region region, MapComposer composer, MapPicture picture, FirstMap map) {}
