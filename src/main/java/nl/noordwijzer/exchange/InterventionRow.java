package nl.noordwijzer.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Remarks;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.plan.Years;
import org.jspecify.annotations.Nullable;

/// Reads the row of an intervention. What the row does not speak of, and what it holds as it was
/// written, stays exactly as it is in the plan.
final class InterventionRow {
  private final Row row;
  private final PlaceRow place;
  private final Target target;
  private final Intervention present;
  private final boolean isKnown;
  private final Map<String, @Nullable Object> written;

  private InterventionRow(PlaceRow place, Target target, Intervention present, boolean isKnown) {
    row = place.row();
    this.place = place;
    this.target = target;
    this.present = present;
    this.isKnown = isKnown;
    written = isKnown ? Cells.of(present, target.plan().scenarioOf(present.id())) : Map.of();
  }

  /// The intervention as the row wants it.
  ///
  /// @throws RefusedException when the row says something that cannot be
  static Intervention changed(PlaceRow place, Target target, Intervention present) {
    return new InterventionRow(place, target, present, true).read();
  }

  /// A new intervention.
  ///
  /// @throws RefusedException when the row says something that cannot be
  static Intervention made(PlaceRow place, Target target, InterventionType type, String id) {
    String name = type.names().in(target.locale());
    Intervention draft =
        type.draft(id, name, new Place.Chosen(List.of(), List.of()), target.years());
    return new InterventionRow(place, target, draft, false).read();
  }

  private Intervention read() {
    Optional<InterventionType> type = type();
    String name = row.firstOf("naam", "name");
    return new Intervention(
        present.id(),
        type.map(InterventionType::id).orElse(present.type()),
        name.isEmpty() || Row.isSame(name, present.name()) ? present.name() : name,
        place.read(isKnown ? Optional.of(present.place()) : Optional.empty(), written),
        years(),
        status(),
        policy(),
        new InputCells(row, type, present).read(),
        financing(),
        new Remarks(
            text("notitie", present.remarks().notes()), text("bron", present.remarks().source())));
  }

  /// Whether the row says something else than the plan; of what is new, whether it says anything.
  private boolean says(String column) {
    return isKnown ? row.differs(column, written.get(column)) : row.has(column);
  }

  private String text(String column, String was) {
    return says(column) ? row.text(column) : was;
  }

  private Optional<InterventionType> type() {
    String wanted = row.text("type");
    if (!isKnown || !says("type") || wanted.isEmpty()) {
      return target.catalogue().type(present.type(), target.plan());
    }
    return Optional.of(
        Types.find(row, target)
            .orElseThrow(() -> Types.unknown(target.plan(), target.catalogue(), wanted)));
  }

  private Years years() {
    int start = year("van", present.years().start());
    int end = isKnown || row.has("tot") ? present.years().end() : start;
    return new Years(start, year("tot", Math.max(isKnown ? end : start, end)));
  }

  private int year(String column, int was) {
    if (!says(column) || row.text(column).isEmpty()) {
      return was;
    }
    RefusedException wrong = new WrongCell(column, row.text(column)).year();
    double year = row.number(column, wrong).orElse(was);
    if (year != (int) year) {
      throw wrong;
    }
    return (int) year;
  }

  private Status status() {
    Status was = present.status();
    return new Status(
        says("stand") ? row.constant("stand", was.state()) : was.state(),
        says("zekerheid") ? row.constant("zekerheid", was.certainty()) : was.certainty());
  }

  private Policy policy() {
    Policy was = present.policy();
    return new Policy(
        says("actoren") ? row.constants("actoren", Actor.class) : was.actors(),
        says("doelen") ? row.constants("doelen", Goal.class) : was.goals(),
        says("termijnen") ? row.constants("termijnen", Term.class) : was.terms(),
        says("uitgangspunten")
            ? row.constants("uitgangspunten", Principle.class)
            : was.principles());
  }

  private Financing financing() {
    Map<String, Double> shares = new HashMap<>(present.financing().shares());
    for (String column : row.columns(Cells.SHARE)) {
      String id = column.substring(Cells.SHARE.length());
      Double was = shares.get(id);
      if (!Row.isSame(row.value(column), was)) {
        OptionalDouble share = row.number(column);
        if (share.isPresent()) {
          shares.put(id, share.getAsDouble());
        } else {
          shares.remove(id);
        }
      }
    }
    return new Financing(shares, cost());
  }

  private @Nullable Double cost() {
    Double was = present.financing().cost();
    if (!says("kosten")) {
      return was;
    }
    OptionalDouble cost = row.number("kosten");
    return cost.isPresent() ? Double.valueOf(cost.getAsDouble()) : null;
  }
}
