package nl.noordwijzer.ui.effect;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// An assumption of a plan beside the one that the catalogue has.
///
/// @param usual of the catalogue; absent when it has none
record AssumptionRow(Assumption now, @Nullable Assumption usual) {
  /// Those of a plan, in its order, but for the mixes that are wanted: these stand with the mix.
  static List<AssumptionRow> of(Plan plan, PlanCatalogue catalogue) {
    return plan.assumptions().stream()
        .filter(now -> !TargetMix.isTarget(now))
        .map(now -> new AssumptionRow(now, catalogue.assumptions().find(now.id()).orElse(null)))
        .toList();
  }

  String id() {
    return now.id();
  }

  /// What it goes back to; empty when it is that already, or there is none.
  Optional<Assumption> undone() {
    return Optional.ofNullable(usual).filter(it -> !it.saysTheSameAs(now));
  }

  boolean isChanged() {
    return undone().isPresent();
  }

  /// Whether it was changed, by whom and when, as far as that is known; empty when nobody did.
  String history(Texts texts) {
    String said = isChanged() ? "changed" : "restored";
    return now.lastRevision()
        .map(last ->
            texts.get(
                "effectpane.assumptions." + said + ".by",
                last.author().isEmpty()
                    ? texts.get("effectpane.assumptions.somebody")
                    : last.author(),
                moment(last.time(), texts.locale())))
        .orElseGet(() -> isChanged() ? texts.get("effectpane.assumptions.yes") : "");
  }

  private static String moment(Instant time, Locale locale) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(time.atZone(ZoneId.systemDefault()));
  }
}
