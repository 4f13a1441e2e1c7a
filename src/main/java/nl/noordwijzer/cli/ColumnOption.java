package nl.noordwijzer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.source.intake.Answers;
import nl.noordwijzer.source.intake.Meaning;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.SourceTable;
import picocli.CommandLine.Option;

/// What the user says that columns mean, such as `--column Verhuurder=eigenaar`.
final class ColumnOption {
  private static final String NAME = "--column";

  @Option(names = NAME, paramLabel = "<${bundle:label.meaning}>")
  private List<String> sentences = List.of();

  /// The answers with what is said here, for every table that has the column.
  ///
  /// @param catalogue of the region before the change
  Answers add(
      Answers answers, List<SourceTable> tables, IndicatorCatalogue catalogue, Terminal terminal) {
    Answers all = answers;
    for (String sentence : sentences) {
      int between = sentence.lastIndexOf('=');
      if (between < 1) {
        throw terminal.wrongUse("cli.column.form", sentence);
      }
      String column = sentence.substring(0, between).strip();
      requireColumn(column, tables, terminal);
      Meaning meaning = meaning(column, sentence.substring(between + 1), catalogue, terminal);
      for (SourceTable table : tables) {
        all = add(all, table, column, meaning);
      }
    }
    return all;
  }

  private static Answers add(Answers answers, SourceTable table, String name, Meaning meaning) {
    var column = table.column(name);
    return column.isEmpty()
        ? answers
        : answers.withMeaning(table.name(), table.columns().get(column.getAsInt()).name(), meaning);
  }

  private static void requireColumn(String name, List<SourceTable> tables, Terminal terminal) {
    if (tables.stream().allMatch(table -> table.column(name).isEmpty())) {
      List<String> names =
          tables.stream()
              .flatMap(table -> table.columns().stream())
              .map(Column::name)
              .distinct()
              .toList();
      throw Words.unknown(
          terminal,
          new Words.Unknown(NAME, name),
          names,
          terminal.text("cli.choose", String.join(", ", names)));
    }
  }

  private static Meaning meaning(
      String column, String word, IndicatorCatalogue catalogue, Terminal terminal) {
    Map<String, Meaning> known = new LinkedHashMap<>();
    known.put(terminal.text("cli.column.nothing"), Meaning.NOTHING);
    known.put(terminal.text("cli.column.new"), Meaning.ownIndicator(column));
    for (Meaning meaning : Meaning.offered(column, terminal.texts(), catalogue)) {
      known.putIfAbsent(Words.plain(meaning.words(column, terminal.texts(), catalogue)), meaning);
      known.putIfAbsent(meaning.id(), meaning);
    }
    Meaning meaning = known.get(Words.plain(word));
    if (meaning == null) {
      throw Words.unknown(
          terminal,
          new Words.Unknown(NAME, word.strip()),
          known.keySet(),
          terminal.text("cli.column.hint"));
    }
    return meaning;
  }
}
