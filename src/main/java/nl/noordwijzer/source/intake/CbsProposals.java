package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.cbs.AreaCode;
import nl.noordwijzer.source.cbs.CbsFigures;
import nl.noordwijzer.source.cbs.CbsReader;
import nl.noordwijzer.source.cbs.CbsTable;
import nl.noordwijzer.source.cbs.ColumnRole;
import nl.noordwijzer.source.cbs.RecognisedColumn;
import nl.noordwijzer.source.intake.Proposal.Kind;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/// What tables of CBS would change: figures, and the borders where they have them.
final class CbsProposals {
  private static final Set<ColumnRole> NAMES =
      EnumSet.of(
          ColumnRole.NAME,
          ColumnRole.NEIGHBOURHOOD_NAME,
          ColumnRole.DISTRICT_NAME,
          ColumnRole.MUNICIPALITY_NAME);

  /// A map of a smaller part of the region is no edition of its borders: the rest would vanish.
  private static final double LEAST_GROUND = 0.5;

  private CbsProposals() {}

  /// Empty when the table is none of CBS.
  static Optional<Proposal> figures(ReadTable read, Occasion occasion) {
    return recognise(read, occasion.answers(), occasion.region())
        .filter(table -> !table.values().isEmpty())
        .map(table -> figures(table, read.table(), occasion.region()));
  }

  private static Optional<CbsTable> recognise(ReadTable read, Answers answers, Region region) {
    ColumnChoices choices = answers.columns(read.table().name());
    return read.cbs(region.areas())
        .map(table -> answers.figuresOf() == null ? table : table.withYear(answers.figuresOf()))
        .flatMap(table -> CbsCorrections.apply(table, choices));
  }

  private static Proposal figures(CbsTable table, SourceTable shown, Region region) {
    if (!table.yearKnown()) {
      return Proposal.asking(
          shown, columns(table), Sentence.of("intake.year.unknown"), new Question.Year());
    }
    Source source = source(table.year());
    CbsFigures read = CbsReader.read(table, source, code -> isNear(code, region.areas()));
    NewFigures figures =
        NewFigures.of(read.observations(), CbsCorrections.indicators(table, source, region), region)
            .with(read.changes());
    return new Proposal(
        shown,
        Kind.FIGURES,
        columns(table),
        figures.summary(region.areas()),
        PlainFigures.join(
            table.table().findings(), PlainFigures.join(read.findings(), figures.findings())),
        null,
        figures::applyTo);
  }

  /// Areas of the municipalities of the region: of the rest of the country nothing is kept.
  private static boolean isNear(String code, AreaSet areas) {
    return areas.byCode(code).isPresent() || areas.byCode(Borders.municipality(code)).isPresent();
  }

  private static List<ColumnUse> columns(CbsTable table) {
    return table.columns().stream().map(CbsProposals::use).toList();
  }

  private static ColumnUse use(RecognisedColumn column) {
    return switch (column.role()) {
      case VALUE ->
          new ColumnUse(column.name(), Meaning.indicator(column.indicator()), column.confidence());
      case UNKNOWN -> ColumnUse.unknown(column.name());
      default ->
          new ColumnUse(
              column.name(),
              Meaning.role(column.role().name().toLowerCase(Locale.ROOT)),
              column.confidence());
    };
  }

  private static Source source(OptionalInt year) {
    String of = year.isPresent() ? ", " + year.getAsInt() : "";
    String year2 = year.isPresent() ? " " + year.getAsInt() : "";
    return new Source(
        "kerncijfers-" + (year.isPresent() ? year.getAsInt() : "cbs"),
        new Names(
            "Kerncijfers wijken en buurten" + year2,
            "Key figures of districts and neighbourhoods" + year2),
        "CBS / Kadaster",
        "CC BY 4.0",
        new Names(
            "Bron: CBS / Kadaster" + of + " (kerncijfers wijken en buurten)",
            "Source: CBS / Kadaster" + of + " (key figures of districts and neighbourhoods)"),
        false,
        false);
  }

