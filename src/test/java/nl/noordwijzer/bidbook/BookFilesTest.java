package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.Bleed;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.support.ExampleSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is told while pages are put in files, and what is there when they are no longer wanted.
final class BookFilesTest {
  private static final Sheet MAP = ExampleSheets.of(Paper.A4, Orientation.LANDSCAPE).sheet();
  private static final List<Sheet> PAGES = List.of(MAP, MAP, MAP);

  @TempDir Path folder;

  /// Keeps what is reported, and is cancelled after so many reports.
  private record Told(List<Double> parts, int patience) implements Progress {
    @Override
    public void report(double fraction) {
      parts.add(fraction);
    }

    @Override
    public boolean isCancelled() {
      return parts.size() >= patience;
    }
  }

  private BookFiles files() {
    return new BookFiles(folder, "boek", 72, Bleed.NONE);
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void whatIsToldNeverGoesBackAndEndsWhenAllPagesAreThere(FileType type) throws Exception {
    Told told = new Told(new ArrayList<>(), Integer.MAX_VALUE);
    files().write(PAGES, type, told);
    assertThat(told.parts).isSorted().endsWith(1.0).hasSizeGreaterThanOrEqualTo(PAGES.size());
  }

  @Test
  void aPageThatIsNoLongerWantedWhileItIsMadeIsNotThere() {
    Told impatient = new Told(new ArrayList<>(), 1);
    assertThatThrownBy(() -> files().writeApart(PAGES, FileType.PNG, impatient))
        .isInstanceOf(CancellationException.class);
    assertThat(folder).isEmptyDirectory();
  }
}
