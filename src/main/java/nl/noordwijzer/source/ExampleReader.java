package nl.noordwijzer.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Remarks;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Reads the scenarios of the example plan with what is proposed in them. A row of interventions
/// may stand in several scenarios; its place is WKT in EPSG:28992, or codes of areas.
final class ExampleReader {
  static final String SCENARIOS = "voorbeeldplan-scenarios.csv";
  static final String INTERVENTIONS = "voorbeeldplan-ingrepen.csv";

  private static final List<String> SCENARIO_HEADER = List.of("id", "naam", "beschrijving");

  private static final List<String> HEADER =
      List.of(
          "id",
          "scenarios",
          "type",
          "naam",
          "van",
          "tot",
          "zekerheid",
          "plek",
          "invoer",
          "dekking",
          "notitie",
          "bron");

  private final PlanCatalogue catalogue;
  private Register<Scenario> scenarios;

  private ExampleReader(PlanCatalogue catalogue, Register<Scenario> scenarios) {
    this.catalogue = catalogue;
    this.scenarios = scenarios;
  }

  /// @param base the scenarios that come before those of the example
  static Register<Scenario> read(Path folder, PlanCatalogue catalogue, Register<Scenario> base)
      throws NoordwijzerException {
    ExampleReader reader = new ExampleReader(catalogue, base);
    Register<Scenario> named =
        CatalogueReader.items(
            TextFile.read(folder.resolve(SCENARIOS)), SCENARIO_HEADER, ExampleReader::scenario);
    named.forEach(scenario -> reader.scenarios = reader.scenarios.with(scenario));
    CsvTable.read(TextFile.read(folder.resolve(INTERVENTIONS)), HEADER, reader::add);
    return reader.scenarios;
  }

  private static Scenario scenario(CsvRow row) throws NoordwijzerException {
    return new Scenario(row.requireText(0), row.requireText(1), row.text(2), Register.empty());
  }

  private void add(CsvRow row) throws NoordwijzerException {
    for (String id : row.words(1)) {
      Scenario scenario =
          scenarios
              .find(id)
              .orElseThrow(() -> row.damaged("source.catalogue.unknown", id, SCENARIOS));
      Intervention added = intervention(row, scenario.id() + "-" + row.requireText(0));
      if (scenario.interventions().contains(added.id())) {
        throw row.damaged("source.code.twice", row.text(0));
      }
      scenarios = scenarios.replacing(scenario.with(scenario.interventions().with(added)));
    }
  }

  private Intervention intervention(CsvRow row, String id) throws NoordwijzerException {
    InterventionType type =
        catalogue
            .types()
            .find(row.requireText(2))
            .orElseThrow(
                () -> row.damaged("source.catalogue.unknown", row.text(2), TypeReader.TYPES));
    return type.draft(id, row.requireText(3), place(row), new Years(row.whole(4), row.whole(5)))
        .with(new Status(Status.State.PLANNED, row.constant(6, Status.Certainty.class)))
        .withInputs(inputs(row, type))
        .with(financing(row))
        .with(new Remarks(row.text(10), row.requireText(11)));
  }

  private static Place place(CsvRow row) throws NoordwijzerException {
    if (!row.text(7).contains("(")) {
      return Place.areas(row.words(7).toArray(String[]::new));
    }
    try {
      return new Place.Drawn(new WKTReader().read(row.text(7)));
    } catch (ParseException | IllegalArgumentException _) {
      throw row.damaged("source.example.place");
    }
  }

  private static Map<String, InputValue> inputs(CsvRow row, InterventionType type)
      throws NoordwijzerException {
    Map<String, InputValue> inputs = new HashMap<>();
    for (Map.Entry<String, String> pair : row.pairs(8).entrySet()) {
      TypeInput input =
          type.input(pair.getKey())
              .orElseThrow(() ->
                  row.damaged(
                      "source.catalogue.unknown",
                      type.id() + "." + pair.getKey(),
                      InputReader.INPUTS));
      inputs.put(input.name(), value(row, input, pair.getValue()));
    }
    return inputs;
  }

  private static InputValue value(CsvRow row, TypeInput input, String text)
      throws NoordwijzerException {
    return switch (input.kind()) {
      case NUMBER, YEAR -> new InputValue.Amount(row.number(8, text));
      case CHOICE -> new InputValue.Choice(text);
      case YES_NO -> new InputValue.YesNo("ja".equals(text));
      case TEXT -> new InputValue.Text(text);
    };
  }

  /// Shares are percentages there.
  private static Financing financing(CsvRow row) throws NoordwijzerException {
    Map<String, Double> shares = new HashMap<>();
    for (Map.Entry<String, String> pair : row.pairs(9).entrySet()) {
      shares.put(pair.getKey(), row.number(9, pair.getValue()) / 100);
    }
    return new Financing(shares, null);
  }
}