  /// The borders that all tables together would bring; empty when they have none of the region.
  static Optional<Proposal> borders(List<ReadTable> reads, Region region, Answers answers) {
    List<BorderArea> areas = new ArrayList<>();
    SourceTable shown = null;
    CbsTable edition = null;
    for (ReadTable read : reads) {
      Optional<CbsTable> table =
          read.table().hasGeometry() ? recognise(read, answers, region) : Optional.empty();
      if (table.isPresent()) {
        List<BorderArea> found = areas(table.get());
        areas.addAll(found);
        if (found.stream().anyMatch(area -> area.level() == AreaLevel.NEIGHBOURHOOD)) {
          shown = read.table();
          edition = table.get();
        }
      }
    }
    return shown == null || edition == null
        ? Optional.empty()
        : borders(shown, edition, areas, region);
  }

  private static List<BorderArea> areas(CbsTable table) {
    List<BorderArea> areas = new ArrayList<>();
    for (SourceRow row : table.table().rows()) {
      Geometry shape = row.shape();
      Optional<AreaCode> code = AreaCode.read(row.value(table.codeColumn()), level(table, row));
      if (shape instanceof Polygonal && code.isPresent() && !isWater(table, row)) {
        String text = code.get().text();
        areas.add(new BorderArea(text, name(table, row, text), level(text), shape));
      }
    }
    return areas;
  }

  private static boolean isWater(CbsTable table, SourceRow row) {
    return table
        .first(ColumnRole.WATER)
        .map(column -> row.text(column.column()).equalsIgnoreCase("JA"))
        .orElse(false);
  }

  private static String level(CbsTable table, SourceRow row) {
    return table.first(ColumnRole.LEVEL).map(column -> row.text(column.column())).orElse("");
  }

  private static AreaLevel level(String code) {
    return switch (code.substring(0, 2)) {
      case "GM" -> AreaLevel.MUNICIPALITY;
      case "WK" -> AreaLevel.DISTRICT;
      default -> AreaLevel.NEIGHBOURHOOD;
    };
  }

  private static String name(CbsTable table, SourceRow row, String code) {
    ColumnRole role =
        switch (level(code)) {
          case MUNICIPALITY -> ColumnRole.MUNICIPALITY_NAME;
          case DISTRICT -> ColumnRole.DISTRICT_NAME;
          default -> ColumnRole.NEIGHBOURHOOD_NAME;
        };
    return table
        .first(role)
        .or(() -> table.first(ColumnRole.NAME))
        .map(column -> row.text(column.column()))
        .filter(text -> !text.isEmpty())
        .orElse(code);
  }

  private static Optional<Proposal> borders(
      SourceTable shown, CbsTable table, List<BorderArea> areas, Region region) {
    OptionalInt year = table.year();
    String edition = "borders-" + (year.isPresent() ? year.getAsInt() : "cbs");
    AreaSet fresh;
    try {
      fresh = Borders.renew(region.areas(), edition, areas);
    } catch (NoordwijzerException _) {
      return Optional.empty();
    }
    if (ground(fresh) < LEAST_GROUND * ground(region.areas())) {
      return Optional.empty();
    }
    BorderChanges changes = BorderChanges.between(region.areas(), fresh);
    return Optional.of(
        new Proposal(
            shown,
            Kind.BORDERS,
            borderColumns(table),
            changes.summary(),
            changes.findings(),
            null,
            old -> {
              boolean same = isSame(old.areas(), region.areas());
              AreaSet next = same ? fresh : Borders.renew(old.areas(), edition, areas);
              return old.with(next, borderSource(year));
            }));
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(AreaSet some, AreaSet others) {
    return some == others;
  }

  private static double ground(AreaSet areas) {
    return areas.at(AreaLevel.NEIGHBOURHOOD).stream()
        .mapToDouble(area -> area.geometry().getArea())
        .sum();
  }

  /// Of a map the codes and names of its areas are taken.
  private static List<ColumnUse> borderColumns(CbsTable table) {
    return table.columns().stream()
        .map(column ->
            column.column() == table.codeColumn() || NAMES.contains(column.role())
                ? use(column)
                : ColumnUse.unknown(column.name()))
        .toList();
  }

  private static Source borderSource(OptionalInt year) {
    String of = year.isPresent() ? ", " + year.getAsInt() : "";
    String year2 = year.isPresent() ? " " + year.getAsInt() : "";
    return new Source(
        "grenzen" + year2.replace(' ', '-'),
        new Names("Wijk- en buurtindeling" + year2, "District and neighbourhood borders" + year2),
        "CBS / Kadaster",
        "CC BY 4.0",
        new Names(
            "Bron: CBS / Kadaster" + of + " (grenzen)",
            "Source: CBS / Kadaster" + of + " (borders)"),
        false,
        false);
  }
}
