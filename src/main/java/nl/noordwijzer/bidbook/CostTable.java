package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.noordwijzer.effect.InterventionMoney;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Spread;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.Texts;

/// What the interventions of one type cost, what is funded of it and what is missing: with the
/// numbers that were entered for each, and all together.
final class CostTable {
  private final BookRequest request;
  private final ScenarioEffect effect;
  private final List<TypeInput> numbers;
  private final List<Intervention> interventions;
  private final EffectWords words;
  private final Texts texts;

  private CostTable(
      BookRequest request,
      ScenarioEffect effect,
      List<TypeInput> numbers,
      List<Intervention> interventions) {
    this.request = request;
    this.effect = effect;
    this.numbers = List.copyOf(numbers);
    this.interventions = List.copyOf(interventions);
    texts = request.texts();
    words = new EffectWords(texts);
  }

  /// @param type id of a type of interventions
  CostTable(BookRequest request, Scenario scenario, ScenarioEffect effect, String type) {
    this(
        request,
        effect,
        request.catalogue().type(type, request.plan()).map(InterventionType::inputs).stream()
            .flatMap(List::stream)
            .filter(input -> input.kind() == InputKind.NUMBER)
            .toList(),
        scenario.interventions().stream().filter(one -> one.type().equals(type)).toList());
  }

  /// Of one, without the numbers that were entered for it.
  static CostTable of(BookRequest request, ScenarioEffect effect, Intervention one) {
    return new CostTable(request, effect, List.of(), List.of(one));
  }

  SheetTable table() {
    List<SheetTable.Column> columns = new ArrayList<>();
    columns.add(new SheetTable.Column(texts.get("bidbook.interventions.name"), false));
    columns.add(new SheetTable.Column(texts.get("bidbook.interventions.years"), false));
    numbers.forEach(input -> columns.add(new SheetTable.Column(heading(input), true)));
    for (String key : List.of("cost", "funded", "gap")) {
      columns.add(new SheetTable.Column(texts.get("bidbook.cost." + key), true));
    }
    List<SheetTable.Row> rows =
        interventions.stream().map(this::row).collect(Collectors.toCollection(ArrayList::new));
    if (interventions.size() > 1) {
      rows.add(sum());
    }
    return new SheetTable("", columns, rows, List.of());
  }

  private String heading(TypeInput input) {
    String unit = input.unit().in(texts.locale());
    String label = input.labels().in(texts.locale());
    return unit.isEmpty() || label.endsWith(" " + unit)
        ? label
        : texts.get("bidbook.cost.unit", label, unit);
  }

  private SheetTable.Row row(Intervention one) {
    List<String> cells = new ArrayList<>();
    cells.add(one.name());
    cells.add(one.years().words());
    numbers.forEach(input -> cells.add(number(one, input)));
    addMoney(cells, Set.of(one.id()));
    return new SheetTable.Row(cells);
  }

  private SheetTable.Row sum() {
    List<String> cells = new ArrayList<>();
    cells.add(texts.get("bidbook.cost.all"));
    cells.add("");
    numbers.forEach(_ -> cells.add(""));
    addMoney(cells, interventions.stream().map(Intervention::id).collect(Collectors.toSet()));
    return new SheetTable.Row(cells);
  }

  private String number(Intervention one, TypeInput input) {
    Optional<InputValue> value =
        one.input(input.name()).or(() -> input.presetIn(request.plan().assumptions()));
    return value.orElse(null) instanceof InputValue.Amount(double number)
        ? texts.figures().number(number, number == Math.rint(number) ? 0 : 2)
        : "";
  }

  private void addMoney(List<String> cells, Set<String> ids) {
    List<Intervention> unknown =
        effect.costUnknown().stream().filter(one -> ids.contains(one.id())).toList();
    cells.add(words.atLeast(spread(ids, Money::cost), "effect.cost.unknown", unknown));
    cells.add(spread(ids, Money::funded).shown(words::euros, words));
    cells.add(words.atLeast(spread(ids, Money::gap), "effect.gap.unknown", unknown));
  }

  private Spread spread(Set<String> ids, ToDoubleFunction<Money> amount) {
    InterventionMoney money = new InterventionMoney(effect);
    return Spread.of(outlook -> amount.applyAsDouble(money.of(ids, outlook)));
  }
}
