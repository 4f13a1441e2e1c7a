package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.effect.ProgrammeStand.Stand;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.text.Texts;

/// The figures of the programme's documents beside those of the scenarios.
public final class CompareProgramme {
  private final List<Compared> all;
  private final Texts texts;
  private final ProgrammeWords words;

  public CompareProgramme(Comparison comparison, Texts texts) {
    all = comparison.all();
    this.texts = texts;
    words = new ProgrammeWords(texts);
  }

  public EffectTable table() {
    List<String> headings = new ArrayList<>();
    headings.add(texts.get("compare.programme.figure"));
    headings.add(texts.get("compare.programme.now"));
    all.forEach(of -> headings.add(of.scenario().name()));
    List<EffectTable.Line> lines = new ArrayList<>();
    all.getFirst().programme().forEach((figure, first) -> lines.add(line(figure, first)));
    return new EffectTable(headings, lines);
  }

  /// @param first of the scenarios: what is measured now is the same for all
  private EffectTable.Line line(ProgrammeFigure figure, Stand first) {
    List<EffectTable.Cell> cells = new ArrayList<>();
    cells.add(
        new EffectTable.Cell(words.value(figure, figure.value()), () -> words.source(figure)));
    cells.add(new EffectTable.Cell(words.now(figure, first), () -> words.lag(figure, first)));
    for (Compared of : all) {
      Stand stand = of.stand(figure);
      cells.add(
          new EffectTable.Cell(words.after(figure, stand), () -> words.account(figure, stand)));
    }
    return new EffectTable.Line(words.name(figure), cells);
  }
}
