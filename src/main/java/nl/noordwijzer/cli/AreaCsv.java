package nl.noordwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.FigureWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Prints figures as CSV: one line per area and indicator, numbers with a decimal point.
record AreaCsv(AreaFigures figures, Terminal terminal) {

  void print() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    try {
      CSVPrinter printer = new CSVPrinter(terminal.out(), format);
      printer.printRecord(
          "code",
          "name",
          "level",
          "indicator",
          "year",
          "value",
          "unit",
          "source",
          "reason",
          "lacking");
      for (Area area : figures.areas()) {
        for (Indicator indicator : figures.indicators()) {
          printer.printRecord(cells(area, indicator));
        }
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object[] cells(Area area, Indicator indicator) {
    FigureWords words = figures.words(terminal.texts());
    Figure figure = figures.figure(area, indicator);
    String value = "";
    String source = "";
    String reason = "";
    String lacking = "";
    switch (figure) {
      case Figure.Known known -> {
        value = JsonNumber.text(known.value());
        source = String.join("; ", words.sources(known));
        lacking = String.join("; ", known.origin().lacking());
      }
      case Figure.Missing missing -> reason = words.reason(missing);
    }
    return new Object[] {
      area.code(),
      area.name(),
      Choices.LEVEL.word(figures.level(), terminal),
      indicator.id(),
      figures.year(),
      value,
      indicator.unit().in(terminal.texts().locale()),
      source,
      reason,
      lacking
    };
  }
}
