package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.HomesList;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.source.crs.RdTransform;
import nl.noordwijzer.source.stock.StockField;
import nl.noordwijzer.source.stock.StockList;
import nl.noordwijzer.source.stock.StockMapping;
import nl.noordwijzer.source.stock.StockMappings;
import nl.noordwijzer.source.stock.StockReader;
import nl.noordwijzer.source.stock.StockTotals;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// What a list of homes of a corporation would change: who owns which homes.
///
/// Real homes take the place of the whole invented sample, and of what the same owners had before;
/// what other owners brought in stays.
final class HomesProposals {
  /// A list of homes says one of these at least.
  private static final Set<StockField> TELLING =
      EnumSet.of(StockField.OWNER, StockField.DWELLINGS, StockField.ENERGY_LABEL);

  private static final String HOMES_OF_CBS = "corporatiewoningen";

  private final SourceTable table;
  private final StockMapping mapping;
  private final Region region;

  private HomesProposals(SourceTable table, StockMapping mapping, Region region) {
    this.table = table;
    this.mapping = mapping;
    this.region = region;
  }

  /// Empty when the table is no list of homes.
  static Optional<Proposal> propose(SourceTable table, Occasion occasion) {
    StockMapping first = taken(table, occasion.remembered());
    boolean list =
        isRemembered(table, occasion)
            || (first.tellsPlace(table.hasGeometry())
                && first.choices().keySet().stream().anyMatch(TELLING::contains));
    ColumnChoices choices = occasion.answers().columns(table.name());
    if (choices.tellFigures() || (!list && !choices.tellHomes())) {
      return Optional.empty();
    }
    StockMapping mapping = mapping(table, occasion.answers(), occasion.remembered());
    Proposal proposal = new HomesProposals(table, mapping, occasion.region()).propose(occasion);
    return Optional.of(
        occasion.remembered().confirmed(table).map(proposal::readAsOn).orElse(proposal));
  }

  /// Whether a list with the same columns was read before as the user said.
  static boolean isRemembered(SourceTable table, Occasion occasion) {
    return occasion.remembered().recall(table).isPresent();
  }

  /// As before for a list with the same columns, else as the columns tell.
  private static StockMapping taken(SourceTable table, StockMappings remembered) {
    return remembered.recall(table).orElseGet(() -> StockMapping.propose(table));
  }

  /// Which column says what, after what the user says.
  static StockMapping mapping(SourceTable table, Answers answers, StockMappings remembered) {
    StockMapping mapping = taken(table, remembered);
    for (Map.Entry<String, Meaning> said : answers.columns(table.name()).meanings().entrySet()) {
      int column = table.column(said.getKey()).orElse(-1);
      Optional<StockField> field = said.getValue().field();
      if (column >= 0) {
        mapping = field.isPresent() ? mapping.with(field.get(), column) : mapping.without(column);
      }
    }
    return answers.owner().isBlank() ? mapping : mapping.ownedBy(answers.owner());
  }

  private Proposal propose(Occasion occasion) {
    if (!mapping.tellsPlace(table.hasGeometry())) {
      return Proposal.asking(table, columns(), Sentence.of("intake.homes.placeless"), null);
    }
    if (!mapping.tellsOwner()) {
      return Proposal.asking(table, columns(), Sentence.of("intake.owner.unknown"), owner());
    }
    StockList list =
        StockReader.read(
            table,
            mapping,
            new StockReader.Surroundings(
                region.areas(), RdTransform::toRd, occasion.today().getYear()));
    if (list.complexes().isEmpty()) {
      return Proposal.asking(table, columns(), Sentence.of("intake.homes.none"), owner());
    }
    HomesList homes = new HomesList(source(occasion), list.complexes());
    Optional<StockTotals> totals = totals(ownership(region.ownership(), homes));
    return new Proposal(
        table,
        Proposal.Kind.HOMES,
        columns(),
        summary(list, totals),
        findings(list, totals),
        owner(),
        old -> old.with(ownership(old.ownership(), homes)));
  }

