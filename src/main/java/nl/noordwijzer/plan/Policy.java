package nl.noordwijzer.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Where an intervention stands in the policy of the programme: who does it, for which goals, on
/// which term, by which principles. The sets are in the order of their constants.
public record Policy(
    Set<Actor> actors, Set<Goal> goals, Set<Term> terms, Set<Principle> principles) {
  public static final Policy NONE = new Policy(Set.of(), Set.of(), Set.of(), Set.of());

  public Policy {
    actors = ordered(actors);
    goals = ordered(goals);
    terms = ordered(terms);
    principles = ordered(principles);
  }

  private static <E extends Enum<E>> Set<E> ordered(Collection<E> constants) {
    return Collections.unmodifiableSet(new TreeSet<>(constants));
  }
}
