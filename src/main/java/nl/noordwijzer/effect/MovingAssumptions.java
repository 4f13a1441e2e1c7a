package nl.noordwijzer.effect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.TenureSegment;

/// Which assumptions the households of some interventions rest on: those of the segments and the
/// ways in which their homes go, where the planner did not fill in something else.
final class MovingAssumptions {
  /// Those that any household may rest on.
  static final List<String> ALL =
      List.of(
          AssumedValues.TURNOVER + TenureSegment.SOCIAL_RENT.id(),
          AssumedValues.TURNOVER + TenureSegment.MID_RENT.id(),
          AssumedValues.TURNOVER + TenureSegment.PRIVATE_RENT.id(),
          AssumedValues.TURNOVER + TenureSegment.OWNER_OCCUPIED.id(),
          AssumedValues.RELABELLED,
          AssumedValues.LEAD_TIME,
          AssumedValues.RETURN,
          AssumedValues.OCCUPIED);

  /// Those of all households in a district: of interventions there all seek the same homes.
  private final Map<String, Set<String>> inDistrict = new HashMap<>();

  /// Looks once at each of them.
  MovingAssumptions(List<Work> works) {
    for (Work work : works) {
      Set<String> ids = new HashSet<>();
      work.effect().changes().forEach(change -> add(change, work, ids));
      districts(work)
          .forEach(it -> inDistrict.computeIfAbsent(it, _ -> new HashSet<>()).addAll(ids));
    }
  }

  /// @param counted whose households are asked for; those of other interventions in the same
  ///   districts seek the same homes
  List<String> of(Stream<Work> counted) {
    Set<String> ids =
        counted
            .flatMap(MovingAssumptions::districts)
            .distinct()
            .flatMap(district -> inDistrict.getOrDefault(district, Set.of()).stream())
            .collect(Collectors.toSet());
    return ALL.stream().filter(ids::contains).toList();
  }

  private static Stream<String> districts(Work work) {
    return work.place().parts().stream().map(Part::district);
  }

  private static void add(Change change, Work work, Set<String> ids) {
    switch (change) {
      case Change.Demolition it when it.dwellings() > 0 -> add(it, work, ids);
      case Change.Conversion it when it.dwellings() * it.occupied() > 0 ->
          ids.addAll(
              List.of(
                  AssumedValues.TURNOVER + it.from().id(),
                  AssumedValues.RELABELLED,
                  AssumedValues.OCCUPIED));
      default -> {}
    }
  }

  private static void add(Change.Demolition it, Work work, Set<String> ids) {
    ids.add(AssumedValues.TURNOVER + it.segment().id());
    if (work.intervention().input(StockRules.LEAD_TIME).isEmpty()) {
      ids.add(AssumedValues.LEAD_TIME);
    }
    if (work.intervention().input(AssumedValues.OCCUPIED).isEmpty()) {
      ids.add(AssumedValues.OCCUPIED);
    }
    if (it.offered() > 0) {
      ids.add(AssumedValues.RETURN);
    }
  }
}
