package nl.noordwijzer.bidbook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.Texts;

/// What the tables of a bidbook are called where they stand without their page: of which scenario
/// and which place, and in which unit.
final class TableCaptions {
  private static final String COSTS = "kosten";

  private final BookRequest request;
  private final List<Scenario> compared;
  private final Function<Scenario, String> names;
  private final Texts texts;

  /// @param compared the base, and those that are held against it
  /// @param names all of the name that a scenario has: a caption has room for it
  TableCaptions(BookRequest request, List<Scenario> compared, Function<Scenario, String> names) {
    this.request = request;
    this.compared = compared;
    this.names = names;
    texts = request.texts();
  }

  /// @param show what a template asks for
  /// @param place that the figures are for
  SheetTable.Caption of(String show, Scenario scenario, ScopeChoice place) {
    String key = show.replaceFirst(":.*", "").replace('-', '_');
    return new SheetTable.Caption(
        texts.get("bidbook.tab." + key),
        texts.get(
            "bidbook.caption." + key,
            names.apply(scenario),
            key.equals(COSTS) ? type(show) : place.name(),
            ScopeChoice.usual(request.plan()).name(),
            request.plan().name(),
            names.apply(compared.getFirst()),
            names(request.scenarios())));
  }

  private String type(String show) {
    String id = show.replaceFirst("[^:]*:", "");
    return request
        .catalogue()
        .type(id, request.plan())
        .map(type -> type.names().in(texts.locale()))
        .orElse(id);
  }

  private String names(List<Scenario> scenarios) {
    return scenarios.stream().map(names).collect(Collectors.joining(", "));
  }
}
