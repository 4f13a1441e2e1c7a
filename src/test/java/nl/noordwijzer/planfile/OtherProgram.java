package nl.noordwijzer.planfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// A second program that works in a plan, until it is killed.
final class OtherProgram {
  private static final String READY = "klaar";

  private OtherProgram() {}

  /// @param arguments what to do, the plan and a seed
  public static void main(String[] arguments) throws Exception {
    Path plan = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "edit" -> edit(plan, Long.parseLong(arguments[2]));
      case "hold" -> hold(plan);
      default -> fill(plan);
    }
  }

  /// Edits for ever and says after each act that it was kept.
  private static void edit(Path plan, long seed) throws NoordwijzerException {
    ScriptedSession session = new ScriptedSession(seed);
    PlanStore store = PlanStore.create(plan, session.saved());
    say(READY);
    for (int act = 1; ; act++) {
      session.act(store);
      say(Integer.toString(act));
    }
  }

  private static void hold(Path plan) throws Exception {
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      say(store.readOnly().isEmpty() ? READY : "alleen lezen");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  /// Writes more than there is room for, then less.
  private static void fill(Path plan) throws NoordwijzerException {
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      Saved saved = store.saved();
      try {
        store.change("te veel", new Saved(saved.plan(), "x".repeat(40_000_000)), false);
        say("paste");
      } catch (NoordwijzerException e) {
        say(e.key());
      }
      store.change("minder", new Saved(saved.plan(), "minder"), false);
      say(READY);
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /// @param before words of the command line in front of Java
  static Process start(List<String> before, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(before);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            OtherProgram.class.getName()));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  static void awaitReady(BufferedReader out) throws IOException {
    String line = out.readLine();
    if (!READY.equals(line)) {
      throw new AssertionError("the other program says " + line);
    }
  }
}
