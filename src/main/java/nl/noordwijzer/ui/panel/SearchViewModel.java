package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;

/// Finds areas, plan areas, indicators and commands, and does what choosing one means.
final class SearchViewModel {
  /// Most results of one kind.
  static final int MOST = 7;

  /// The larger an area, the earlier it is offered among equals.
  private static final List<AreaLevel> LARGEST_FIRST =
      List.of(
          AreaLevel.PROGRAMME_AREA,
          AreaLevel.MUNICIPALITY,
          AreaLevel.FOCUS_AREA,
          AreaLevel.DISTRICT,
          AreaLevel.NEIGHBOURHOOD);

  private final Desk desk;
  private final Map<SearchEntry, Command> commands = new LinkedHashMap<>();
  private Register<PlanArea> planAreas;
  private SearchIndex index;

  SearchViewModel(Desk desk, List<Command> commands) {
    this.desk = desk;
    commands.forEach(command -> this.commands.put(entry(command), command));
    planAreas = desk.session().plan().areas();
    index = index();
  }

  private SearchIndex index() {
    List<SearchEntry> entries = new ArrayList<>();
    areas().map(this::entry).forEach(entries::add);
    planAreas.stream().map(this::entry).forEach(entries::add);
    desk.session().region().statistics().indicators().stream()
        .map(this::entry)
        .forEach(entries::add);
    entries.addAll(commands.keySet());
    return new SearchIndex(entries);
  }

  /// Takes over the plan areas of the present plan. Registers never change: those that differ are
  /// other objects.
  @SuppressWarnings("ReferenceEquality")
  private void follow() {
    Register<PlanArea> now = desk.session().plan().areas();
    if (now != planAreas) {
      planAreas = now;
      index = index();
    }
  }

  private Stream<Area> areas() {
    return desk.session().region().areas().areas().stream()
        .sorted(
            Comparator.comparingInt((Area a) -> LARGEST_FIRST.indexOf(a.level()))
                .thenComparing(Area::name));
  }

  /// The results for what was typed; the commands when nothing was. Commands that cannot be given
  /// now are left out, but for those that were asked for and say what is to be done first: these
  /// come last.
  List<SearchEntry> find(String typed) {
    follow();
    if (typed.isBlank()) {
      return commands.keySet().stream().filter(this::possible).toList();
    }
    return index.find(typed, MOST).stream()
        .filter(this::offered)
        .map(this::now)
        .sorted(Comparator.comparing(entry -> !entry.possible()))
        .toList();
  }

  private boolean possible(SearchEntry entry) {
    Command command = commands.get(entry);
    return command == null || command.enabled().getAsBoolean();
  }

  private boolean offered(SearchEntry entry) {
    Command command = commands.get(entry);
    return possible(entry) || (command != null && command.need().isPresent());
  }

  /// With what is to be done first in the place of the key.
  private SearchEntry now(SearchEntry entry) {
    Command command = commands.get(entry);
    return command == null ? entry : command.need().map(entry::waiting).orElse(entry);
  }

  private SearchEntry entry(Area area) {
    AreaSet areas = desk.session().region().areas();
    String level = desk.texts().get("area.level", area.level());
    String detail =
        areas
            .ancestor(area, AreaLevel.DISTRICT)
            .filter(district -> !district.equals(area))
            .map(district -> desk.texts().get("panel.search.in", level, district.name()))
            .orElse(level);
    return new SearchEntry(
        SearchEntry.Kind.AREA, area.name(), detail, List.of(area.code()), () -> show(area));
  }

  private void show(Area area) {
    Session session = desk.session();
    session.selectionProperty().set(List.of(area));
    session.wantedExtentProperty().set(area.geometry().getEnvelopeInternal());
  }

  private SearchEntry entry(PlanArea area) {
    return new SearchEntry(
        SearchEntry.Kind.PLAN_AREA,
        area.name(),
        desk.texts().get("exchange.area", area.kind()),
        List.of(),
        () -> show(area));
  }

  private void show(PlanArea area) {
    Session session = desk.session();
    session.chosenPlanAreaProperty().set(area);
    session.wantedExtentProperty().set(area.place().extent(session.region()));
  }

  private SearchEntry entry(Indicator indicator) {
    Locale locale = desk.texts().locale();
    return new SearchEntry(
        SearchEntry.Kind.INDICATOR,
        indicator.names().in(locale),
        indicator.theme().in(locale),
        List.of(
            indicator.names().dutch(),
            indicator.names().english(),
            indicator.id(),
            indicator.theme().dutch(),
            indicator.theme().english()),
        () -> show(indicator));
  }

  private void show(Indicator indicator) {
    Session session = desk.session();
    session.change(
        desk.texts().get("panel.search.shown", indicator.names().in(desk.texts().locale())),
        UsualStyle.showing(session.style(), session.region().statistics(), indicator));
  }

  private SearchEntry entry(Command command) {
    String key = command.key().map(k -> k.getDisplayText()).orElse("");
    return new SearchEntry(
        SearchEntry.Kind.COMMAND, command.name(), key, List.of(), () -> desk.give(command));
  }
}
