package nl.noordwijzer.bench;

import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.FlatFrame;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.ScreenRenderer;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.map.raster.AreaMesh;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Times of the renderer one by one, for those who change it; [Ratios] compares them fairly.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@NullUnmarked
public class RepaintBenchmark {
  /// Pixels across; the screen is 16 by 9.
  @Param({"1920", "3840"})
  public int width;

  private BenchCountry country;
  private ScreenRenderer renderer;
  private Viewport view;
  private MapPicture picture;
  private MapPicture other;
  private PlainLoop plain;
  private Frame frame;

  @Setup
  public void prepare() {
    country = new BenchCountry();
    renderer = new ScreenRenderer(country.region());
    view = country.view(width, width * 9 / 16);
    picture = country.picture(1);
    other = country.picture(2);
    plain = new PlainLoop(picture);
    frame = repaint();
  }

  @Benchmark
  public BufferedImage plainLoop() {
    return plain.render(view);
  }

  @Benchmark
  public Frame repaint() {
    return renderer.render(picture, new MapFrame(view, width / 1920.0), Progress.NONE);
  }

  @Benchmark
  public Frame recolour() {
    return renderer.recolour(frame, other, Progress.NONE);
  }

  @Benchmark
  public BufferedImage composition() {
    return FlatFrame.of(frame);
  }

  @Benchmark
  public AreaMesh topology() {
    return new AreaMesh(country.region().areas(), AreaLevel.NEIGHBOURHOOD);
  }
}
