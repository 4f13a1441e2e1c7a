package nl.noordwijzer.map;

import java.util.EnumMap;
import java.util.Map;
import nl.noordwijzer.area.AreaLevel;

/// The colours of everything but the data, for each ground; all 0xAARRGGBB.
///
/// @param background what lies around the known world
/// @param surroundings fill of neighbouring municipalities
/// @param surroundingsLine their borders
/// @param surroundingsText their names
/// @param land fill of the areas while no indicator is shown
/// @param missing fill under the hatching of areas without a figure
/// @param text names and words
/// @param quietText less important words; still AA contrast on the background
/// @param halo band around names
/// @param lines borders by level
public record MapColours(
    int background,
    int surroundings,
    int surroundingsLine,
    int surroundingsText,
    int land,
    int missing,
    int text,
    int quietText,
    int halo,
    Map<AreaLevel, LineLook> lines) {

  private static final Map<Ground, MapColours> BY_GROUND = new EnumMap<>(Ground.class);

  static {
    BY_GROUND.put(Ground.LIGHT, light());
    BY_GROUND.put(Ground.DARK, dark());
    BY_GROUND.put(Ground.PAPER, paper());
  }

  public MapColours {
    lines = Map.copyOf(lines);
  }

  public static MapColours of(Ground ground) {
    MapColours colours = BY_GROUND.get(ground);
    if (colours == null) {
      throw new IllegalArgumentException("no colours for " + ground);
    }
    return colours;
  }

  /// How borders of a level are drawn.
  public LineLook line(AreaLevel level) {
    LineLook look = lines.get(level);
    if (look == null) {
      throw new IllegalArgumentException("no line for " + level);
    }
    return look;
  }

  /// Colour of a pattern on a fill: lighter on dark, darker on light.
  static int patternOn(int argb) {
    OkLab colour = OkLab.of(argb);
    OkLab ink = OkLab.of(colour.lightness() > 0.6 ? 0x20282c : 0xffffff);
    return colour.mix(ink, 0.55).argb();
  }

  /// Black or white, whichever has the higher contrast with a colour: at least 4.5.
  static int textOn(int argb) {
    double luminance = OkLab.luminance(argb) + 0.05;
    return luminance / 0.05 > 1.05 / luminance ? 0xff000000 : 0xffffffff;
  }

  /// Quieter pattern of areas without a figure.
  static int hatchOn(int argb) {
    OkLab colour = OkLab.of(argb);
    OkLab ink = OkLab.of(colour.lightness() > 0.6 ? 0x000000 : 0xffffff);
    return colour.mix(ink, 0.32).argb();
  }

  private static MapColours light() {
    return new MapColours(
        0xffeceeec,
        0xffeceeec,
        0xffd6dbd7,
        0xff616a65,
        0xfffcfcfa,
        0xffecedea,
        0xff17201d,
        0xff55605a,
        0xe6ffffff,
        lines(0xff7d8984, 0xff46524d, 0xff0f1a17, 0xffffffff, 0xff8a1c74));
  }

  private static MapColours dark() {
    return new MapColours(
        0xff171e21,
        0xff171e21,
        0xff2b363a,
        0xff93a09f,
        0xff243034,
        0xff323d41,
        0xfff2f6f5,
        0xffa9b5b3,
        0xe610171a,
        lines(0xff6b7a80, 0xff8f9fa4, 0xfff4f8f7, 0xff0d1315, 0xffff9bea));
  }

  private static MapColours paper() {
    return new MapColours(
        0xfff4f5f3,
        0xfff4f5f3,
        0xffd5d9d6,
        0xff666e6a,
        0xffffffff,
        0xfff0f0ee,
        0xff131a18,
        0xff515b56,
        0xe6ffffff,
        lines(0xff7d8984, 0xff3d4944, 0xff0c1513, 0xffffffff, 0xff8a1c74));
  }

  /// Told apart without colour as well: a hairline, a line, a double line, and a thick line.
  private static Map<AreaLevel, LineLook> lines(
      int neighbourhood, int district, int programme, int halo, int focus) {
    Map<AreaLevel, LineLook> lines = new EnumMap<>(AreaLevel.class);
    lines.put(AreaLevel.NEIGHBOURHOOD, LineLook.plain(neighbourhood, 0.6));
    lines.put(AreaLevel.DISTRICT, LineLook.plain(district, 1.2));
    lines.put(AreaLevel.MUNICIPALITY, new LineLook(halo, 1.2, district, 3.4));
    lines.put(AreaLevel.PROGRAMME_AREA, new LineLook(programme, 2.6, halo, 4.4));
    lines.put(AreaLevel.FOCUS_AREA, new LineLook(focus, 2, halo, 4.6));
    return lines;
  }
}
