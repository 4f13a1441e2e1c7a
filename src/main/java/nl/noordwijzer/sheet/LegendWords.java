package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.text.Figures;

/// A legend in words, a line for each sign.
final class LegendWords {
  private final Figures figures;
  private final List<String> lines = new ArrayList<>();

  private LegendWords(Figures figures) {
    this.figures = figures;
  }

  /// The blocks of the card, from left to right.
  static List<String> of(LegendCard card) {
    List<String> lines = new ArrayList<>();
    for (List<MapPicture> column : card.columns()) {
      column.forEach(picture -> lines.addAll(of(picture)));
    }
    return lines;
  }

  static List<String> of(MapPicture picture) {
    LegendWords words = new LegendWords(picture.figures());
    picture.legend().blocks().forEach(words::block);
    return words.lines;
  }

  private void block(Legend.Block block) {
    switch (block) {
      case Legend.Classes classes -> {
        head(classes.title(), classes.unit(), classes.counted());
        classes.entries().forEach(entry -> entry(entry, !classes.counted().isEmpty()));
      }
      case Legend.Bivariate pair -> pair(pair);
      case Legend.Owners owners -> owners(owners);
      case Legend.Proposed proposed -> proposed(proposed);
      case Legend.Lines drawn -> {
        head(drawn.title());
        drawn.entries().forEach(entry -> lines.add(entry.label()));
      }
    }
  }

  private void head(String... parts) {
    List<String> said = new ArrayList<>();
    for (String part : parts) {
      if (!part.isEmpty()) {
        said.add(part);
      }
    }
    if (!said.isEmpty()) {
      lines.add(String.join(", ", said));
    }
  }

  private void entry(Legend.ClassEntry entry, boolean counted) {
    entry(entry.label(), entry.count(), counted);
  }

  private void entry(String label, int count, boolean counted) {
    if (counted) {
      entry(label, count);
    } else {
      lines.add(label);
    }
  }

  private void entry(String label, int count) {
    lines.add(label + ": " + figures.number(count, 0));
  }

  private void pair(Legend.Bivariate pair) {
    head(pair.title());
    lines.add("→ " + pair.across() + ": " + String.join(", ", pair.acrossLabels()));
    lines.add("↑ " + pair.upward() + ": " + String.join(", ", pair.upwardLabels()));
    pair.missing().forEach(entry -> entry(entry, true));
  }

  private void owners(Legend.Owners owners) {
    head(owners.title(), owners.note(), owners.counted());
    for (Legend.OwnerEntry entry : owners.entries()) {
      entry(entry.label(), entry.dwellings(), !owners.counted().isEmpty());
    }
    Legend.Others others = owners.others();
    if (others != null) {
      entry(others.label(), others.dwellings(), !owners.counted().isEmpty());
    }
    head(owners.pies());
    Legend.Approximate inexact = owners.approximate();
    if (inexact != null) {
      entry(inexact.label(), inexact.dwellings());
    }
  }

  private void proposed(Legend.Proposed proposed) {
    head(proposed.title(), proposed.counted());
    proposed.entries().forEach(entry -> entry(entry.label(), entry.count()));
    proposed.statuses().forEach(entry -> lines.add(entry.label()));
    head(proposed.wide());
    head(proposed.planArea());
    proposed.marks().forEach(mark -> lines.add(mark.label()));
  }
}
