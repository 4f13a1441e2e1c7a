package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Writes to disks that the system really lets fail, from a process of its own.
@EnabledOnOs(OS.LINUX)
final class FailingDiskTest {
  private static final int SIZE = 200_000;

  /// A disk of 64 kB, for this process and its children only.
  private static final List<String> SMALL_DISK = List.of("unshare", "--map-root-user", "--mount");

  private static final String MOUNT = "mount -t tmpfs -o size=64k none \"$0\" && ";
  private static final String OLD = "echo old >\"$0\"/kaart.pdf; ";
  private static final String WRITE = "\"$@\" \"$0\"/kaart.pdf; ls -A \"$0\"; cat \"$0\"/kaart.pdf";

  @TempDir Path folder;

  /// Writes a page of [#SIZE] bytes and prints why it could not.
  static final class Writing {
    private Writing() {}

    public static void main(String[] arguments) {
      try {
        SheetFile.write(new byte[SIZE], Path.of(arguments[0]));
      } catch (NoordwijzerException e) {
        System.out.println(e.sentence(Texts.in(Texts.DUTCH)));
      }
    }
  }

  /// Writes a page with a library that hides why it could not.
  static final class Hiding {
    private Hiding() {}

    public static void main(String[] arguments) {
      SheetWriter hiding =
          (_, out, _) -> {
            try {
              out.write(new byte[SIZE]);
            } catch (IOException _) {
              throw new IllegalStateException("the package could not be saved");
            }
          };
      try {
        SheetFile.write(List.of(), Path.of(arguments[0]), hiding, Progress.NONE);
      } catch (NoordwijzerException e) {
        System.out.println(e.sentence(Texts.in(Texts.DUTCH)));
      }
    }
  }

  private List<String> lines(List<String> around, String script) throws Exception {
    return lines(around, script, Writing.class);
  }

  private List<String> lines(List<String> around, String script, Class<?> program)
      throws Exception {
    List<String> command = new ArrayList<>(around);
    command.addAll(List.of("sh", "-c", script, folder.toString()));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:-UsePerfData", "-Dstdout.encoding=UTF-8", "-cp"));
    command.add(
        String.join(File.pathSeparator, place(SheetFile.class), place(FailingDiskTest.class)));
    command.add(program.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.lines().toList();
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private void assumeDisks() throws Exception {
    List<String> command = new ArrayList<>(SMALL_DISK);
    command.addAll(List.of("sh", "-c", MOUNT + "true", folder.toString()));
    assumeThat(isDone(command)).as("this system lets a user mount a disk of his own").isTrue();
  }

  private static boolean isDone(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException _) {
      return false; // no such program here
    }
  }

  @Test
  void aFullDiskIsCalledSoAndKeepsTheOldPage() throws Exception {
    assumeDisks();
    assertThat(lines(SMALL_DISK, MOUNT + OLD + WRITE))
        .containsExactly(
            "De schijf van " + folder + " is vol; maak ruimte of kies een andere plaats.",
            "kaart.pdf",
            "old");
  }

  @Test
  void aDiskThatBecomesFullIsCalledSoWhereALibraryHidesIt() throws Exception {
    assumeDisks();
    String larger = MOUNT.replace("64k", "128k"); // more than is asked for beforehand
    assertThat(lines(SMALL_DISK, larger + OLD + WRITE, Hiding.class))
        .containsExactly(
            "De schijf van " + folder + " is vol; maak ruimte of kies een andere plaats.",
            "kaart.pdf",
            "old");
  }

  @Test
  void aDiskThatIsReadOnlyIsCalledSoAndNotFull() throws Exception {
    assumeDisks();
    assertThat(lines(SMALL_DISK, MOUNT + OLD + "mount -o remount,ro \"$0\"; " + WRITE))
        .containsExactly(
            "De schijf van " + folder + " is alleen-lezen; kies een andere plaats.",
            "kaart.pdf",
            "old");
  }

  @Test
  void aPageThatBreaksOffHalfwayLeavesNothingBehind() throws Exception {
    // files of at most 16 blocks: the system stops the writing after 8 or 16 kB
    List<String> lines = lines(List.of(), OLD + "ulimit -f 16; " + WRITE);
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst())
        .startsWith(folder.resolve("kaart.pdf") + " kon niet worden geschreven (")
        .endsWith("); wat er stond is onveranderd.")
        .doesNotContain(".half");
    assertThat(lines).endsWith("kaart.pdf", "old");
  }

  @Test
  void aFolderOfTheSystemKeepsNoFiles() {
    Path target = Path.of("/proc/kaart.pdf");
    assumeThat(Files.isWritable(target.getParent())).isTrue();
    String sentence = "";
    try {
      SheetFile.write(new byte[SIZE], target);
    } catch (NoordwijzerException e) {
      sentence = e.sentence(Texts.in(Texts.DUTCH));
    }
    assertThat(sentence).isEqualTo("De map /proc bewaart geen bestanden; kies een andere map.");
  }

  @Test
  void aFolderInWhichOneMayNotWriteIsCalledSo() throws Exception {
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(folder)).as("root may write everywhere").isFalse();
      String sentence = "";
      try {
        SheetFile.write(new byte[SIZE], folder.resolve("kaart.pdf"));
      } catch (NoordwijzerException e) {
        sentence = e.sentence(Texts.in(Texts.DUTCH));
      }
      assertThat(sentence)
          .isEqualTo("In de map " + folder + " mag u niet schrijven; kies een andere map.");
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).isEmpty();
      }
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }
}
