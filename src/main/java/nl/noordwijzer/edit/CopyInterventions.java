package nl.noordwijzer.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;

/// Puts copies of interventions, of any scenario, at the end of a scenario.
///
/// @param originals ids of the interventions to copy
/// @param scenario id of a scenario other than the base
/// @param copies ids of the copies, one for each original
public record CopyInterventions(List<String> originals, String scenario, List<String> copies)
    implements PlanCommand {

  /// @throws IllegalArgumentException when there are not as many copies as originals
  public CopyInterventions {
    originals = List.copyOf(originals);
    copies = List.copyOf(copies);
    if (originals.size() != copies.size()) {
      throw new IllegalArgumentException(copies.size() + " ids for " + originals.size());
    }
  }

  /// @param ids gives an id that was never given before, each time
  public CopyInterventions(List<String> originals, String scenario, Supplier<String> ids) {
    this(originals, scenario, Stream.generate(ids).limit(originals.size()).toList());
  }

  @Override
  public Phrase name() {
    return new Phrase("edit.intervention.copy", originals.size());
  }

  private Plan withPictures(Plan plan) {
    Register<Picture> pictures = plan.pictures();
    for (int i = 0; i < originals.size(); i++) {
      Optional<Picture> picture = pictures.find(originals.get(i));
      if (picture.isPresent()) {
        pictures = pictures.with(picture.get().withId(copies.get(i)));
      }
    }
    return plan.withPictures(pictures);
  }

  @Override
  public Plan apply(Plan plan) {
    PlanRules rules = new PlanRules(plan);
    List<Intervention> copied =
        IntStream.range(0, originals.size())
            .mapToObj(i -> rules.require(originals.get(i)).withId(copies.get(i)))
            .toList();
    return withPictures(rules.with(scenario, copied));
  }
}
