package nl.noordwijzer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.InputCheck;
import nl.noordwijzer.plan.InputChoice;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.TypeInput.Limits;
import nl.noordwijzer.plan.TypeInput.Preset;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Reads the inputs of the types of interventions, and the choices they offer.
final class InputReader {
  static final String INPUTS = "intervention-inputs.csv";
  static final String CHOICES = "intervention-choices.csv";

  private static final List<String> CHOICE_HEADER = List.of("list", "id", "name_nl", "name_en");

  private static final List<String> HEADER =
      List.of(
          "type",
          "name",
          "label_nl",
          "label_en",
          "unit_nl",
          "unit_en",
          "kind",
          "required",
          "default",
          "assumption",
          "least",
          "most",
          "decimals",
          "choices",
          "source_nl",
          "source_en");

  private final Map<String, List<TypeInput>> inputs = new HashMap<>();
  private final Map<String, List<InputChoice>> choices;
  private final Set<String> types;
  private final Register<Assumption> assumptions;
  private final Ids ids = new Ids();

  private InputReader(
      Map<String, List<InputChoice>> choices, Set<String> types, Register<Assumption> assumptions) {
    this.choices = choices;
    this.types = types;
    this.assumptions = assumptions;
  }

  /// The inputs of each type, in the order of the form.
  static Map<String, List<TypeInput>> read(
      CatalogueReader.Opener files, Set<String> types, Register<Assumption> assumptions)
      throws NoordwijzerException {
    InputReader reader = new InputReader(choices(files), types, assumptions);
    CsvTable.read(files.open(INPUTS), HEADER, reader::add);
    return reader.inputs;
  }

  private static Map<String, List<InputChoice>> choices(CatalogueReader.Opener files)
      throws NoordwijzerException {
    Map<String, List<InputChoice>> choices = new LinkedHashMap<>();
    Ids ids = new Ids();
    CsvTable.read(
        files.open(CHOICES),
        CHOICE_HEADER,
        row -> {
          String id = row.requireText(1);
          ids.add(row, row.requireText(0) + "." + id);
          choices
              .computeIfAbsent(row.text(0), _ -> new ArrayList<>())
              .add(new InputChoice(id, row.names(2)));
        });
    return choices;
  }

  private void add(CsvRow row) throws NoordwijzerException {
    String type = row.requireText(0);
    if (!types.contains(type)) {
      throw row.damaged("source.catalogue.unknown", type, TypeReader.TYPES);
    }
    TypeInput input = input(row);
    ids.add(row, type + "." + input.name());
    inputs.computeIfAbsent(type, _ -> new ArrayList<>()).add(input);
  }

  private TypeInput input(CsvRow row) throws NoordwijzerException {
    InputKind kind = row.constant(6, InputKind.class);
    TypeInput input =
        new TypeInput(
            row.requireText(1),
            row.names(2),
            row.textOrNone(4),
            kind,
            row.isYes(7),
            preset(row, kind),
            kind == InputKind.NUMBER
                ? new Limits(row.number(10), row.number(11), row.whole(12))
                : Limits.NONE,
            offered(row, kind));
    if (input.presetIn(assumptions).flatMap(new InputCheck(input)::check).isPresent()) {
      throw row.damaged("source.catalogue.preset", row.text(8) + row.text(9));
    }
    return input;
  }

  private Preset preset(CsvRow row, InputKind kind) throws NoordwijzerException {
    if (!row.text(9).isEmpty()) {
      Assumption assumption =
          assumptions
              .find(row.text(9))
              .orElseThrow(() ->
                  row.damaged(
                      "source.catalogue.unknown", row.text(9), CatalogueReader.ASSUMPTIONS));
      return new Preset(null, assumption.id(), assumption.source());
    }
    @Nullable InputValue value = row.text(8).isEmpty() ? null : value(row, kind);
    return value == null ? Preset.NONE : new Preset(value, null, row.names(14));
  }

  private static InputValue value(CsvRow row, InputKind kind) throws NoordwijzerException {
    return switch (kind) {
      case NUMBER, YEAR -> new InputValue.Amount(row.number(8));
      case CHOICE -> new InputValue.Choice(row.text(8));
      case YES_NO -> new InputValue.YesNo(row.isYes(8));
      case TEXT -> new InputValue.Text(row.text(8));
    };
  }

  private List<InputChoice> offered(CsvRow row, InputKind kind) throws NoordwijzerException {
    if (kind != InputKind.CHOICE) {
      return List.of();
    }
    @Nullable List<InputChoice> offered = choices.get(row.requireText(13));
    if (offered == null) {
      throw row.damaged("source.catalogue.unknown", row.text(13), CHOICES);
    }
    return offered;
  }
}
