package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.effect.CorporationView.Part;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.outcome.AskedOf;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.Spread;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.Texts;

/// What is asked of one corporation, intervention by intervention: its part of each.
final class AskedTable {
  private static final List<String> FIGURES =
      List.of("demolished", "built", "displaced", "renovated", "bought", "sold", "cost");
  private static final List<ToDoubleFunction<Part>> HOMES =
      List.of(
          Part::demolished,
          Part::built,
          Part::displaced,
          Part::renovated,
          Part::bought,
          Part::sold);

  private final AskedOf asked;
  private final EffectWords words;
  private final Texts texts;

  AskedTable(Effects effects, Owner owner, Texts texts) {
    asked =
        effects.asked().stream()
            .filter(one -> one.owner().filter(owner::equals).isPresent())
            .findFirst()
            .orElseThrow();
    this.texts = texts;
    words = new EffectWords(texts);
  }

  SheetTable table() {
    List<SheetTable.Column> columns = new ArrayList<>();
    columns.add(new SheetTable.Column(texts.get("bidbook.interventions.name"), false));
    columns.add(new SheetTable.Column(texts.get("bidbook.interventions.years"), false));
    for (String key : FIGURES) {
      columns.add(new SheetTable.Column(texts.get("effectpane.asked." + key), true));
    }
    List<SheetTable.Row> rows =
        asked(Outlook.EXPECTED).parts().stream()
            .filter(AskedTable::asksSomething)
            .map(part -> row(part.intervention()))
            .toList();
    return new SheetTable("", columns, rows, List.of());
  }

  /// Which of what is asked has no cost filled in; empty where all has.
  Optional<String> costUnknown() {
    return Optional.of(words.costUnknown(asked.expected().costUnknown()))
        .filter(missing -> !missing.isEmpty());
  }

  private Asked asked(Outlook outlook) {
    return asked.in(outlook);
  }

  private static boolean asksSomething(Part part) {
    return part.cost() != 0 || HOMES.stream().anyMatch(figure -> figure.applyAsDouble(part) != 0);
  }

  private SheetTable.Row row(Intervention one) {
    List<String> cells = new ArrayList<>();
    Map<Integer, SheetTable.Exact> exact = new HashMap<>();
    cells.add(one.name());
    cells.add(one.years().words());
    for (ToDoubleFunction<Part> figure : HOMES) {
      Spread homes = spread(one, figure);
      exact.put(cells.size(), EffectPaper.exact(homes));
      cells.add(homes.shown(words::whole, words));
    }
    cells.add(cost(one));
    return new SheetTable.Row(cells, exact);
  }

  private String cost(Intervention one) {
    List<Intervention> unknown =
        asked.expected().costUnknown().stream().filter(it -> it.id().equals(one.id())).toList();
    return words.atLeast(spread(one, Part::cost), "effect.cost.unknown", unknown);
  }

  private Spread spread(Intervention one, ToDoubleFunction<Part> figure) {
    return Spread.of(outlook ->
        asked(outlook).parts().stream()
            .filter(part -> part.intervention().id().equals(one.id()))
            .mapToDouble(figure)
            .sum());
  }
}