  private Source source(Occasion occasion) {
    Source open = FileSource.of(table, "bezit", Names.same(""), occasion.today());
    return FileSource.keptFromOthers(open, table, occasion);
  }

  /// Asked of every list without a column for it, also when it has been answered.
  private Question.@Nullable Owner owner() {
    List<String> known = region.ownership().owners().stream().map(Owner::name).toList();
    return mapping.column(StockField.OWNER).isPresent()
        ? null
        : new Question.Owner(known, mapping.owner());
  }

  /// Of all lists together: CBS does not tell the corporations apart.
  private Optional<StockTotals> totals(Ownership ownership) {
    Statistics statistics = region.statistics();
    return statistics
        .catalogue()
        .byId(HOMES_OF_CBS)
        .map((Indicator indicator) -> statistics.years(indicator))
        .filter(years -> !years.isEmpty())
        .map(years ->
            StockTotals.of(ownership.complexes(), region.areas(), statistics, years.last()));
  }

  private List<Sentence> summary(StockList list, Optional<StockTotals> totals) {
    List<Sentence> summary = new ArrayList<>();
    Map<Owner, Integer> homes =
        list.complexes().stream()
            .collect(
                Collectors.groupingBy(
                    HousingComplex::owner, Collectors.summingInt(HousingComplex::dwellings)));
    homes.forEach(
        (owner, number) -> summary.add(Sentence.of("intake.homes.owner", owner.name(), number)));
    summary.add(Sentence.of("intake.homes.complexes", list.complexes().size()));
    if (list.approximate() > 0) {
      summary.add(Sentence.of("intake.homes.approximate", list.approximate()));
    }
    if (region.ownership().source().invented()) {
      summary.add(Sentence.of("intake.homes.sample"));
    }
    totals.ifPresent(found -> {
      long different = found.rows().stream().filter(StockTotals.Row::differs).count();
      summary.add(Sentence.of("intake.homes.totals", different, Integer.toString(found.year())));
    });
    return summary;
  }

  private List<Finding> findings(StockList list, Optional<StockTotals> totals) {
    List<Finding> findings = PlainFigures.join(table.findings(), list.findings());
    totals.ifPresent(found ->
        found.rows().stream()
            .filter(StockTotals.Row::differs)
            .forEach(row -> findings.add(difference(row, found.year()))));
    return findings;
  }

  private static Finding difference(StockTotals.Row row, int year) {
    OptionalDouble published = row.published().number();
    return Finding.of(
            Finding.Weight.NOTED,
            "intake.homes.difference",
            0,
            row.area().name(),
            Integer.toString(row.listed()),
            Long.toString(Math.round(published.orElse(0))),
            Integer.toString(year))
        .at(row.area().geometry().getEnvelopeInternal());
  }

  private List<ColumnUse> columns() {
    List<ColumnUse> uses = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      String name = table.columns().get(i).name();
      uses.add(
          mapping.choices().entrySet().stream()
              .filter(entry -> entry.getValue().column() == column)
              .findFirst()
              .map(entry -> use(name, entry.getKey(), entry.getValue().confidence()))
              .orElse(ColumnUse.unknown(name)));
    }
    return uses;
  }

  private static ColumnUse use(String name, StockField field, Confidence confidence) {
    return new ColumnUse(name, Meaning.home(field), confidence);
  }

  private static Ownership ownership(Ownership old, HomesList list) {
    Set<Owner> owners =
        list.complexes().stream().map(HousingComplex::owner).collect(Collectors.toSet());
    List<HomesList> lists = new ArrayList<>();
    for (HomesList other : old.lists()) {
      List<HousingComplex> kept =
          other.complexes().stream().filter(home -> !owners.contains(home.owner())).toList();
      if (!other.source().invented() && !kept.isEmpty()) {
        lists.add(new HomesList(other.source(), kept));
      }
    }
    lists.add(list);
    return new Ownership(lists);
  }
}
