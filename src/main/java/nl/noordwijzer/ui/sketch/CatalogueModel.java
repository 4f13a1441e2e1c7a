package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.TypeLook.ColourGroup;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;

/// The types of interventions to choose from: those of the plan itself and of the catalogue.
final class CatalogueModel {
  /// A line of the list.
  sealed interface Entry {}

  record Heading(String words) implements Entry {}

  record Choice(InterventionType type) implements Entry {}

  private final PlanActs acts;

  CatalogueModel(PlanActs acts) {
    this.acts = acts;
  }

  /// The types of which name or description has all words, below the headings of their groups.
  List<Entry> entries(String wanted) {
    List<InterventionType> found = types().filter(type -> matches(type, wanted)).toList();
    List<Entry> entries = new ArrayList<>();
    for (ColourGroup group : ColourGroup.values()) {
      List<InterventionType> members =
          found.stream().filter(type -> type.look().colours() == group).toList();
      if (!members.isEmpty()) {
        entries.add(new Heading(acts.texts().get("plan.group", group)));
        members.forEach(type -> entries.add(new Choice(type)));
      }
    }
    return entries;
  }

  /// Those of the plan itself.
  Register<InterventionType> ownTypes() {
    return acts.plan().types();
  }

  private Stream<InterventionType> types() {
    return acts.session().catalogue().types(acts.plan()).stream();
  }

  private boolean matches(InterventionType type, String wanted) {
    String text = (name(type) + " " + description(type)).toLowerCase(locale());
    return Stream.of(wanted.toLowerCase(locale()).strip().split("\\s+")).allMatch(text::contains);
  }

  String name(InterventionType type) {
    return type.names().in(locale());
  }

  String description(InterventionType type) {
    return type.description().in(locale());
  }

  /// What it is, and how it is drawn.
  String explanation(InterventionType type) {
    Texts texts = acts.texts();
    String kinds = type.kinds().stream().map(this::word).collect(Collectors.joining(", "));
    return description(type) + "\n" + texts.get("sketch.catalogue.kinds", kinds);
  }

  private String word(GeometryKind kind) {
    return acts.texts().get("plan.kind", kind);
  }

  private Locale locale() {
    return acts.texts().locale();
  }

  /// One for each type of the catalogue, so that search finds them.
  List<Command> commands() {
    return acts.session().catalogue().types().stream().map(this::command).toList();
  }

  private Command command(InterventionType type) {
    Texts texts = acts.texts();
    return new Command(
        texts.get("sketch.catalogue.begin", name(type)),
        null,
        () -> begin(type),
        this::canBegin,
        texts.get("sketch.scenario.base"));
  }

  /// Whether an intervention of some type is being drawn.
  boolean isDrawing() {
    return acts.session().sketch().typeProperty().get() != null;
  }

  /// Whether something can be drawn now.
  boolean canBegin() {
    return !acts.isBase();
  }

  /// Begins to draw; in the base scenario it says why not.
  void begin(InterventionType type) {
    if (canBegin()) {
      acts.session().sketch().begin(type);
    } else {
      acts.desk().dialogs().notice(acts.texts().get("sketch.scenario.base"));
    }
  }
}
