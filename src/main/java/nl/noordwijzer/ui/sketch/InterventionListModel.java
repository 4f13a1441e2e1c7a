package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.edit.CopyInterventions;
import nl.noordwijzer.edit.RemoveInterventions;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionCheck;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.PlanProblem;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// The interventions of the shown scenario in groups, and what can be done with those that are
/// chosen.
final class InterventionListModel {
  private static final double MARGIN_METRES = 200;

  /// By what the interventions stand together.
  enum Grouping {
    TYPE,
    OWNER,
    ACTOR,
    YEAR,
    STATE
  }

  /// A line of the list.
  sealed interface Row {}

  /// @param count of interventions in the group
  record Heading(String words, int count) implements Row {}

  /// An intervention in words, so that a change that leaves these as they are leaves the line too.
  ///
  /// @param problem what is wrong first; empty when all is well
  record Item(String id, String type, String name, String detail, String problem) implements Row {}

  /// What is known of an intervention that stayed the same.
  ///
  /// @param groups under which it stands
  /// @param words in which is sought
  private record Known(List<String> groups, String words, Item item) {
    boolean has(List<String> sought) {
      return sought.stream().allMatch(words::contains);
    }

    /// The same with the line that the list has, where it reads the same.
    Known on(Known before) {
      return item.equals(before.item) ? new Known(groups, words, before.item) : this;
    }

    boolean standsLike(Known other, List<String> sought) {
      return groups.equals(other.groups) && has(sought) == other.has(sought);
    }
  }

  /// What the rows follow from. Of the check and the register only the object counts.
  private record Asked(
      InterventionCheck check,
      Register<Intervention> interventions,
      Grouping grouping,
      String wanted) {
    @SuppressWarnings("ReferenceEquality")
    boolean isSame(Asked other) {
      return interventions == other.interventions
          && wanted.equals(other.wanted)
          && hasSameWords(other);
    }

    @SuppressWarnings("ReferenceEquality")
    boolean hasSameWords(Asked other) {
      return check == other.check && grouping == other.grouping;
    }

    /// Whether it asks for as many interventions with the same words.
    boolean isFor(Asked other) {
      return hasSameWords(other)
          && wanted.equals(other.wanted)
          && interventions.size() == other.interventions.size();
    }

    List<String> sought(Texts texts) {
      return List.of(wanted.toLowerCase(texts.locale()).strip().split("\\s+", -1));
    }
  }

  private final PlanActs acts;
  private final Problems problems;
  private IdentityHashMap<Intervention, Known> known = new IdentityHashMap<>();
  private @Nullable Asked asked;
  private List<Row> answer = List.of();

  InterventionListModel(PlanActs acts) {
    this.acts = acts;
    problems = new Problems(acts);
  }

  /// Those of which the name, the type or an actor has all words, under the headings of their
  /// groups. One with several actors stands under each of them.
  List<Row> rows(Grouping grouping, String wanted) {
    Asked now = new Asked(problems.check(), acts.scenario().interventions(), grouping, wanted);
    Asked before = asked;
    if (before == null || !before.isSame(now)) {
      if (before == null || !before.hasSameWords(now)) {
        known.clear();
      }
      asked = now;
      boolean kept = before != null && before.isFor(now) && keep(before.interventions, now);
      if (!kept) {
        answer = List.copyOf(found(now));
      }
    }
    return answer;
  }

  /// Makes anew only the lines of the few interventions that changed, where none came, went or goes
  /// to another group.
  ///
  /// @return whether that was possible
  @SuppressWarnings("ReferenceEquality")
  private boolean keep(Register<Intervention> before, Asked now) {
    IdentityHashMap<Row, Row> others = new IdentityHashMap<>();
    Iterator<Intervention> next = now.interventions.iterator();
    for (Intervention was : before) {
      Intervention is = next.next();
      if (was != is && !renew(was, is, now, others)) {
        return false;
      }
    }
    if (!others.isEmpty()) {
      answer = answer.stream().map(row -> others.getOrDefault(row, row)).toList();
    }
    return true;
  }

  /// @param others gets the line of the intervention as it is, under the line it had, where it
  ///   reads otherwise
  @SuppressWarnings("ReferenceEquality")
  private boolean renew(
      Intervention was, Intervention is, Asked now, IdentityHashMap<Row, Row> others) {
    Known old = known.remove(was);
    Known made = known(is, now.grouping);
    Known fresh = old == null ? made : made.on(old);
    known.put(is, fresh);
    if (old == null || !was.id().equals(is.id()) || !old.standsLike(fresh, now.sought(texts()))) {
      return false;
    }
    if (old.item != fresh.item) {
      others.put(old.item, fresh.item);
    }
    return true;
  }

