package nl.noordwijzer.exchange;

import java.util.Locale;
import java.util.function.Supplier;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionCheck;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.crs.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/// Where what is read goes, and what is said of it beforehand.
///
/// @param scenario id of the one that takes what names no scenario of the plan
/// @param ids gives an id that was never given before, each time
/// @param years of what says nothing of years
/// @param locale of the names that are made up
/// @param wish what the user says
public record Target(
    Plan plan,
    PlanCatalogue catalogue,
    String scenario,
    Supplier<String> ids,
    Years years,
    Locale locale,
    Wish wish) {

  /// What the user says of files that do not say it themselves.
  ///
  /// @param type of what names no type; null where that is not said, and then it is refused
  /// @param system of coordinates that do not tell theirs; null where that is not said
  /// @param copies whether everything is taken as new, also what the plan has already
  public record Wish(
      @Nullable InterventionType type, @Nullable CoordinateSystem system, boolean copies) {
    public static final Wish NONE = new Wish(null, null, false);

    public Wish withType(@Nullable InterventionType value) {
      return new Wish(value, system, copies);
    }
  }

  public Target with(Wish value) {
    return new Target(plan, catalogue, scenario, ids, years, locale, value);
  }

  /// The same with a type that the plan does not have yet.
  Target with(InterventionType type) {
    Plan with = plan.withTypes(plan.types().with(type));
    return new Target(with, catalogue, scenario, ids, years, locale, wish);
  }

  InterventionCheck check() {
    return new InterventionCheck(plan, catalogue);
  }

  /// The intervention of the plan with an id, unless all is taken as new.
  @Nullable Intervention known(String id) {
    return wish.copies() ? null : plan.intervention(id).orElse(null);
  }
}
