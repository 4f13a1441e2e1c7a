package nl.noordwijzer.ui.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.sheet.EffectWords;
import nl.noordwijzer.text.Texts;

/// What is asked of each corporation, as a table.
final class CorporationTable {
  private static final List<String> COLUMNS =
      List.of("homes", "share", "demolished", "built", "renovated", "bought", "cost", "gap");

  private final Map<Owner, Asked> asked;
  private final EffectWords words;

  CorporationTable(Map<Owner, Asked> asked, EffectWords words) {
    this.asked = asked;
    this.words = words;
  }

  EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    asked.forEach((owner, it) -> lines.add(line(owner, it)));
    return new EffectTable(
        COLUMNS.stream().map(key -> words.texts().get("effectpane.asked." + key)).toList(), lines);
  }

  private EffectTable.Line line(Owner owner, Asked it) {
    Texts texts = words.texts();
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
      String key = "effectpane.asked.account." + COLUMNS.get(i);
      cells.add(new EffectTable.Cell(figures.get(i), () -> texts.get(key, owner.name())));
    }
    return new EffectTable.Line(owner.name(), cells);
  }
}
