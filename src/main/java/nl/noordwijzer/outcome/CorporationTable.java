package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.text.Texts;

/// What is asked of each corporation, as a table.
public final class CorporationTable {
  private static final List<String> COLUMNS =
      List.of("homes", "share", "demolished", "built", "renovated", "bought", "cost", "gap");

  private final Effects effects;
  private final EffectWords words;

  CorporationTable(Effects effects, EffectWords words) {
    this.effects = effects;
    this.words = words;
  }

  EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    effects.asked().forEach((owner, it) -> lines.add(line(owner, it)));
    return new EffectTable(
        COLUMNS.stream().map(key -> words.texts().get("effectpane.asked." + key)).toList(), lines);
  }

  private EffectTable.Line line(Owner owner, Asked it) {
    List<String> figures =
        List.of(
            words.whole(it.homes()),
            words.percent(it.share()),
            words.whole(it.demolished()),
            words.whole(it.built()),
            words.whole(it.renovated()),
            words.whole(it.bought()),
            words.euros(it.money().cost()),
            words.euros(it.money().gap()));
    List<EffectTable.Cell> cells = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      String column = COLUMNS.get(i);
      String figure = figures.get(i);
      cells.add(new EffectTable.Cell(figure, () -> account(owner, column, figure)));
    }
    return new EffectTable.Line(owner.name(), cells);
  }

  private String account(Owner owner, String column, String figure) {
    Texts texts = words.texts();
    return new AccountText(words, effects.wish().plan())
        .figure(
            texts.get("effectpane.asked." + column),
            owner.name() + ", " + effects.wish().choice().name(),
            texts.get("effectpane.account.expected", figure))
        .formula(texts.get("effectpane.asked.account." + column, owner.name()))
        .sources(List.of(effects.wish().plan().region().ownership().source()))
        .toString();
  }
}
