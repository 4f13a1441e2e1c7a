package nl.noordwijzer.effect;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Phrase;

/// Says why households are displaced: what the intervention that displaces most did in the first
/// year in which it does. Homes and households are those that count.
final class Cause {
  private final OutlookEffect effect;
  private final Counted counted;
  private final Map<Integer, Double> displaced;
  private final int largest;

  /// @param counted of which some displace
  Cause(OutlookEffect effect, Counted counted) {
    this.effect = effect;
    this.counted = counted;
    displaced = effect.displaced(counted);
    largest =
        Collections.max(
                displaced.entrySet(),
                Map.Entry.<Integer, Double>comparingByValue()
                    .thenComparing(it -> effect.works().get(it.getKey()).intervention().id()))
            .getKey();
  }

  /// What displaces beside the largest; empty where that is less than half a household.
  Optional<Verdict.Others> others() {
    double rest = 0;
    int number = 0;
    for (Map.Entry<Integer, Double> one : displaced.entrySet()) {
      if (one.getKey() != largest) {
        rest += one.getValue();
        number++;
      }
    }
    return rest < 0.5 ? Optional.empty() : Optional.of(new Verdict.Others(rest, number));
  }

  Phrase words() {
    Work work = effect.works().get(largest);
    int year = effect.firstDisplacing(largest, counted);
    TenureSegment segment =
        effect.mostDisplacing(year, counted.only(work.intervention().id())).orElseThrow().segment();
    Holding here = counted.inside(work).homes();
    double demolished = sum(demolitions(work, segment, year)) * here.homes(segment);
    if (demolished > 0) {
      return demolition(work, segment, year, demolished);
    }
    double converted = sum(conversions(work, segment, year)) * here.homes(segment);
    return converted > 0
        ? phrase("conversion", segment, converted, year)
        : phrase("temporary", segment, effect.displaced(largest, segment, year, counted), year);
  }

  private static List<Change.Demolition> demolitions(Work work, TenureSegment segment, int year) {
    return work.effect()
        .changes(Change.Demolition.class)
        .filter(it -> it.segment() == segment && it.year() == year)
        .toList();
  }

  private static List<Change.Conversion> conversions(Work work, TenureSegment segment, int year) {
    return work.effect()
        .changes(Change.Conversion.class)
        .filter(it -> it.from() == segment && it.year() == year)
        .toList();
  }

  private Phrase demolition(Work work, TenureSegment segment, int year, double homes) {
    List<Change.Construction> own =
        work.effect()
            .changes(Change.Construction.class)
            .filter(it -> it.segment() == segment && !it.isTemporary())
            .toList();
    OptionalInt later = own.stream().mapToInt(Change::year).filter(built -> built > year).min();
    if (later.isPresent()) {
      return phrase("late", segment, homes, year, later.getAsInt());
    }
    double built = sum(own) * counted.inside(work).homes().homes(segment);
    return built > 0
        ? phrase("few", segment, homes, year, Math.round(built))
        : phrase("none", segment, homes, year);
  }

  private static double sum(List<? extends Change> changes) {
    return changes.stream().mapToDouble(Change::dwellings).sum();
  }

  /// Years are texts, so that they get no point for thousands.
  private static Phrase phrase(
      String cause, TenureSegment segment, double homes, int year, Object more) {
    String key = key(cause, segment);
    return new Phrase(key, Math.round(homes), Integer.toString(year), more.toString());
  }

  private static Phrase phrase(String cause, TenureSegment segment, double homes, int year) {
    return new Phrase(key(cause, segment), Math.round(homes), Integer.toString(year));
  }

  private static String key(String cause, TenureSegment segment) {
    return "effect.cause." + cause + "." + segment.name().toLowerCase(Locale.ROOT);
  }
}
