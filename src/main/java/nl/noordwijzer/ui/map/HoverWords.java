package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.FigureWords;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.text.Texts;

/// Words what lies under the pointer.
final class HoverWords {
  /// Characters of a note on the card; the rest is in its form.
  private static final int LONGEST_NOTE = 280;

  private final Texts texts;

  HoverWords(Texts texts) {
    this.texts = texts;
  }

  HoverInfo of(MapPicture picture, Area area, Optional<HousingComplex> complex) {
    Indicator indicator = picture.values().indicator();
    Figure figure = picture.values().of(area.code());
    List<String> details = new ArrayList<>();
    details.add(
        texts.get(
            "mappane.hover.indicator",
            indicator.names().in(texts.locale()),
            Integer.toString(picture.values().year())));
    classLabel(picture, figure).ifPresent(details::add);
    second(picture, area).ifPresent(details::add);
    return new HoverInfo(
        area.name(),
        place(picture, area),
        words(picture, indicator, figure),
        figure.number().isPresent(),
        details,
        complex.map(this::describe).orElse(List.of()),
        complex.map(picture.region().ownership()::sourceOf).filter(Source::invented).isPresent()
            ? texts.get("map.owners.note")
            : "");
  }

  /// @param number of its sign
  HoverInfo of(int number, Note note) {
    List<String> lines = new ArrayList<>(List.of(shortened(note.text())));
    if (!note.author().isEmpty()) {
      lines.add(texts.get("mappane.note.by", note.author()));
    }
    String title = texts.get("mappane.note.title", number);
    return new HoverInfo(title, "", "", true, List.of(), lines, "");
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_NOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_NOTE)).strip() + "…";
  }

  private String place(MapPicture picture, Area area) {
    if (area.level() != AreaLevel.NEIGHBOURHOOD) {
      return texts.get("area.level", area.level());
    }
    return picture
        .region()
        .areas()
        .ancestor(area, AreaLevel.DISTRICT)
        .map(district -> texts.get("mappane.hover.district", district.name()))
        .orElse("");
  }

  private String words(MapPicture picture, Indicator indicator, Figure figure) {
    FigureWords words = new FigureWords(texts, picture.region().statistics().catalogue());
    return switch (figure) {
      case Figure.Known known -> words.value(indicator, known);
      case Figure.Missing missing -> words.reason(missing);
    };
  }

  private static Optional<String> classLabel(MapPicture picture, Figure figure) {
    if (figure.number().isEmpty() || picture.classes().isEmpty()) {
      return Optional.empty();
    }
    int index = picture.classes().get().classOf(figure.number().getAsDouble());
    return picture.legend().blocks().stream()
        .filter(Legend.Classes.class::isInstance)
        .map(block -> ((Legend.Classes) block).entries())
        .filter(entries -> index < entries.size())
        .map(entries -> entries.get(index).label())
        .findFirst();
  }

  private Optional<String> second(MapPicture picture, Area area) {
    Statistics statistics = picture.region().statistics();
    MapTheme theme = picture.style().theme();
    return theme
        .secondId()
        .flatMap(statistics.catalogue()::byId)
        .map(indicator ->
            texts.get(
                "mappane.hover.second",
                indicator.names().in(texts.locale()),
                words(picture, indicator, statistics.figure(indicator, area, theme.year()))));
  }

  private List<String> describe(HousingComplex complex) {
    List<String> lines = new ArrayList<>();
    lines.add(complex.owner().name());
    lines.add(texts.get("mappane.complex.dwellings", complex.dwellings()));
    if (complex.buildYear() != null) {
      lines.add(texts.get("mappane.complex.built", Integer.toString(complex.buildYear())));
    }
    if (complex.energyLabel() != null) {
      lines.add(texts.get("mappane.complex.label", complex.energyLabel()));
    }
    if (complex.approximate()) {
      lines.add(texts.get("mappane.complex.approximate"));
    }
    if (complex.miningColony()) {
      lines.add(texts.get("mappane.complex.colony"));
    }
    return lines;
  }
}
