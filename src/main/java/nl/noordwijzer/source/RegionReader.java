package nl.noordwijzer.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads a region from a folder of open files, such as `maps/heerlen-noord`.
public final class RegionReader {
  private final Path folder;
  private final Progress progress;

  private RegionReader(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /// Reads and checks every file; opens them read-only. Files are read side by side; of several
  /// damaged ones always the same one is told first.
  ///
  /// @throws NoordwijzerException when a file is absent or damaged: names the file, the line and
  ///   the remedy
  /// @throws CancellationException when the work is no longer wanted
  public static Region read(Path folder, Progress progress) throws NoordwijzerException {
    if (!Files.isDirectory(folder)) {
      throw new NoordwijzerException("source.folder.absent", null, folder);
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return new RegionReader(folder, progress).read(threads);
    }
  }

  private Region read(ExecutorService threads) throws NoordwijzerException {
    Future<SourceList> sources = threads.submit(() -> SourceList.read(folder));
    Future<AreaSet> areas = threads.submit(() -> AreaReader.read(folder));
    Future<IndicatorCatalogue> catalogue = threads.submit(() -> IndicatorReader.read());
    Future<Observations> observations =
        threads.submit(() ->
            ObservationReader.read(folder, result(areas), result(catalogue), result(sources)));
    Future<Ownership> ownership =
        threads.submit(() ->
            OwnershipReader.read(folder, result(areas), result(sources).of(OwnershipReader.FILE)));
    Future<List<Area>> surroundings =
        threads.submit(() -> AreaReader.surroundings(folder, result(areas)));
    SourceList list = step(sources, 0.1);
    AreaSet areaSet = step(areas, 0.3);
    Statistics statistics = new Statistics(areaSet, step(catalogue, 0.4), step(observations, 0.8));
    return new Region(
        areaSet,
        step(surroundings, 0.9),
        statistics,
        step(ownership, 1),
        list.of(AreaReader.NEIGHBOURHOODS));
  }

  private <T> T step(Future<T> future, double fraction) throws NoordwijzerException {
    progress.throwIfCancelled();
    T result = result(future);
    progress.report(fraction);
    return result;
  }

  private static <T> T result(Future<T> future) throws NoordwijzerException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NoordwijzerException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
