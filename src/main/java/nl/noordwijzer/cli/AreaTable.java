package nl.noordwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.FigureWords;

/// Prints figures as a table to be read, with numbered notes on what is missing or left out.
final class AreaTable {
  private final AreaFigures figures;
  private final Terminal terminal;
  private final FigureWords words;
  private final List<String> notes = new ArrayList<>();

  AreaTable(AreaFigures figures, Terminal terminal) {
    this.figures = figures;
    this.terminal = terminal;
    words = figures.words(terminal.texts());
  }

  /// @param latest whether the program chose the year
  void print(boolean latest) {
    Columns columns =
        new Columns(
            IntStream.range(2, 2 + figures.indicators().size())
                .boxed()
                .collect(Collectors.toSet()));
    columns.add(heading());
    figures.areas().forEach(area -> columns.add(row(area)));
    String year = Integer.toString(figures.year());
    say(terminal.text(latest ? "cli.areas.latest" : "cli.areas.year", year));
    say("");
    columns.lines().forEach(this::say);
    say("");
    for (int i = 0; i < notes.size(); i++) {
      say("[" + (i + 1) + "] " + notes.get(i));
    }
    figures.sources().forEach(source -> say(source.credit(terminal.texts().locale())));
  }

  private void say(String line) {
    terminal.out().println(line);
  }

  private List<String> heading() {
    List<String> cells = new ArrayList<>();
    cells.add(terminal.text("cli.areas.code"));
    cells.add(terminal.text("cli.areas.name"));
    for (Indicator indicator : figures.indicators()) {
      String unit = indicator.unit().in(terminal.texts().locale());
      cells.add(unit.isEmpty() ? indicator.id() : indicator.id() + " (" + unit + ")");
    }
    return cells;
  }

  private List<String> row(Area area) {
    List<String> cells = new ArrayList<>(List.of(area.code(), area.name()));
    for (Indicator indicator : figures.indicators()) {
      cells.add(
          switch (figures.figure(area, indicator)) {
            case Figure.Known known -> number(indicator, known);
            case Figure.Missing missing -> "– [" + note(words.reason(missing)) + "]";
          });
    }
    return cells;
  }

  /// Without its unit, which stands in the heading.
  private String number(Indicator indicator, Figure.Known figure) {
    int decimals = FigureWords.decimals(indicator, figure);
    String number = terminal.texts().figures().number(figure.value(), decimals);
    return figure.partial()
        ? number + " [" + note(terminal.text("cli.areas.partial", words.origin(figure))) + "]"
        : number;
  }

  /// The number of a note, the same for the same words.
  private int note(String text) {
    if (!notes.contains(text)) {
      notes.add(text);
    }
    return notes.indexOf(text) + 1;
  }
}
