package nl.noordwijzer.vote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// A real browser with one page, as a phone in the room has it: Chromium without a window, in a
/// folder of its own that goes with it. It trusts the key of one session and no other that is not
/// vouched for, and finds no other computer than this one.
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOOK_AGAIN_MILLIS = 20;

  private final Path profile;
  private final Process process;
  private final DevTools page;

  /// Where Chromium is installed; empty where it is not.
  public static Optional<Path> program() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// @param server whose certificate is accepted
  public Browser(Path program, VoteServer server)
      throws IOException, InterruptedException, GeneralSecurityException {
    profile = Files.createTempDirectory("browser");
    process = start(program, key(server));
    try {
      page = new DevTools(address());
      for (String part : List.of("Page", "Runtime", "Network", "Log")) {
        page.call(part + ".enable", Map.of());
      }
    } catch (IOException | InterruptedException e) {
      end();
      throw e;
    }
  }

  /// As the option of Chromium wants it: what the certificate says of its key, as a digest.
  private static String key(VoteServer server) throws GeneralSecurityException {
    byte[] key = server.certificate().getPublicKey().getEncoded();
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
  }

  private Process start(Path program, String key) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(),
            "--headless",
            // it opens our own page only, and root has no sandbox
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-extensions",
            "--disable-breakpad",
            "--no-first-run",
            "--no-proxy-server",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--window-size=390,844",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "--ignore-certificate-errors-spki-list=" + key,
            "about:blank");
    builder.environment().put("HOME", profile.toString());
    builder.redirectErrorStream(true).redirectOutput(profile.resolve("says").toFile());
    return builder.start();
  }

  /// Chromium writes where it listens when it does.
  private URI address() throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    await(
        () -> !process.isAlive() || (Files.exists(file) && Files.readAllLines(file).size() == 2),
        "where Chromium listens");
    if (!process.isAlive()) {
      throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("says")));
    }
    List<String> lines = Files.readAllLines(file);
    return URI.create("ws://127.0.0.1:" + lines.getFirst() + lines.getLast());
  }

  /// Goes to a page.
  public void open(String address) throws IOException, InterruptedException {
    page.call("Page.navigate", Map.of("url", address));
  }

  /// The value of an expression in the page.
  public JsonNode value(String expression) throws IOException, InterruptedException {
    JsonNode given =
        page.call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (given.has("exceptionDetails")) {
      throw new IOException(expression + ": " + given.get("exceptionDetails"));
    }
    return given.path("result").path("value");
  }

  /// Waits until an expression is true in the page; while that is loaded it may have no meaning
  /// yet.
  public void waitFor(String expression) throws IOException, InterruptedException {
    await(() -> isTrue(expression), expression);
  }

  private boolean isTrue(String expression) throws InterruptedException {
    try {
      return value(expression).asBoolean();
    } catch (IOException _) {
      return false;
    }
  }

  /// The words of a part of the page, as they are seen there; empty where it is hidden.
  public String words(String selector) throws IOException, InterruptedException {
    return value("document.querySelector('" + selector + "').innerText").asText();
  }

  /// Presses with the mouse on the middle of a part of the page, once it is there to be pressed.
  public void press(String selector) throws IOException, InterruptedException {
    String part = "document.querySelector('" + selector + "')";
    waitFor("(p => !!p && !p.disabled && p.getClientRects().length > 0)(" + part + ")");
    JsonNode place =
        value(
            "(p => (p.scrollIntoView({block: 'center'}), p = p.getBoundingClientRect(),"
                + " {x: p.x + p.width / 2, y: p.y + p.height / 2}))("
                + part
                + ")");
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      page.call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              place.get("x").asDouble(),
              "y",
              place.get("y").asDouble(),
              "button",
              type.equals("mouseMoved") ? "none" : "left",
              "clickCount",
              type.equals("mouseMoved") ? 0 : 1));
    }
  }

  /// Types where the last press was.
  public void type(String text) throws IOException, InterruptedException {
    page.call("Input.insertText", Map.of("text", text));
  }

  /// The addresses of all that the pages asked for.
  public List<String> asked() {
    return page.events("Network.requestWillBeSent").stream()
        .map(event -> event.path("request").path("url").asText())
        .toList();
  }

  /// Dialogs, and errors of scripts, that there were.
  public List<JsonNode> alarms() {
    return Stream.of("Page.javascriptDialogOpening", "Runtime.exceptionThrown")
        .flatMap(name -> page.events(name).stream())
        .toList();
  }

  private static void await(Callable<Boolean> condition, String what)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!condition.call()) {
        if (System.nanoTime() > end) {
          throw new IOException("waited in vain: " + what);
        }
        Thread.sleep(LOOK_AGAIN_MILLIS);
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    page.close();
    try {
      end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted before Chromium ended", e);
    }
  }

  /// Ends it with all processes it began, and removes its folder: what still writes there while it
  /// ends is removed after it.
  private void end() throws IOException, InterruptedException {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly().waitFor();
    all.forEach(ProcessHandle::destroyForcibly);
    await(() -> all.stream().noneMatch(ProcessHandle::isAlive), "the end of Chromium");
    await(this::isRemoved, "the folder of Chromium to be removed");
  }

  private boolean isRemoved() {
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
      return true;
    } catch (IOException | UncheckedIOException _) {
      return Files.notExists(profile);
    }
  }
}
