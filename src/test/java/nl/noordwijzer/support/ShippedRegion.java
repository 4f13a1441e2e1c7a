package nl.noordwijzer.support;

import java.nio.file.Path;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.text.NoordwijzerException;

/// The region that comes with the program, read once for all tests.
public final class ShippedRegion {
  public static final Path FOLDER = Path.of("maps", "heerlen-noord");

  private static final Region REGION = read();

  private ShippedRegion() {}

  public static Region get() {
    return REGION;
  }

  public static Area area(String code) {
    return REGION.areas().require(code);
  }

  public static Indicator indicator(String id) {
    return REGION.statistics().catalogue().require(id);
  }

  public static Figure figure(String indicator, String area, int year) {
    return REGION.statistics().figure(indicator(indicator), area(area), year);
  }

  private static Region read() {
    try {
      return RegionReader.read(FOLDER, Progress.NONE);
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }
}
