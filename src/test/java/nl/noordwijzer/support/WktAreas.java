package nl.noordwijzer.support;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Areas drawn in WKT, metres.
public final class WktAreas {
  private WktAreas() {}

  /// Neighbourhoods BU0, BU1, ... without any larger area.
  public static AreaSet neighbourhoods(String... wkt) {
    List<Area> areas = new ArrayList<>();
    for (String text : wkt) {
      String code = "BU" + areas.size();
      areas.add(new Area(code, code, AreaLevel.NEIGHBOURHOOD, null, List.of(), geometry(text)));
    }
    return new AreaSet("wkt", areas);
  }

  public static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
