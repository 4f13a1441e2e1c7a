package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.map.FigureWords;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;

/// Writes the table as text for other programs: for a CSV file and for the clipboard.
final class AreaTableText {
  /// Tells spreadsheets that the file is UTF-8.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Texts texts;
  private final FigureWords words;

  /// @param words for the indicators of the table
  AreaTableText(Texts texts, FigureWords words) {
    this.texts = texts;
    this.words = words;
  }

  static AreaTableText of(Desk desk) {
    return new AreaTableText(
        desk.texts(),
        new FigureWords(desk.texts(), desk.session().region().statistics().catalogue()));
  }

  /// A CSV file as spreadsheets in the language of the user read it: in Dutch with semicolons and a
  /// decimal comma. Below the names stand the units and the years, below the rows the sources.
  String csv(AreaTable table) {
    String separator = isDutch() ? ";" : ",";
    Stream<String> lines =
        Stream.concat(lines(table, table.rows()), notes(table).stream().map(List::of))
            .map(cells ->
                cells.stream()
                    .map(cell -> quoted(cell, separator))
                    .collect(Collectors.joining(separator)));
    return BYTE_ORDER_MARK + lines.collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /// The names, units and given rows, separated by tabs.
  String tabbed(AreaTable table, List<AreaTableRow> rows) {
    return lines(table, rows)
        .map(cells -> String.join("\t", cells))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private boolean isDutch() {
    return texts.locale().getLanguage().equals("nl");
  }

  private Stream<List<String>> lines(AreaTable table, List<AreaTableRow> rows) {
    Locale locale = texts.locale();
    List<String> head = start("panel.table.code", "panel.table.name", "panel.table.district");
    List<String> units = new ArrayList<>(List.of(texts.get("panel.table.unit"), "", ""));
    List<String> years = new ArrayList<>(List.of(texts.get("panel.table.year"), "", ""));
    for (AreaTableColumn column : table.columns()) {
      head.add(column.indicator().names().in(locale));
      units.add(column.indicator().unit().in(locale));
      years.add(Integer.toString(column.year()));
    }
    return Stream.concat(Stream.of(head, units, years), rows.stream().map(this::cells));
  }

  private List<String> start(String... keys) {
    return Stream.of(keys).map(texts::get).collect(Collectors.toCollection(ArrayList::new));
  }

  private List<String> cells(AreaTableRow row) {
    List<String> cells =
        new ArrayList<>(List.of(row.area().code(), row.area().name(), row.district()));
    row.figures().forEach(figure -> cells.add(plain(figure)));
    return cells;
  }

  /// The number with all its digits, up to six behind the mark; nothing for a missing figure.
  private String plain(Figure figure) {
    return figure.number().stream()
        .mapToObj(value -> String.format(Locale.ROOT, "%.6f", value).replaceAll("\\.?0+$", ""))
        .map(text -> isDutch() ? text.replace('.', ',') : text)
        .findFirst()
        .orElse("");
  }

  private List<String> notes(AreaTable table) {
    Set<Source> sources = new LinkedHashSet<>();
    table.rows().stream()
        .flatMap(row -> row.figures().stream())
        .forEach(figure -> {
          if (figure instanceof Figure.Known known) {
            sources.addAll(known.origin().sources());
          }
        });
    List<String> notes = new ArrayList<>(List.of(texts.get("panel.table.empty_cell")));
    notes.addAll(partial(table));
    sources.forEach(source -> notes.add(source.credit(texts.locale())));
    return notes;
  }

  /// A line for each figure that is not of the whole area.
  private List<String> partial(AreaTable table) {
    List<String> notes = new ArrayList<>();
    for (AreaTableRow row : table.rows()) {
      for (int i = 0; i < row.figures().size(); i++) {
        AreaTableColumn column = table.columns().get(i);
        String what = column.indicator().names().in(texts.locale());
        words
            .lacking(Stream.of(row.figures().get(i)))
            .map(without ->
                texts.get("panel.table.partial", row.area().name(), what, column.year(), without))
            .ifPresent(notes::add);
      }
    }
    return notes;
  }

  private static String quoted(String cell, String separator) {
    boolean plain = !cell.contains(separator) && cell.chars().noneMatch(c -> c == '"' || c < ' ');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
