package nl.noordwijzer.effect;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Phrase;

/// Says why households are displaced: what the intervention that displaces most did in that year.
final class Cause {
  private final OutlookEffect effect;
  private final Counted counted;

  Cause(OutlookEffect effect, Counted counted) {
    this.effect = effect;
    this.counted = counted;
  }

  Phrase in(int year) {
    Rehousing.Key key = effect.mostDisplacing(year, counted).orElseThrow();
    Work work = effect.works().get(key.work());
    double demolished = sum(demolitions(work, key.segment(), year));
    if (demolished > 0) {
      return demolition(work, key.segment(), year, demolished);
    }
    double converted =
        sum(
            work.effect()
                .changes(Change.Conversion.class)
                .filter(it -> it.from() == key.segment() && it.year() == year)
                .toList());
    return converted > 0
        ? phrase("conversion", key.segment(), converted, year)
        : phrase("temporary", key.segment(), effect.displaced(key, year), year);
  }

  private static List<Change.Demolition> demolitions(Work work, TenureSegment segment, int year) {
    return work.effect()
        .changes(Change.Demolition.class)
        .filter(it -> it.segment() == segment && it.year() == year)
        .toList();
  }

  private static Phrase demolition(Work work, TenureSegment segment, int year, double homes) {
    List<Change.Construction> own =
        work.effect()
            .changes(Change.Construction.class)
            .filter(it -> it.segment() == segment && !it.isTemporary())
            .toList();
    OptionalInt later = own.stream().mapToInt(Change::year).filter(built -> built > year).min();
    if (later.isPresent()) {
      return phrase("late", segment, homes, year, later.getAsInt());
    }
    double built = sum(own);
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
