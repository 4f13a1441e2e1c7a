package nl.noordwijzer.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/// A server of PostgreSQL with PostGIS in a temporary folder, as Debian packages them, and a
/// session of psql with it.
final class PostGis implements AutoCloseable {
  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
  private static final Path EXTENSION =
      Path.of("/usr/share/postgresql/15/extension/postgis.control");
  private static final String END = "-- end of answer --";

  /// No network, nothing kept after a crash, and both processors for every question.
  private static final String SETTINGS =
      """
      listen_addresses = ''
      fsync = off
      shared_buffers = 256MB
      work_mem = 64MB
      jit = off
      max_parallel_workers_per_gather = 2
      parallel_setup_cost = 0
      parallel_tuple_cost = 0
      min_parallel_table_scan_size = 0
      min_parallel_index_scan_size = 0
      """;

  private final Path folder;
  private final Process session;
  private final Writer questions;
  private final BufferedReader answers;

  static boolean isThere() {
    return Files.exists(EXTENSION) && Files.exists(PROGRAMS.resolve("initdb"));
  }

  PostGis() throws IOException {
    folder = Files.createTempDirectory("postgis");
    if (asRoot()) {
      run("chown", "postgres", folder.toString());
    }
    server("initdb", "-D", folder + "/data", "-U", "postgres", "-A", "trust", "--no-sync");
    Path settings = folder.resolve("data/postgresql.conf");
    Files.writeString(
        settings,
        Files.readString(settings) + SETTINGS + "unix_socket_directories = '" + folder + "'\n");
    server("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "start");
    session =
        new ProcessBuilder(
                PROGRAMS.resolve("psql").toString(),
                "-qAtX",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                folder.toString(),
                "-U",
                "postgres")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    questions = session.outputWriter();
    answers = session.inputReader();
    ask("CREATE EXTENSION postgis;");
  }

  /// The lines of an answer.
  List<String> ask(String question) {
    try {
      questions.write(question + "\n\\echo " + END + "\n");
      questions.flush();
      List<String> lines = new ArrayList<>();
      for (String line = answers.readLine(); !END.equals(line); line = answers.readLine()) {
        if (line == null) {
          throw new IllegalStateException("psql ended at " + question);
        }
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes an indexed table of surfaces (`id`, `geom`, `area`) with the number of homes of each.
  void keep(String table, List<KnownHomes> homes) throws IOException {
    Path file = folder.resolve(table + ".txt");
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < homes.size(); i++) {
        KnownHomes known = homes.get(i);
        out.write(i + "\t" + known.dwellings() + "\t" + hex(known.surface()) + "\n");
      }
    }
    ask(
        """
        CREATE TABLE %1$s (id int, homes float8, geom geometry);
        \\copy %1$s FROM '%2$s'
        ALTER TABLE %1$s ADD COLUMN area float8;
        UPDATE %1$s SET area = ST_Area(geom);
        CREATE INDEX ON %1$s USING gist (geom);
        VACUUM FULL ANALYZE %1$s;\
        """
            .formatted(table, file));
  }

  private static String hex(Geometry geometry) {
    return WKBWriter.toHex(new WKBWriter().write(geometry));
  }

  @Override
  public void close() throws IOException {
    questions.write("\\q\n");
    questions.close();
    server("pg_ctl", "-D", folder + "/data", "-m", "immediate", "stop");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// PostgreSQL refuses to serve as root; its package has made a user for it.
  private static void server(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (asRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(PROGRAMS.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command.toArray(String[]::new));
  }

  private static boolean asRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(new String(process.getErrorStream().readAllBytes()));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
