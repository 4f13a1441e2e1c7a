package nl.noordwijzer.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A folder with the launcher in it and programs of our own in place of Java and Maven, so that
/// what the launcher does can be seen in a moment and without a build.
///
/// @param home folder of the clone
public record FakeClone(Path home) {
  private static final List<String> SYSTEM_PROGRAMS =
      List.of(
          "readlink",
          "dirname",
          "sed",
          "head",
          "find",
          "grep",
          "mkdir",
          "mv",
          "rm",
          "stat",
          "cat",
          "cksum",
          "cut",
          "flock",
          "touch");

  /// What a start of the launcher did.
  ///
  /// @param out the words that Java was called with, one a line
  public record Outcome(int exitCode, List<String> out, String err) {}

  public static FakeClone in(Path folder) throws IOException {
    FakeClone clone = new FakeClone(Files.createDirectories(folder).toRealPath());
    Files.copy(Path.of("noordwijzer"), clone.launcher());
    Files.createDirectories(clone.home.resolve("installer"));
    for (String script : List.of("installer/find-jdk.sh", "installer/java-options.sh")) {
      Files.copy(Path.of(script), clone.home.resolve(script));
    }
    Files.createDirectories(clone.home.resolve("src/main/java"));
    Files.createDirectories(clone.home.resolve("assets"));
    Files.writeString(clone.home.resolve("pom.xml"), "<project/>");
    Files.createDirectories(clone.jdk().resolve("bin"));
    Files.writeString(clone.jdk().resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
    clone.script(clone.jdk().resolve("bin/javac"), "exit 0");
    clone.javaExitsWith(0);
    clone.callSystemPrograms();
    clone.mavenIs("3.8.7");
    return clone;
  }

  public Path launcher() {
    return home.resolve("noordwijzer");
  }

  public void javaExitsWith(int code) throws IOException {
    script(jdk().resolve("bin/java"), "printf '%s\\n' \"$@\"\nexit " + code);
  }

  /// A Maven of this version whose builds succeed.
  public void mavenIs(String version) throws IOException {
    maven(
        version,
        """
        mkdir -p target/lib target/javafx
        touch target/noordwijzer.jar target/lib/one.jar
        """);
  }

  public void mavenFails(String message) throws IOException {
    maven("3.8.7", "echo '" + message + "'\nexit 1\n");
  }

  private void maven(String version, String build) throws IOException {
    String tell = "if [ \"$1\" = -v ]; then echo 'Apache Maven " + version + "'; exit 0; fi\n";
    script(programs().resolve("mvn"), tell + "echo build >>'" + count() + "'\n" + build);
  }

  public void removeMaven() throws IOException {
    Files.delete(programs().resolve("mvn"));
  }

  /// How often Maven was asked to build.
  public int builds() throws IOException {
    return Files.exists(count()) ? Files.readAllLines(count()).size() : 0;
  }

  public Outcome start(String... arguments) throws IOException, InterruptedException {
    return start(launcher(), Map.of(), arguments);
  }

  /// Starts the launcher from the root folder, with nothing in the environment but what it needs.
  public Outcome start(Path command, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> words =
        Stream.concat(Stream.of("/bin/sh", command.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(words).directory(Path.of("/").toFile());
    builder.environment().clear();
    builder.environment().put("PATH", programs().toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("NOORDWIJZER_JAVA_HOME", jdk().toString());
    builder.environment().put("NOORDWIJZER_START_CACHE", "off");
    builder.environment().putAll(environment);
    Path err = home.resolve("err");
    Process process = builder.redirectError(err.toFile()).start();
    List<String> out;
    try (InputStream in = process.getInputStream()) {
      out = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the launcher did not end");
    }
    return new Outcome(process.exitValue(), out, Files.readString(err));
  }

  private Path jdk() {
    return home.resolve("jdk");
  }

  private Path programs() {
    return home.resolve("programs");
  }

  private Path count() {
    return home.resolve("builds");
  }

  /// Everything the launcher calls but Java and Maven.
  private void callSystemPrograms() throws IOException {
    Files.createDirectories(programs());
    for (String name : SYSTEM_PROGRAMS) {
      for (String folder : List.of("/usr/bin", "/bin")) {
        Path program = Path.of(folder, name);
        if (Files.exists(program) && Files.notExists(programs().resolve(name))) {
          script(programs().resolve(name), "exec " + program + " \"$@\"");
        }
      }
    }
  }

  private void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("not made executable: " + file);
    }
  }
}
