package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.effect.ProgrammeStand.Stand;
import nl.noordwijzer.outcome.Compared;
import nl.noordwijzer.outcome.ProgrammeWords;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.Texts;

/// The figures of the programme's documents beside the scenarios on paper: with their range, and
/// the document in which each stands.
final class ProgrammePaper {
  private final List<Compared> all;
  private final Texts texts;
  private final ProgrammeWords words;

  ProgrammePaper(List<Compared> all, Texts texts) {
    this.all = List.copyOf(all);
    this.texts = texts;
    words = new ProgrammeWords(texts);
  }

  SheetTable table() {
    List<SheetTable.Column> columns = new ArrayList<>();
    columns.add(new SheetTable.Column(texts.get("bidbook.table.figure"), false));
    columns.add(new SheetTable.Column(texts.get("compare.programme.figure"), true));
    columns.add(
        new SheetTable.Column(
            texts.get("bidbook.programme.now", place(all.getFirst().plan())), true));
    all.forEach(of -> columns.add(new SheetTable.Column(of.scenario().name(), true)));
    columns.add(new SheetTable.Column(texts.get("bidbook.programme.source"), false));
    List<SheetTable.Row> rows = new ArrayList<>();
    all.getFirst().programme().forEach((figure, first) -> rows.add(row(figure, first)));
    return new SheetTable("", columns, rows, List.of());
  }

  /// What the outcomes are about.
  private static String place(Plan plan) {
    return plan.region().areas().at(AreaLevel.PROGRAMME_AREA).stream()
        .map(Area::name)
        .collect(Collectors.joining(", "));
  }

  /// @param first of the scenarios: what is measured now is the same for all
  private SheetTable.Row row(ProgrammeFigure figure, Stand first) {
    List<String> cells = new ArrayList<>();
    cells.add(words.name(figure));
    cells.add(
        texts.get("effect.programme.measured", words.value(figure, figure.value()), figure.year()));
    cells.add(words.now(figure, first));
    all.forEach(of -> cells.add(outcome(figure, of.programme().getOrDefault(figure, first))));
    cells.add(
        texts.get(
            "bidbook.programme.says",
            figure.document().in(texts.locale()),
            figure.remark().in(texts.locale())));
    return new SheetTable.Row(cells);
  }

  private String outcome(ProgrammeFigure figure, Stand stand) {
    String figures = words.ranged(figure, stand);
    String against = words.against(figure, stand);
    if (figures.isEmpty()) {
      return texts.get("effect.programme.unknown");
    }
    return against.isEmpty() ? figures : texts.get("bidbook.programme.part", figures, against);
  }
}
