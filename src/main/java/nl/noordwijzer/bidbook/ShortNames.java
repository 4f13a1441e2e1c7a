package nl.noordwijzer.bidbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// What scenarios are called on pages: one with a long name by its beginning, in a way that tells
/// those that begin alike apart.
final class ShortNames {
  private static final int LONGEST = 40;
  private static final String MORE = "…";

  private final BookRequest request;
  private final Map<String, String> whole = new HashMap<>();

  /// @param request whose scenarios have the names that they have in the plan
  ShortNames(BookRequest request) {
    Plan plan = request.plan();
    Set<String> taken = new HashSet<>();
    plan.scenarios().stream().map(Scenario::name).filter(ShortNames::isShort).forEach(taken::add);
    for (Scenario scenario : request.plan().scenarios()) {
      whole.put(scenario.id(), scenario.name());
      if (!isShort(scenario.name())) {
        plan = plan.with(scenario.withName(free(begun(scenario.name()), taken)));
      }
    }
    this.request = request.of(plan);
  }

  /// The same about scenarios with short names.
  BookRequest request() {
    return request;
  }

  /// All of the name that a scenario has in the plan.
  String whole(Scenario scenario) {
    return whole.getOrDefault(scenario.id(), scenario.name());
  }

  private static boolean isShort(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST;
  }

  /// As many words as there is room for; a part of the first where that is longer.
  private static String begun(String name) {
    String beginning = name.substring(0, name.offsetByCodePoints(0, LONGEST - 1));
    int space = beginning.lastIndexOf(' ');
    String words = space > LONGEST / 2 ? beginning.substring(0, space) : beginning;
    return words.strip() + MORE;
  }

  private static String free(String name, Set<String> taken) {
    int number = 1;
    String numbered = name;
    while (!taken.add(numbered)) {
      number++;
      numbered = name + " (" + number + ")";
    }
    return numbered;
  }
}
