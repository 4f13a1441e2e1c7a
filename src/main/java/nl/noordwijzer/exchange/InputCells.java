package nl.noordwijzer.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.plan.InputCheck;
import nl.noordwijzer.plan.InputChoice;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.TypeInput;
import org.jspecify.annotations.Nullable;

/// What a row says was entered for the inputs of a type.
///
/// @param present what the plan has; stays for what the row does not speak of
record InputCells(Row row, Optional<InterventionType> type, Intervention present) {
  /// What may be wrong with a value: it is counted as it is, and can be mended in the plan.
  private static final String MENDABLE = "plan.problem.input.decimals";

  /// Length of a name that a shapefile may have cut.
  private static final int CUT = 10;

  /// @throws RefusedException when something cannot be entered there
  Map<String, InputValue> read() {
    Map<String, InputValue> inputs = new HashMap<>(present.inputs());
    for (String column : row.columns(Cells.INPUT)) {
      name(column).ifPresent(name -> put(inputs, name, column));
    }
    return inputs;
  }

  private void put(Map<String, InputValue> inputs, String name, String column) {
    InputValue was = inputs.get(name);
    if (Row.isSame(row.value(column), was == null ? null : Cells.cell(was))) {
      return;
    }
    Object cell = row.value(column);
    if (cell == null || row.text(column).isEmpty()) {
      inputs.remove(name);
    } else {
      Optional<TypeInput> input = type.flatMap(known -> known.input(name));
      inputs.put(name, input.map(known -> possible(column, known)).orElseGet(() -> value(cell)));
    }
  }

  /// The input that a column is for: of the type, or one that is there already. One that is neither
  /// is taken as it is called, unless its name was cut.
  private Optional<String> name(String column) {
    String wanted = column.substring(Cells.INPUT.length());
    List<String> names =
        type.map(known -> known.inputs().stream().map(TypeInput::name).toList()).orElse(List.of());
    Optional<String> exact =
        names.stream()
            .filter(wanted::equals)
            .findFirst()
            .or(() -> present.inputs().keySet().stream().filter(wanted::equals).findFirst())
            .or(() -> names.stream().filter(wanted::equalsIgnoreCase).findFirst());
    if (exact.isPresent() || column.length() != CUT) {
      return exact.isPresent() ? exact : Optional.of(wanted);
    }
    String cut = wanted.toLowerCase(Locale.ROOT);
    List<String> longer =
        names.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(cut)).toList();
    return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
  }

  private InputValue possible(String column, TypeInput input) {
    InputValue value = value(column, input);
    new InputCheck(input)
        .check(value)
        .filter(problem -> !problem.key().equals(MENDABLE))
        .ifPresent(problem -> {
          throw new RefusedException(problem.key(), problem.arguments().toArray());
        });
    return value;
  }

  private InputValue value(String column, TypeInput input) {
    String text = row.text(column);
    WrongCell wrong = new WrongCell(column, text);
    return switch (input.kind()) {
      case NUMBER, YEAR -> new InputValue.Amount(row.number(column, wrong.number()).orElseThrow());
      case YES_NO -> new InputValue.YesNo(Row.flag(text, wrong.yesOrNo()));
      case TEXT -> new InputValue.Text(text);
      case CHOICE ->
          choice(input, text)
              .map(choice -> new InputValue.Choice(choice.id()))
              .orElseThrow(
                  () -> wrong.word(input.choices().stream().map(InputChoice::names).toList()));
    };
  }

  /// The choice with an id, else with a name in either language.
  static Optional<InputChoice> choice(TypeInput input, String text) {
    return input.choices().stream()
        .filter(choice -> choice.id().equalsIgnoreCase(text))
        .findFirst()
        .or(() ->
            input.choices().stream()
                .filter(choice ->
                    choice.names().dutch().equalsIgnoreCase(text)
                        || choice.names().english().equalsIgnoreCase(text))
                .findFirst());
  }

  private static InputValue value(@Nullable Object cell) {
    return switch (cell) {
      case Number number -> new InputValue.Amount(number.doubleValue());
      case Boolean flag -> new InputValue.YesNo(flag);
      case null -> new InputValue.Text("");
      default -> new InputValue.Text(cell.toString().strip());
    };
  }
}
