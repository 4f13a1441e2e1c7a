package nl.noordwijzer.cli;

import java.util.List;
import nl.noordwijzer.map.Ramps;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In which colours a map is drawn.
final class RampOptions {
  @Option(names = "--ramp", paramLabel = "<${bundle:label.name}>")
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
    if (!fits(found.kind(), kind)) {
      throw terminal.wrongUse(sentence(found.kind(), kind), found.id(), ids(fitting));
    }
    return found;
  }

  /// A ramp to one side also shows classes around a norm; the others serve their own end alone.
  private static boolean fits(Ramps.Kind ramp, Ramps.Kind map) {
    return ramp == map || (ramp == Ramps.Kind.SEQUENTIAL && map == Ramps.Kind.DIVERGING);
  }

  private static String sentence(Ramps.Kind ramp, Ramps.Kind map) {
    if (map == Ramps.Kind.BIVARIATE) {
      return "cli.ramp.pair";
    }
    return ramp == Ramps.Kind.BIVARIATE ? "cli.ramp.single" : "cli.ramp.norm";
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