  private List<Row> found(Asked now) {
    List<String> sought = now.sought(texts());
    Map<String, List<Item>> groups = new TreeMap<>();
    for (Known each : known(now.grouping)) {
      if (each.has(sought)) {
        each.groups.forEach(
            group -> groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(each.item));
      }
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach((group, members) -> {
      rows.add(new Heading(group, members.size()));
      rows.addAll(members);
    });
    return rows;
  }

  /// Of the interventions of the shown scenario. Words are made only for those that changed.
  private List<Known> known(Grouping grouping) {
    IdentityHashMap<Intervention, Known> next = new IdentityHashMap<>();
    List<Known> all = new ArrayList<>();
    for (Intervention intervention : acts.scenario().interventions()) {
      Known now = known.computeIfAbsent(intervention, it -> known(it, grouping));
      next.put(intervention, now);
      all.add(now);
    }
    known = next;
    return all;
  }

  private Known known(Intervention intervention, Grouping grouping) {
    return new Known(groups(intervention, grouping), words(intervention), item(intervention));
  }

  private List<String> groups(Intervention intervention, Grouping grouping) {
    return switch (grouping) {
      case TYPE -> List.of(typeName(intervention));
      case YEAR -> List.of(Integer.toString(intervention.years().start()));
      case STATE -> List.of(texts().get("plan.state", intervention.status().state()));
      case ACTOR -> actors(intervention);
      case OWNER -> List.of(owner(intervention));
    };
  }

  /// Whose complexes lie there.
  private String owner(Intervention intervention) {
    List<Owner> owners = new GroundOwner(acts.plan().region()).of(intervention.place());
    return switch (owners.size()) {
      case 0 -> texts().get("sketch.list.owner.unknown");
      case 1 -> owners.getFirst().name();
      default -> texts().get("sketch.list.owner.several");
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
                intervention.years().words(),
                texts().get("plan.state", intervention.status().state()));
    return new Item(
        intervention.id(), intervention.type(), intervention.name(), detail, problem(intervention));
  }

  private String problem(Intervention intervention) {
    return problems.of(intervention).stream()
        .findFirst()
        .map(PlanProblem::sentence)
        .map(acts::words)
        .orElse("");
  }

  private String words(Intervention intervention) {
    return Stream.concat(
            Stream.of(intervention.name(), typeName(intervention)), actors(intervention).stream())
        .collect(Collectors.joining(" "))
        .toLowerCase(texts().locale());
  }

  Optional<InterventionType> type(String type) {
    return acts.session().catalogue().type(type, acts.plan());
  }

  /// The intervention of a line, as it is in the shown scenario.
  Optional<Intervention> of(String id) {
    return acts.scenario().interventions().find(id);
  }

  private String typeName(Intervention intervention) {
    return type(intervention.type())
        .map(type -> type.names().in(texts().locale()))
        .orElse(intervention.type());
  }

  boolean isBase() {
    return acts.isBase();
  }

  List<Intervention> chosen() {
    return acts.session().chosenInterventionsProperty().get();
  }

  /// Those of the chosen that stand in the list as it was asked for last; what can be done here is
  /// done with these, not with what its words leave out.
  List<Intervention> listed() {
    Asked last = asked;
    if (last == null) {
      return chosen();
    }
    rows(last.grouping, last.wanted);
    List<String> sought = last.sought(texts());
    return chosen().stream().filter(one -> isListed(one, sought)).toList();
  }

  private boolean isListed(Intervention one, List<String> sought) {
    return of(one.id())
        .flatMap(now -> Optional.ofNullable(known.get(now)))
        .filter(each -> each.has(sought))
        .isPresent();
  }

  void choose(List<Intervention> interventions) {
    acts.choose(interventions);
  }

  /// Brings the chosen interventions into view on the map.
  void show() {
    Envelope extent = new Envelope();
    listed().forEach(item -> extent.expandToInclude(item.place().extent(acts.plan().region())));
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
  void copyTo(String scenarioId) {
    Scenario scenario = acts.plan().scenarios().require(scenarioId);
    copy(scenario)
        .ifPresent(copies ->
            acts.desk()
                .dialogs()
                .notice(texts().get("sketch.list.copied", copies.size(), scenario.name())));
  }

  private Optional<List<Intervention>> copy(Scenario scenario) {
    List<String> ids = listed().stream().map(Identified::id).toList();
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
    List<String> ids = listed().stream().map(Identified::id).toList();
    if (!ids.isEmpty()) {
      acts.act(new RemoveInterventions(ids));
    }
  }

  private Texts texts() {
    return acts.texts();
  }
}
