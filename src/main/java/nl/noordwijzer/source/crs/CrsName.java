package nl.noordwijzer.source.crs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways in which files name a coordinate system: `EPSG:28992`, `28992`,
/// `urn:ogc:def:crs:EPSG::28992`, `http://www.opengis.net/def/crs/EPSG/0/28992`, `OGC:CRS84`, WKT.
final class CrsName {
  private static final int LONGEST_CODE = 200;
  private static final Pattern EPSG =
      Pattern.compile("<?(?:.*EPSG.*[^0-9])?([0-9]{4,6})>?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CRS84 =
      Pattern.compile("<?(?:.*[:/])?CRS84h?>?", Pattern.CASE_INSENSITIVE);
  private static final Pattern WKT = Pattern.compile("^[A-Z0-9_]+\\s*[\\[(]");

  private CrsName() {}

  static Optional<CoordinateSystem> system(String text) {
    String name = text.strip();
    if (WKT.matcher(name).find()) {
      return WktNode.parse(name).flatMap(WktSystem::of);
    }
    if (name.length() > LONGEST_CODE) {
      return Optional.empty();
    }
    if (CRS84.matcher(name).matches()) {
      return Optional.of(CoordinateSystem.WGS84);
    }
    Matcher code = EPSG.matcher(name);
    return code.matches()
        ? CoordinateSystem.ofEpsg(Integer.parseInt(code.group(1)))
        : Optional.empty();
  }

  /// What to call a system that is not known: its name in WKT, else the text itself, cut short.
  static String forPeople(String text) {
    String name =
        WktNode.parse(text.strip()).map(WktNode::name).filter(n -> !n.isEmpty()).orElse(text);
    return name.strip().substring(0, Math.min(name.strip().length(), 60));
  }
}
