package nl.noordwijzer.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Processor time of the FX thread per pulse, so that a busy machine does not count. FX thread
/// only.
public final class PulseTimes {
  private final List<Double> program = new ArrayList<>();
  private final List<Double> whole = new ArrayList<>();
  private long begun;

  public void begin() {
    begun = now();
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Milliseconds of work since the begin.
  public double spent() {
    return (now() - begun) / 1e6;
  }

  /// Takes the time since the begin as that of the whole thread in a pulse.
  ///
  /// @param laidOut milliseconds until the end of the layout: the work of the program
  public void note(double laidOut) {
    program.add(laidOut);
    whole.add(spent());
  }

  public void print() {
    printProgram();
    print("whole FX thread", whole);
  }

  public void printProgram() {
    print("program", program);
  }

  private static void print(String what, List<Double> times) {
    System.out.printf(
        Locale.ROOT,
        "%s per pulse: median %.2f ms, 99th percentile %.2f ms, most %.2f ms (%d pulses)%n",
        what,
        percentile(times, 0.5),
        percentile(times, 0.99),
        percentile(times, 1),
        times.size());
  }

  private static double percentile(List<Double> times, double part) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
  }
}
