package nl.noordwijzer.source;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.FundingTerms;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Reads what a plan begins with: types of interventions, assumptions and funding sources; and the
/// figures of the programme beside it.
public final class CatalogueReader {
  static final String ASSUMPTIONS = "assumptions.csv";
  static final String FUNDING = "funding-sources.csv";

  private static final List<String> ASSUMPTION_HEADER =
      List.of(
          "id",
          "name_nl",
          "name_en",
          "unit_nl",
          "unit_en",
          "low",
          "expected",
          "high",
          "year",
          "source_nl",
          "source_en");

  private static final List<String> FUNDING_HEADER =
      List.of(
          "id",
          "name_nl",
          "name_en",
          "cap",
          "co_financing",
          "condition_nl",
          "condition_en",
          "source_nl",
          "source_en",
          "least_homes",
          "least_euros",
          "most_years");

  /// Opens a file of the catalogue by its name.
  interface Opener {
    TextFile open(String name) throws NoordwijzerException;
  }

  private CatalogueReader() {}

  /// The catalogue that comes with the program.
  ///
  /// @throws NoordwijzerException when a line is damaged: names the file, the line and the remedy
  public static PlanCatalogue read() throws NoordwijzerException {
    return read(name -> TextFile.shipped("/assets/" + name));
  }

  static PlanCatalogue read(Opener files) throws NoordwijzerException {
    Register<Assumption> assumptions =
        items(files.open(ASSUMPTIONS), ASSUMPTION_HEADER, CatalogueReader::assumption);
    Register<FundingSource> funding =
        items(files.open(FUNDING), FUNDING_HEADER, CatalogueReader::funding);
    return new PlanCatalogue(
        TypeReader.read(files, assumptions),
        assumptions,
        funding,
        items(files.open(FUNDING), FUNDING_HEADER, CatalogueReader::terms),
        ProgrammeReader.read(files, funding));
  }

  /// Makes an item of a row.
  interface RowReader<T> {
    T read(CsvRow row) throws NoordwijzerException;
  }

  /// Items with an id each of their own.
  static <T extends Identified> Register<T> items(
      TextFile file, List<String> header, RowReader<T> reader) throws NoordwijzerException {
    List<T> items = new ArrayList<>();
    Ids ids = new Ids();
    CsvTable.read(
        file,
        header,
        row -> {
          T item = reader.read(row);
          ids.add(row, item.id());
          items.add(item);
        });
    return Register.of(items);
  }

  private static Assumption assumption(CsvRow row) throws NoordwijzerException {
    double low = row.number(5);
    double expected = row.number(6);
    double high = row.number(7);
    if (low > expected || expected > high) {
      throw row.damaged("source.catalogue.range");
    }
    return new Assumption(
        row.requireText(0),
        row.names(1),
        row.names(3),
        low,
        expected,
        high,
        row.whole(8),
        row.names(9));
  }

  private static FundingSource funding(CsvRow row) throws NoordwijzerException {
    @Nullable Double percent = row.numberOrNull(4);
    return new FundingSource(
        row.requireText(0),
        row.names(1),
        row.numberOrNull(3),
        percent == null ? null : percent / 100,
        row.textOrNone(5),
        row.textOrNone(7));
  }

  private static FundingTerms terms(CsvRow row) throws NoordwijzerException {
    @Nullable Double years = row.numberOrNull(11);
    return new FundingTerms(
        row.requireText(0),
        row.numberOrNull(9),
        row.numberOrNull(10),
        years == null ? null : (int) Math.rint(years));
  }
}
