package nl.noordwijzer.edit;

import java.util.List;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Register;

/// Changes the pages that a plan keeps.
///
/// @param name what was done, and on which page
/// @param put templates, each in the place of the one with the same id or at the end
/// @param removed ids of templates that go
/// @param gesture the same for all steps of one drag or one run of typing; empty for a step of its
///   own
public record ChangeTemplates(
    Phrase name, List<OwnTemplate> put, List<String> removed, String gesture)
    implements PlanCommand {
  public ChangeTemplates {
    put = List.copyOf(put);
    removed = List.copyOf(removed);
  }

  /// @throws RefusedException when a template that goes is not there
  @Override
  public Plan apply(Plan plan) {
    Register<OwnTemplate> templates = plan.templates();
    for (String id : removed) {
      templates = templates.without(id);
    }
    for (OwnTemplate template : put) {
      templates =
          templates.contains(template.id())
              ? templates.replacing(template)
              : templates.with(template);
    }
    return PlanRules.withoutLoosePictures(plan.withTemplates(templates));
  }

  @Override
  public String mergeKey() {
    return gesture.isEmpty() ? "" : "templates/" + gesture;
  }
}
