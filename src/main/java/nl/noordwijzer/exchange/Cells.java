package nl.noordwijzer.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Scenario;
import org.jspecify.annotations.Nullable;

/// What stands in the columns of a row for an intervention or a plan area. The columns are named as
/// in the file of a plan, but for what was entered and who pays, which have a column each.
final class Cells {
  /// Column that tells interventions from plan areas.
  static final String LAYER = "laag";

  static final String INTERVENTION = "ingreep";
  static final String PLAN_AREA = "plangebied";

  /// The whole type of an intervention, where it is the plan's own: a plan that does not have it
  /// takes it from here.
  static final String OWN_TYPE = "eigen_soort";

  static final String PICTURE_NAME = "beeldnaam";
  static final String PICTURE = "afbeelding";

  /// Before the name of an input.
  static final String INPUT = "invoer_";

  /// Before the id of a source of funding; a share from 0 to 1.
  static final String SHARE = "dekking_";

  private static final double LARGEST_WHOLE = 1e15;

  private Cells() {}

  /// @param scenario that holds it; none for one that is not in a plan yet
  static Map<String, @Nullable Object> of(Intervention item, Optional<Scenario> scenario) {
    Map<String, @Nullable Object> cells = begun(INTERVENTION, item);
    cells.put("scenario", scenario.map(Scenario::name).orElse(null));
    cells.put("type", item.type());
    cells.put("naam", item.name());
    cells.put("van", (long) item.years().start());
    cells.put("tot", (long) item.years().end());
    cells.put("stand", item.status().state().name());
    cells.put("zekerheid", item.status().certainty().name());
    putPolicy(cells, item.policy());
    cells.put("kosten", item.financing().ownCost().map(Cells::number).orElse(null));
    cells.put("notitie", item.remarks().notes());
    cells.put("bron", item.remarks().source());
    putPlace(cells, item.place());
    new TreeMap<>(item.inputs()).forEach((name, value) -> cells.put(INPUT + name, cell(value)));
    item.financing().shares().forEach((id, share) -> cells.put(SHARE + id, number(share)));
    return cells;
  }

  static Map<String, @Nullable Object> of(PlanArea area) {
    Map<String, @Nullable Object> cells = begun(PLAN_AREA, area);
    cells.put("naam", area.name());
    cells.put("soort", area.kind().name());
    putPlace(cells, area.place());
    return cells;
  }

  private static Map<String, @Nullable Object> begun(String layer, Identified item) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put(LAYER, layer);
    cells.put("code", item.id());
    return cells;
  }

  private static void putPolicy(Map<String, @Nullable Object> cells, Policy policy) {
    cells.put("actoren", Listed.of(policy.actors()));
    cells.put("doelen", Listed.of(policy.goals()));
    cells.put("termijnen", Listed.of(policy.terms()));
    cells.put("uitgangspunten", Listed.of(policy.principles()));
  }

  private static void putPlace(Map<String, @Nullable Object> cells, Place place) {
    boolean chosen = place instanceof Place.Chosen;
    cells.put("gebieden", chosen ? codes(((Place.Chosen) place).areas()) : null);
    cells.put("complexen", chosen ? codes(((Place.Chosen) place).complexes()) : null);
  }

  private static String codes(Collection<String> codes) {
    return Listed.of(codes);
  }

  /// A choice as its id.
  static @Nullable Object cell(InputValue value) {
    return switch (value) {
      case InputValue.Amount(double number) -> number(number);
      case InputValue.Choice(String id) -> id;
      case InputValue.Text(String text) -> text;
      case InputValue.YesNo(boolean yes) -> yes;
    };
  }

  /// A whole number where it is one; nothing for what is no number.
  private static @Nullable Object number(double number) {
    if (!Double.isFinite(number)) {
      return null;
    }
    boolean whole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
    if (whole) {
      return (long) number;
    }
    return number;
  }
}
