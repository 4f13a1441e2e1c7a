package nl.noordwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints figures per area.
@Command(name = "areas", sortOptions = false, mixinStandardHelpOptions = true)
final class AreasCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--indicators", paramLabel = "<${bundle:label.ids}>")
  private @Nullable String indicators;

  @Option(names = "--level", paramLabel = "<${bundle:label.level}>")
  private @Nullable String level;

  @Option(names = "--year", paramLabel = "<${bundle:label.year}>")
  private @Nullable String year;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--csv")
  private boolean csv;

  @Mixin private final DataOption data = new DataOption();

  AreasCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (json && csv) {
      throw terminal.wrongUse("cli.together", "--json", "--csv");
    }
    List<String> words = words();
    AreaLevel chosen = Choices.LEVEL.read(level, terminal).orElse(AreaLevel.NEIGHBOURHOOD);
    Lookup lookup = new Lookup(data.read(terminal), terminal);
    List<Indicator> wanted = new ArrayList<>();
    words.forEach(word -> wanted.add(lookup.indicator("--indicators", word)));
    Lookup.Year moment = lookup.year(year, wanted);
    AreaFigures figures = new AreaFigures(lookup.region(), chosen, moment.value(), wanted);
    if (json) {
      new AreaJson(figures, terminal).print();
    } else if (csv) {
      new AreaCsv(figures, terminal).print();
    } else {
      new AreaTable(figures, terminal).print(moment.latest());
    }
    return Outcome.DONE.exitCode();
  }

  /// A comma too many does no harm.
  private List<String> words() {
    List<String> words =
        Stream.of((indicators == null ? "" : indicators).split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      throw terminal.wrongUse("cli.indicators.absent");
    }
    return words;
  }
}
