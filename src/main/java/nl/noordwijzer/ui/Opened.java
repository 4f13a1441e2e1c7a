package nl.noordwijzer.ui;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;

/// A region that has been read, with its first picture.
record Opened(Region region, MapComposer composer, MapPicture picture) {}
