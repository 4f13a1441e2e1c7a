package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.PlanCheck;
import nl.noordwijzer.plan.PlanProblem;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// Finds what tables would change in a plan.
///
/// A row with the id of an intervention or plan area of the plan changes that one; a row with a
/// type becomes a new intervention; a row with neither becomes one of the type that the user
/// wishes.
public final class PlanImport {
  /// What may not be wrong with what comes in; the rest can be mended in the plan.
  private static final Set<String> MUST_BE_RIGHT =
      Set.of("type", "place", "years", "funding", "cost");

  private static final int BETWEEN_CHECKS = 64;

  private Target target;
  private final List<Line> lines = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean typeless;

  private PlanImport(Target target) {
    this.target = target;
  }

  /// @param source what the tables came from, in the words of the user
  /// @throws NoordwijzerException when nothing of them can be used: says why and what to do
  public static Incoming read(
      String source, List<SourceTable> tables, Target target, Progress progress)
      throws NoordwijzerException {
    PlanImport reading = new PlanImport(target);
    if (tables.stream().anyMatch(table -> table.name().equals("grenswijzigingen"))) {
      throw new NoordwijzerException("exchange.plan", null, source);
    }
    for (SourceTable table : tables) {
      if (!table.rows().isEmpty()) {
        reading.readTable(table, progress);
      }
    }
    if (reading.lines.isEmpty()) {
      throw new NoordwijzerException("exchange.empty", null, source);
    }
    return new Incoming(source, reading.lines, reading.typeless, reading.findings);
  }

