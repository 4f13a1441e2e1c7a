package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.Texts;

/// What is proposed, in tables.
final class InterventionTables {
  private final BookRequest request;
  private final Texts texts;

  InterventionTables(BookRequest request) {
    this.request = request;
    texts = request.texts();
  }

  /// All of a scenario, by type and in the order in which they begin.
  SheetTable all(Scenario scenario, Subject subject) {
    Concerned concerned = new Concerned(subject, request.plan().region());
    List<SheetTable.Row> rows =
        ordered(scenario.interventions().stream().filter(concerned::has)).map(this::row).toList();
    List<SheetTable.Column> columns =
        List.of(
            column("name", false),
            column("type", false),
            column("years", false),
            column("state", false),
            column("actors", false));
    return new SheetTable("", columns, rows, List.of());
  }

  private Stream<Intervention> ordered(Stream<Intervention> interventions) {
    return interventions.sorted(
        Comparator.comparing(this::typeName).thenComparing(one -> one.years().start()));
  }

  /// Those of all chosen scenarios, with the years in which each of these has them.
  SheetTable byScenario() {
    List<SheetTable.Column> columns = new ArrayList<>();
    columns.add(column("name", false));
    columns.add(column("type", false));
    columns.add(column("actors", false));
    Map<String, Intervention> firsts = new LinkedHashMap<>();
    for (Scenario scenario : request.scenarios()) {
      columns.add(new SheetTable.Column(scenario.name(), false));
      scenario.interventions().forEach(one -> firsts.putIfAbsent(kept(one), one));
    }
    List<SheetTable.Row> rows = ordered(firsts.values().stream()).map(this::rowByScenario).toList();
    return new SheetTable("", columns, rows, List.of());
  }

  /// What makes interventions of two scenarios the same to who reads of them.
  private static String kept(Intervention one) {
    return one.type() + ": " + one.name();
  }

  private SheetTable.Row rowByScenario(Intervention one) {
    List<String> cells = new ArrayList<>();
    cells.add(one.name());
    cells.add(typeName(one));
    cells.add(actors(one));
    for (Scenario scenario : request.scenarios()) {
      cells.add(
          scenario.interventions().stream()
              .filter(other -> kept(other).equals(kept(one)))
              .map(other -> other.years().words())
              .findFirst()
              .orElse("–"));
    }
    return new SheetTable.Row(cells);
  }

  private SheetTable.Column column(String key, boolean figures) {
    return new SheetTable.Column(texts.get("bidbook.interventions." + key), figures);
  }

  private SheetTable.Row row(Intervention one) {
    return new SheetTable.Row(
        List.of(
            one.name(),
            typeName(one),
            one.years().words(),
            texts.get("plan.state", one.status().state())
                + ", "
                + texts.get("plan.certainty", one.status().certainty()),
            actors(one)));
  }

  private String actors(Intervention one) {
    return one.policy().actors().stream()
        .map(actor -> texts.get("plan.actor", actor))
        .collect(Collectors.joining(", "));
  }

  private Optional<InterventionType> type(Intervention one) {
    return request.catalogue().type(one.type(), request.plan());
  }

  private String typeName(Intervention one) {
    return type(one).map(type -> type.names().in(texts.locale())).orElse(one.type());
  }

  /// What was entered for one, and what holds where nothing was.
  SheetTable one(Intervention one) {
    List<SheetTable.Row> rows = new ArrayList<>();
    for (TypeInput input : type(one).map(InterventionType::inputs).orElse(List.of())) {
      Optional<InputValue> entered = one.input(input.name());
      entered
          .or(() -> input.presetIn(request.plan().assumptions()))
          .ifPresent(value ->
              rows.add(
                  new SheetTable.Row(
                      List.of(
                          input.labels().in(texts.locale()),
                          words(input, value),
                          origin(input, entered.isPresent())))));
    }
    List<SheetTable.Column> columns =
        List.of(column("input", false), column("value", true), column("source", false));
    String source = one.remarks().source();
    List<String> notes =
        source.isEmpty() ? List.of() : List.of(texts.get("bidbook.entered.source", source));
    return new SheetTable("", columns, rows, notes);
  }

  private String origin(TypeInput input, boolean entered) {
    return entered ? texts.get("bidbook.entered") : input.preset().source().in(texts.locale());
  }

  private String words(TypeInput input, InputValue value) {
    return switch (value) {
      case InputValue.Amount(double number) -> number(input, number);
      case InputValue.Choice(String id) ->
          input.choice(id).map(choice -> choice.names().in(texts.locale())).orElse(id);
      case InputValue.YesNo(boolean yes) -> texts.get(yes ? "bidbook.yes" : "bidbook.no");
      case InputValue.Text(String text) -> text;
    };
  }

  private String number(TypeInput input, double number) {
    String unit = input.unit().in(texts.locale());
    if (Years.isYear(number) && unit.isEmpty()) {
      return String.valueOf((int) number);
    }
    int decimals = number == Math.rint(number) ? 0 : Math.min(2, input.limits().decimals());
    return texts.figures().number(number, decimals, unit);
  }
}
