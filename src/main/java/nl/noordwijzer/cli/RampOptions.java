package nl.noordwijzer.cli;

import java.util.List;
import nl.noordwijzer.map.Ramps;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In which colours a map is drawn.
final class RampOptions {
  @Option(names = "--ramp", paramLabel = "<name>")
  private @Nullable String ramp;

  @Option(names = "--reverse")
  private boolean reverse;

  boolean reversed() {
    return reverse;
  }

  /// The ramp that is asked for, else the first of the kind.
  Ramps.Ramp read(Ramps.Kind kind, Terminal terminal) {
    List<Ramps.Ramp> fitting = Ramps.all().stream().filter(r -> r.kind() == kind).toList();
    if (ramp == null) {
      return fitting.getFirst();
    }
    Ramps.Ramp found = find(ramp, terminal);
    boolean pair = kind == Ramps.Kind.BIVARIATE;
    if (pair != (found.kind() == Ramps.Kind.BIVARIATE)) {
      throw terminal.wrongUse(pair ? "cli.ramp.pair" : "cli.ramp.single", found.id(), ids(fitting));
    }
    return found;
  }

  private static Ramps.Ramp find(String word, Terminal terminal) {
    String wanted = Words.plain(word);
    return Ramps.all().stream()
        .filter(ramp -> ramp.id().equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            Words.unknown(
                terminal,
                new Words.Unknown("--ramp", word),
                Ramps.all().stream().map(Ramps.Ramp::id).toList(),
                terminal.text("cli.choose", ids(Ramps.all()))));
  }

  private static String ids(List<Ramps.Ramp> ramps) {
    return String.join(", ", ramps.stream().map(Ramps.Ramp::id).toList());
  }
}
