package nl.noordwijzer.exchange;

import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.RefusedException;
import org.jspecify.annotations.Nullable;

/// Reads the row of a plan area.
record AreaRow(PlaceRow place) {
  /// The area as the row wants it; a new one where it is not in the plan.
  ///
  /// @throws RefusedException when the row says something that cannot be
  PlanArea read(Optional<PlanArea> present, String id) {
    Row row = place.row();
    Map<String, @Nullable Object> written = present.map(Cells::of).orElse(Map.of());
    String name = present.map(PlanArea::name).orElse("");
    PlanArea.Kind kind = present.map(PlanArea::kind).orElse(PlanArea.Kind.PLAN_AREA);
    boolean renamed = row.differs("naam", written.get("naam"));
    return new PlanArea(
        id,
        renamed ? row.text("naam") : name,
        row.differs("soort", written.get("soort")) ? row.constant("soort", kind) : kind,
        place.read(present.map(PlanArea::place), written));
  }

  /// Whether two areas are of one kind and name, whatever their codes.
  static boolean isNamesake(PlanArea one, PlanArea other) {
    return one.kind() == other.kind() && one.name().strip().equalsIgnoreCase(other.name().strip());
  }
}
