package nl.noordwijzer.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads the figures of the programme's documents.
final class ProgrammeReader {
  static final String FIGURES = "programme-figures.csv";

  private static final List<String> HEADER =
      List.of(
          "id",
          "name_nl",
          "name_en",
          "value",
          "unit",
          "year",
          "document_nl",
          "document_en",
          "beside",
          "of",
          "compared",
          "remark_nl",
          "remark_en");
  private static final int OF = 9;

  private final Set<String> funding;

  private ProgrammeReader(Register<FundingSource> funding) {
    this.funding = funding.stream().map(FundingSource::id).collect(Collectors.toUnmodifiableSet());
  }

  /// @param funding that figures may be about
  static Register<ProgrammeFigure> read(
      CatalogueReader.Opener files, Register<FundingSource> funding) throws NoordwijzerException {
    return CatalogueReader.items(files.open(FIGURES), HEADER, new ProgrammeReader(funding)::figure);
  }

  private ProgrammeFigure figure(CsvRow row) throws NoordwijzerException {
    ProgrammeFigure.Beside beside = row.constant(8, ProgrammeFigure.Beside.class);
    return new ProgrammeFigure(
        row.requireText(0),
        row.names(1),
        row.number(3),
        row.constant(4, ProgrammeFigure.Unit.class),
        row.whole(5),
        row.names(6),
        beside,
        of(beside, row),
        row.constant(10, ProgrammeFigure.Compared.class),
        row.names(11));
  }

  private String of(ProgrammeFigure.Beside beside, CsvRow row) throws NoordwijzerException {
    return switch (beside) {
      case SHARE -> segment(row);
      case PAID -> funding(row);
      case INDICATOR -> row.requireText(OF);
      default -> "";
    };
  }

  private static String segment(CsvRow row) throws NoordwijzerException {
    List<String> ids = TenureSegment.ALL.stream().map(TenureSegment::id).toList();
    if (!ids.contains(row.text(OF))) {
      throw row.damaged("source.csv.choice", HEADER.get(OF), String.join(", ", ids));
    }
    return row.text(OF);
  }

  private String funding(CsvRow row) throws NoordwijzerException {
    if (!funding.contains(row.text(OF))) {
      throw row.damaged("source.catalogue.unknown", row.text(OF), CatalogueReader.FUNDING);
    }
    return row.text(OF);
  }
}