  private void readTable(SourceTable table, Progress progress) throws NoordwijzerException {
    Shapes shapes = Shapes.of(table, target.wish().system(), progress);
    RowFindings noted = RowFindings.of(shapes.mended());
    findings.addAll(noted.others());
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = new Row(shapes.asRead(), shapes.asRead().rows().get(i));
      if (i % BETWEEN_CHECKS == 0 || !row.text(Cells.PICTURE).isEmpty()) {
        progress.throwIfCancelled();
      }
      Line line = line(new PlaceRow(row, shapes.mended().rows().get(i)));
      lines.add(new Remarked(line, row, shapes.stray(i)).with(noted.about(row.cells().place())));
    }
  }

  private Line line(PlaceRow place) {
    Row row = place.row();
    String name = row.firstOf("naam", "name", "code");
    try {
      return row.text(Cells.LAYER).equalsIgnoreCase(Cells.PLAN_AREA)
          ? area(place)
          : intervention(place);
    } catch (RefusedException refused) {
      return Line.refused(row.cells().place(), name, refused.sentence());
    }
  }

  /// The id of a row, a new one where it has none.
  private String id(Row row) {
    String code = target.wish().copies() ? "" : row.text("code");
    String id = code.isEmpty() ? target.ids().get() : code;
    if (!seen.add(id)) {
      throw new RefusedException("exchange.refused.twice", id);
    }
    return id;
  }

  private Line area(PlaceRow place) {
    String id = id(place.row());
    Optional<PlanArea> known =
        target.wish().copies() ? Optional.empty() : target.plan().areas().find(id);
    PlanArea next = new AreaRow(place).read(known, id);
    if (known.filter(next::equals).isPresent()) {
      return unchanged(place, next.name(), id);
    }
    require(new PlanCheck(target.plan(), target.catalogue()).check(next), List.of());
    return known.isPresent()
        ? changed(place, next.name(), id, new ReplaceItem<>(PlanPart.AREAS, next, ""))
        : newArea(place, next);
  }

  /// The areas of another plan have codes of their own; one that is the same stays as it is.
  private Line newArea(PlaceRow place, PlanArea next) {
    Line added = added(place, next.name(), next.id(), new AddItem<>(PlanPart.AREAS, next));
    List<PlanArea> namesakes =
        target.wish().copies()
            ? List.of()
            : target.plan().areas().stream()
                .filter(area -> AreaRow.isNamesake(area, next))
                .toList();
    return namesakes.stream()
        .filter(area -> SameShape.of(area.place(), next.place()))
        .findFirst()
        .map(same ->
            unchanged(place, same.name(), same.id()).with(new Phrase("exchange.noted.same")))
        .orElse(namesakes.isEmpty() ? added : added.with(new Phrase("exchange.noted.namesake")));
  }

  /// The first of a type that the plan does not have brings that along.
  private Line intervention(PlaceRow place) {
    Optional<InterventionType> along = Types.carried(place.row(), target);
    Target into = along.map(target::with).orElse(target);
    Intervention known = target.known(place.row().text("code"));
    Line bare = known == null ? newIntervention(place, into) : intervention(place, into, known);
    Line line = new CarriedPicture(place.row(), into).with(bare);
    target = into;
    return along.map(type -> bringing(type, line)).orElse(line);
  }

  private static Line bringing(InterventionType type, Line line) {
    PlanCommand command = line.command();
    if (command == null) {
      return line;
    }
    Phrase along = new Phrase("exchange.noted.type", type.names());
    List<PlanCommand> both = List.of(new AddItem<>(PlanPart.TYPES, type), command);
    return new Line(
            line.fate(), line.row(), line.name(), line.id(), new CommandSequence(along, both))
        .with(along);
  }

  private Line newIntervention(PlaceRow place, Target into) {
    Row row = place.row();
    Intervention made = InterventionRow.made(place, into, type(row, into), id(row));
    require(into.check().check(made), List.of());
    return added(place, made.name(), made.id(), new AddIntervention(scenario(row), made));
  }

  private Line intervention(PlaceRow place, Target into, Intervention known) {
    Intervention next = InterventionRow.changed(place, into, known);
    String id = id(place.row());
    if (next.equals(known)) {
      return unchanged(place, next.name(), id);
    }
    require(into.check().check(next), into.check().check(known));
    return changed(
        place,
        next.name(),
        id,
        new ReplaceIntervention(next, ReplaceIntervention.Aspect.DETAILS, ""));
  }

  private InterventionType type(Row row, Target into) {
    Optional<InterventionType> named = Types.find(row, into);
    if (named.isPresent()) {
      return named.get();
    }
    String word = row.text("type");
    RefusedException unknown = Types.unknown(into.plan(), into.catalogue(), word);
    if (row.text(Cells.LAYER).equalsIgnoreCase(Cells.INTERVENTION)) {
      throw unknown;
    }
    typeless = true;
    return Optional.ofNullable(into.wish().type())
        .orElseThrow(
            () -> word.isEmpty() ? new RefusedException("exchange.refused.typeless") : unknown);
  }

  /// The scenario that a row names, where it can take an intervention; else the one of the target.
  private String scenario(Row row) {
    String base = target.plan().base().id();
    String named = row.text("scenario");
    String id =
        target.plan().scenarios().stream()
            .filter(scenario -> !scenario.id().equals(base))
            .filter(scenario -> scenario.name().equalsIgnoreCase(named))
            .findFirst()
            .map(Scenario::id)
            .orElse(target.scenario());
    if (id.equals(base)) {
      throw new RefusedException("plan.refused.base");
    }
    return id;
  }

  /// @param before problems that were there already
  private static void require(List<PlanProblem> problems, List<PlanProblem> before) {
    List<Phrase> known = before.stream().map(PlanProblem::sentence).toList();
    problems.stream()
        .filter(problem -> MUST_BE_RIGHT.contains(problem.field()))
        .map(PlanProblem::sentence)
        .filter(sentence -> !known.contains(sentence))
        .findFirst()
        .ifPresent(sentence -> {
          throw new RefusedException(sentence.key(), sentence.arguments().toArray());
        });
  }

  private static Line added(PlaceRow place, String name, String id, PlanCommand command) {
    return new Line(Fate.NEW, place.row().cells().place(), name, id, command);
  }

  private static Line changed(PlaceRow place, String name, String id, PlanCommand command) {
    return new Line(Fate.CHANGED, place.row().cells().place(), name, id, command);
  }

  private static Line unchanged(PlaceRow place, String name, String id) {
    return new Line(Fate.UNCHANGED, place.row().cells().place(), name, id, null);
  }
}
