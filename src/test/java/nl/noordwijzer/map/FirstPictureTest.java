package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Loading GeoTools takes long, so the first picture must not need it.
final class FirstPictureTest {
  @TempDir private Path folder;

  /// Composes a picture in a program of its own; the class method is the argument.
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      ClassSpec own = MapCases.OWN;
      ClassMethod method = ClassMethod.valueOf(arguments[0]);
      ClassSpec spec = method == ClassMethod.OWN ? own : ClassSpec.of(method, 3);
      MapCases.compose(MapCases.STYLE.withClasses(spec));
    }
  }

  @Test
  void aPictureWithGivenBordersLoadsNothingOfGeoTools() throws Exception {
    assertThat(loadedClasses(ClassMethod.OWN))
        .contains("nl.noordwijzer.map.MapComposer")
        .doesNotContain("org.geotools");
    assertThat(loadedClasses(ClassMethod.AROUND_NORM)).doesNotContain("org.geotools");
  }

  @Test
  void classesFromTheDataComeFromGeoTools() throws Exception {
    assertThat(loadedClasses(ClassMethod.QUANTILE)).contains("org.geotools.filter.function");
  }

  private String loadedClasses(ClassMethod method) throws IOException, InterruptedException {
    Path log = folder.resolve(method + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                method.name())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(method + ".out").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(log);
  }
}
