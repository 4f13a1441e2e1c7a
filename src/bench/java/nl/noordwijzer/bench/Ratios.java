package nl.noordwijzer.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.FlatFrame;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.ScreenRenderer;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.map.raster.AreaMesh;

/// Prints how the renderer compares with the plain loop, and recolouring with a full repaint,
/// without and with laying the pictures on each other for the window.
///
/// What is compared is measured by turns, so that a busy machine slows all of it alike; the ratio
/// is the median of the ratios of the turns.
public final class Ratios {
  private static final int WARM_UP = 10;
  private static final int TURNS = 21;

  private final BenchCountry country = new BenchCountry();
  private final ScreenRenderer renderer = new ScreenRenderer(country.region());

  private Ratios() {}

  public static void main(String[] arguments) {
    Ratios ratios = new Ratios();
    ratios.measureMesh();
    ratios.measure(1920, 1080);
    ratios.measure(3840, 2160);
  }

  private void measureMesh() {
    Series mesh = new Series();
    for (int i = 0; i < 5; i++) {
      mesh.time(() -> new AreaMesh(country.region().areas(), AreaLevel.NEIGHBOURHOOD));
    }
    print("topology, once per level", mesh.toString());
  }

  private void measure(int width, int height) {
    Viewport view = country.view(width, height);
    MapFrame where = new MapFrame(view, width / 1920.0);
    MapPicture picture = country.picture(1);
    MapPicture other = country.picture(2);
    PlainLoop plain = new PlainLoop(picture);
    Frame frame = renderer.render(picture, where, Progress.NONE);
    Map<String, Supplier<Object>> work = new LinkedHashMap<>();
    work.put("plain loop", () -> plain.render(view));
    work.put("full repaint", () -> renderer.render(picture, where, Progress.NONE));
    work.put("recolour", () -> renderer.recolour(frame, other, Progress.NONE));
    work.put(
        "full repaint + composition",
        () -> FlatFrame.of(renderer.render(picture, where, Progress.NONE)));
    work.put(
        "recolour + composition",
        () -> FlatFrame.of(renderer.recolour(frame, other, Progress.NONE)));
    Map<String, Series> series = Series.run(work, WARM_UP, TURNS);
    String size = " at " + width + " x " + height;
    series.forEach((name, times) -> print(name + size, times.toString()));
    compare(series, "full repaint", "plain loop", size);
    compare(series, "recolour", "full repaint", size);
    compare(series, "full repaint + composition", "plain loop", size);
    compare(series, "recolour + composition", "full repaint + composition", size);
  }

  private static void compare(Map<String, Series> series, String one, String other, String size) {
    print(one + " / " + other + size, series.get(one).per(series.get(other)));
  }

  private static void print(String what, String outcome) {
    System.out.printf(Locale.ROOT, "%-75s %s%n", what, outcome);
  }
}
