package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.edit.CopyInterventions;
import nl.noordwijzer.edit.RemoveInterventions;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.PlanProblem;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.Texts;
import org.locationtech.jts.geom.Envelope;

/// The interventions of the shown scenario in groups, and what can be done with those that are
/// chosen.
final class InterventionListModel {
  private static final double MARGIN_METRES = 200;

  /// By what the interventions stand together.
  enum Grouping {
    TYPE,
    ACTOR,
    YEAR,
    STATE
  }

  /// A line of the list.
  sealed interface Row {}

  /// @param count of interventions in the group
  record Heading(String words, int count) implements Row {}

  /// @param problem what is wrong first; empty when all is well
  record Item(Intervention intervention, String detail, String problem) implements Row {}

  private final PlanActs acts;
  private final Problems problems;

  InterventionListModel(PlanActs acts) {
    this.acts = acts;
    problems = new Problems(acts);
  }

  /// Those of which the name, the type or an actor has all words, under the headings of their
  /// groups. One with several actors stands under each of them.
  List<Row> rows(Grouping grouping, String wanted) {
    Map<String, List<Intervention>> groups = new TreeMap<>();
    for (Intervention intervention : acts.scenario().interventions()) {
      if (matches(intervention, wanted)) {
        groups(intervention, grouping)
            .forEach(
                group -> groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(intervention));
      }
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach((group, members) -> {
      rows.add(new Heading(group, members.size()));
      members.forEach(member -> rows.add(item(member)));
    });
    return rows;
  }

  private List<String> groups(Intervention intervention, Grouping grouping) {
    return switch (grouping) {
      case TYPE -> List.of(typeName(intervention));
      case YEAR -> List.of(Integer.toString(intervention.years().start()));
      case STATE -> List.of(texts().get("plan.state", intervention.status().state()));
      case ACTOR -> actors(intervention);
    };
  }

  private List<String> actors(Intervention intervention) {
    List<String> words = intervention.policy().actors().stream().map(this::word).toList();
    return words.isEmpty() ? List.of(texts().get("sketch.list.noactor")) : words;
  }

  private String word(Actor actor) {
    return texts().get("plan.actor", actor);
  }

  private Item item(Intervention intervention) {
    String detail =
        texts()
            .get(
                "sketch.list.detail",
                Integer.toString(intervention.years().start()),
                Integer.toString(intervention.years().end()),
                texts().get("plan.state", intervention.status().state()));
    return new Item(intervention, detail, problem(intervention));
  }

  private String problem(Intervention intervention) {
    return problems.of(intervention).stream()
        .findFirst()
        .map(PlanProblem::sentence)
        .map(acts::words)
        .orElse("");
  }

  private boolean matches(Intervention intervention, String wanted) {
    String text =
        Stream.concat(
                Stream.of(intervention.name(), typeName(intervention)),
                actors(intervention).stream())
            .collect(Collectors.joining(" "))
            .toLowerCase(texts().locale());
    return Stream.of(wanted.toLowerCase(texts().locale()).strip().split("\\s+"))
        .allMatch(text::contains);
  }

  Optional<InterventionType> type(Intervention intervention) {
    return acts.session().catalogue().type(intervention.type(), acts.plan());
  }

  private String typeName(Intervention intervention) {
    return type(intervention)
        .map(type -> type.names().in(texts().locale()))
        .orElse(intervention.type());
  }

  boolean isBase() {
    return acts.isBase();
  }

  List<Intervention> chosen() {
    return acts.session().chosenInterventionsProperty().get();
  }

  void choose(List<Intervention> interventions) {
    acts.choose(interventions);
  }

  /// Brings the chosen interventions into view on the map.
  void show() {
    Envelope extent = new Envelope();
    chosen().forEach(item -> extent.expandToInclude(item.place().extent(acts.plan().region())));
    if (!extent.isNull()) {
      extent.expandBy(MARGIN_METRES);
      acts.session().wantedExtentProperty().set(extent);
    }
  }

  /// Copies the chosen interventions within their scenario, and chooses the copies.
  void duplicate() {
    copy(acts.scenario()).ifPresent(acts::choose);
  }

  /// Copies the chosen interventions to another scenario; what is chosen stays.
  void copyTo(Scenario scenario) {
    copy(scenario)
        .ifPresent(copies ->
            acts.desk()
                .dialogs()
                .notice(texts().get("sketch.list.copied", copies.size(), scenario.name())));
  }

  private Optional<List<Intervention>> copy(Scenario scenario) {
    List<String> ids = chosen().stream().map(Identified::id).toList();
    CopyInterventions command = new CopyInterventions(ids, scenario.id(), acts::newId);
    if (ids.isEmpty() || !acts.act(command)) {
      return Optional.empty();
    }
    return Optional.of(
        command.copies().stream().flatMap(id -> acts.plan().intervention(id).stream()).toList());
  }

  /// The scenarios that the chosen interventions can be copied to.
  List<Scenario> others() {
    return acts.plan().scenarios().stream()
        .skip(1)
        .filter(scenario -> !scenario.id().equals(acts.scenario().id()))
        .toList();
  }

  void remove() {
    List<String> ids = chosen().stream().map(Identified::id).toList();
    if (!ids.isEmpty()) {
      acts.act(new RemoveInterventions(ids));
    }
  }

  private Texts texts() {
    return acts.texts();
  }
}
