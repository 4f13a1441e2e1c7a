package nl.noordwijzer.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.text.Texts;

/// Says in words what a figure is, where it comes from, and why it is not there.
public final class FigureWords {
  private static final int MOST_NAMES = 4;

  private final Texts texts;
  private final IndicatorCatalogue catalogue;

  public FigureWords(Texts texts, IndicatorCatalogue catalogue) {
    this.texts = texts;
    this.catalogue = catalogue;
  }

  /// The value with its unit ("39,6 %", "39,6 % (deel)"), or that there is none ("geen gegevens").
  public String value(Indicator indicator, Figure figure) {
    return switch (figure) {
      case Figure.Known known ->
          known.partial()
              ? texts.get("area.figure.partial", whole(indicator, known))
              : whole(indicator, known);
      case Figure.Missing _ -> texts.get("area.figure.missing");
    };
  }

  private String whole(Indicator indicator, Figure.Known known) {
    String unit = indicator.unit().in(texts.locale());
    return texts.figures().number(known.value(), decimals(indicator, known), unit);
  }

  /// Digits after the comma: those of the indicator, but a published whole number keeps none, since
  /// its source did not give more.
  public static int decimals(Indicator indicator, Figure.Known figure) {
    boolean whole = figure.value() == Math.rint(figure.value());
    return whole && figure.origin() instanceof Origin.Published ? 0 : indicator.decimals();
  }

  /// Why there is no figure, as a sentence without a full stop.
  public String reason(Figure.Missing missing) {
    List<String> names =
        missing.subjects().stream().map(subject -> indicatorName(subject, subject)).toList();
    return texts.get(
        "area.missing." + missing.reason().name().toLowerCase(Locale.ROOT),
        names.isEmpty() ? texts.get("area.missing.part") : join(names));
  }

  /// How the figure came about, as a sentence without a full stop.
  public String origin(Figure.Known figure) {
    return switch (figure.origin()) {
      case Origin.Published published ->
          texts.get("area.origin.published", published.source().owner());
      case Origin.Combined combined -> combined(combined) + without(combined.lacking());
      case Origin.Computed computed ->
          texts.get("area.origin.computed", computed.formula()) + without(computed.lacking());
    };
  }

  private String combined(Origin.Combined combined) {
    Aggregation aggregation = combined.aggregation();
    return aggregation.rule() == Aggregation.Rule.SUM
        ? texts.get("area.origin.sum", combined.parts())
        : texts.get(
            "area.origin.weighted",
            combined.parts(),
            indicatorName(aggregation.weightId().orElse(""), "").toLowerCase(texts.locale()));
  }

  /// The areas that figures leave out ("zonder De Hei"); empty when all are whole.
  public Optional<String> lacking(Stream<Figure> figures) {
    List<Figure.Known> partial =
        figures
            .filter(Figure.Known.class::isInstance)
            .map(Figure.Known.class::cast)
            .filter(Figure.Known::partial)
            .toList();
    if (partial.isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        partial.stream().flatMap(known -> known.origin().lacking().stream()).distinct().toList();
    String words = names.isEmpty() ? texts.get("area.missing.part") : join(names);
    return Optional.of(texts.get("area.figure.without", words));
  }

  private String without(List<String> lacking) {
    return lacking.isEmpty() ? "" : texts.get("area.origin.without", join(lacking));
  }

  /// The attribution lines of the sources behind the figure.
  public List<String> sources(Figure.Known figure) {
    return figure.origin().sources().stream()
        .map(source -> source.attribution().in(texts.locale()))
        .toList();
  }

  private String indicatorName(String id, String otherwise) {
    return catalogue
        .byId(id)
        .map(indicator -> indicator.names().in(texts.locale()))
        .orElse(otherwise);
  }

  private String join(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    boolean tooMany = names.size() > MOST_NAMES;
    int shown = tooMany ? MOST_NAMES - 1 : names.size() - 1;
    String last = tooMany ? texts.get("area.names.others", names.size() - shown) : names.getLast();
    return texts.get("area.names.and", String.join(", ", names.subList(0, shown)), last);
  }
}
