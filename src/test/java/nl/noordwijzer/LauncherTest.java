package nl.noordwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.support.FakeClone;
import nl.noordwijzer.support.FakeClone.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a clone of its own, with a Java and a Maven that only tell how they are called.
@EnabledOnOs(OS.LINUX)
final class LauncherTest {
  @TempDir Path folder;
  private FakeClone clone;

  @BeforeEach
  void makeClone() throws IOException {
    clone = FakeClone.in(folder.resolve("a folder with spaces"));
  }

  @Test
  void passesArgumentsAndExitCodeOn() throws Exception {
    clone.javaExitsWith(64);
    Outcome outcome = clone.start("areas", "--level", "wijk met spatie");
    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.out())
        .endsWith("nl.noordwijzer.Noordwijzer", "areas", "--level", "wijk met spatie");
  }

  @Test
  void putsJavaFxOnTheModulePathAndTheRestOnTheClassPath() throws Exception {
    List<String> words = clone.start("areas").out();
    Path target = clone.home().resolve("target");
    assertThat(words)
        .containsSequence("--module-path", target + "/javafx")
        .containsSequence("-cp", target + "/noordwijzer.jar:" + target + "/lib/one.jar")
        .contains("-Dnoordwijzer.home=" + clone.home());
  }

  @Test
  void buildsOnlyWhenSomethingChanged() throws Exception {
    assertThat(clone.start("areas").err()).contains("Noordwijzer wordt gebouwd");
    assertThat(clone.start("areas").err()).isEmpty();
    Path source = clone.home().resolve("src/main/java/Changed.java");
    Files.writeString(source, "// new");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(clone.start("areas").err()).contains("Noordwijzer wordt gebouwd");
    assertThat(clone.builds()).isEqualTo(2);
  }

  @Test
  void aFailedBuildShowsWhyAndIsTriedAgain() throws Exception {
    clone.mavenFails("[ERROR] Changed.java:[3,1] no such symbol");
    Outcome outcome = clone.start("areas");
    assertThat(outcome.exitCode()).isEqualTo(70);
    assertThat(outcome.err())
        .contains("Changed.java:[3,1] no such symbol")
        .contains("kon niet worden gebouwd");
    assertThat(clone.start("areas").exitCode()).isEqualTo(70);
    assertThat(clone.builds()).isEqualTo(2);
  }

  @Test
  void aBuildWithoutNetworkSaysSo() throws Exception {
    clone.mavenFails("[ERROR] Could not transfer artifact junit: Unknown host repository");
    assertThat(clone.start("areas").err()).contains("de eerste keer bouwen heeft internet nodig");
  }

  @Test
  void anOldMavenIsNamedWithItsRemedy() throws Exception {
    clone.mavenIs("3.6.3");
    Outcome outcome = clone.start("areas");
    assertThat(outcome.exitCode()).isEqualTo(69);
    assertThat(outcome.err()).contains("Maven 3.6.3").contains("installeer");
  }

  @Test
  void anAbsentMavenIsNamedWithItsPackage() throws Exception {
    clone.removeMaven();
    assertThat(clone.start("areas").err()).contains("sudo apt install maven").hasLineCount(1);
  }

  @Test
  void worksThroughALinkFromElsewhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("nw"), clone.launcher());
    assertThat(clone.start(link, Map.of(), "areas").out())
        .contains("-Dnoordwijzer.home=" + clone.home());
  }

  @Test
  void withoutADisplayItNamesTheCommandThatNeedsNone() throws Exception {
    Outcome outcome = clone.start();
    assertThat(outcome.exitCode()).isEqualTo(69);
    assertThat(outcome.err()).contains("DISPLAY").contains("./noordwijzer map --indicator");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aPlanAloneNeedsADisplayAndACommandWithOneDoesNot() throws Exception {
    assertThat(clone.start("mijn plan.gpkg").exitCode()).isEqualTo(69);
    assertThat(clone.start("areas", "--plan", "mijn plan.gpkg").out())
        .endsWith("areas", "--plan", "mijn plan.gpkg");
  }

  @Test
  void speaksEnglishWhereTheComputerDoes() throws Exception {
    Outcome outcome = clone.start(clone.launcher(), Map.of("LANG", "en_GB.UTF-8"));
    assertThat(outcome.err()).contains("Building Noordwijzer").contains("finds no display");
  }
}
