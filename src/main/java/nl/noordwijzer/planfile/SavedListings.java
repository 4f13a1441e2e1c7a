package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.RegisterChange;
import nl.noordwijzer.plan.Scenario;
import org.jspecify.annotations.Nullable;

/// The rows of those layers that differ between two states of a plan. What is the same object is
/// the same; the rest is compared row by row.
@SuppressWarnings("ReferenceEquality")
final class SavedListings {
  private final @Nullable Saved before;
  private final Saved after;
  private final SourceRows sources;
  private final List<Listing> listings = new ArrayList<>();

  private SavedListings(@Nullable Saved before, Saved after, SourceRows sources) {
    this.before = before;
    this.after = after;
    this.sources = sources;
  }

  /// All rows of all layers.
  static List<Listing> all(Saved saved, SourceRows sources) {
    return new SavedListings(null, saved, sources).listed();
  }

  /// @param sources those of `before`, with their numbers
  static List<Listing> between(Saved before, Saved after, SourceRows sources) {
    return new SavedListings(before, after, sources).listed();
  }

  private List<Listing> listed() {
    Plan plan = after.plan();
    Plan earlier = before == null ? null : before.plan();
    if (earlier == null || earlier.region() != plan.region()) {
      listRegion(plan.region(), earlier == null ? null : earlier.region());
    }
    if (earlier == null
        || earlier.region() != plan.region()
        || !earlier.name().equals(plan.name())
        || !earlier.id().equals(plan.id())) {
      list(PlanSchema.PLAN, List.of(header(plan)));
    }
    if (before == null || !before.look().equals(after.look())) {
      list(PlanSchema.LOOK, List.of(PlanRow.of(after.look())));
    }
    if (earlier == null || earlier.scenarios() != plan.scenarios()) {
      listScenarios(plan, earlier);
    }
    RegisterLayer.ALL.forEach(part -> list(part, plan, earlier));
    return List.copyOf(listings);
  }

  private void list(Layer layer, List<LayerRow> rows) {
    listings.add(Listing.of(layer, rows));
  }

  private LayerRow header(Plan plan) {
    Region region = plan.region();
    return PlanRow.of(
        PlanSchema.VERSION,
        plan.id(),
        plan.name(),
        region.areas().id(),
        sources.number(region.borders()),
        sources.number(region.ownership().source()));
  }

  /// Of figures and homes every source must be asked for, as those that none has any more go.
  private void listRegion(Region region, @Nullable Region earlier) {
    Statistics statistics = region.statistics();
    Statistics former = earlier == null ? null : earlier.statistics();
    header(after.plan());
    List<LayerRow> figures = FigureRows.of(statistics.observations(), sources);
    if (former == null || former.observations() != statistics.observations()) {
      list(PlanSchema.FIGURES, figures);
      list(PlanSchema.CHANGES, FigureRows.changes(statistics.observations()));
    }
    List<LayerRow> complexes = ComplexRows.of(region.ownership(), sources);
    List<LayerRow> points = DwellingRows.of(region.dwellingPoints(), sources);
    list(PlanSchema.SOURCES, sources.rows());
    if (earlier == null || earlier.areas() != region.areas()) {
      list(PlanSchema.AREAS, AreaRows.of(region.areas().areas()));
    }
    if (earlier == null || earlier.surroundings() != region.surroundings()) {
      list(PlanSchema.SURROUNDINGS, AreaRows.of(region.surroundings()));
    }
    if (earlier == null || earlier.ownership() != region.ownership()) {
      list(PlanSchema.COMPLEXES, complexes);
    }
    if (earlier == null || earlier.dwellingPoints() != region.dwellingPoints()) {
      list(PlanSchema.DWELLING_POINTS, points);
    }
    if (former == null || former.catalogue() != statistics.catalogue()) {
      list(PlanSchema.INDICATORS, IndicatorRows.of(statistics.catalogue().indicators()));
    }
  }

  private <T extends Identified> void list(
      RegisterLayer<T> part, Plan plan, @Nullable Plan earlier) {
    Register<T> register = part.of().apply(plan);
    Register<T> former = earlier == null ? Register.empty() : part.of().apply(earlier);
    if (earlier != null && former == register) {
      return;
    }
    Set<String> touched = touched(former, register);
    listings.add(
        new Listing(
            part.rows().layer(),
            register.stream()
                .map(item ->
                    new Listing.Entry(
                        item.id() + '\0',
                        "",
                        touched.contains(item.id()),
                        () -> part.rows().row(item)))
                .toList()));
  }

  private static <T extends Identified> Set<String> touched(
      Register<T> former, Register<T> register) {
    Set<String> touched = new HashSet<>();
    RegisterChange.between(former, register).touched().forEach(item -> touched.add(item.id()));
    return touched;
  }

  private void listScenarios(Plan plan, @Nullable Plan earlier) {
    ScenarioRows rows = new ScenarioRows();
    listings.add(
        new Listing(
            rows.layer(),
            plan.scenarios().stream()
                .map(scenario ->
                    new Listing.Entry(scenario.id() + '\0', "", true, () -> rows.row(scenario)))
                .toList()));
    List<Listing.Entry> entries = new ArrayList<>();
    InterventionRows items = new InterventionRows();
    for (Scenario scenario : plan.scenarios()) {
      Set<String> touched = touched(former(earlier, scenario.id()), scenario.interventions());
      for (Intervention item : scenario.interventions()) {
        entries.add(
            new Listing.Entry(
                item.id() + '\0',
                scenario.id(),
                touched.contains(item.id()),
                () -> items.row(new InterventionRows.Held(scenario.id(), item))));
      }
    }
    listings.add(new Listing(items.layer(), entries));
  }

  private static Register<Intervention> former(@Nullable Plan earlier, String scenario) {
    return earlier == null
        ? Register.empty()
        : earlier.scenarios().find(scenario).map(Scenario::interventions).orElse(Register.empty());
  }
}
