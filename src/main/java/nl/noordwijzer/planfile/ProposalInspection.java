package nl.noordwijzer.planfile;

import java.util.List;
import nl.noordwijzer.picture.PictureReader;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.PlanCheck;
import nl.noordwijzer.plan.PlanProblem;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.text.NoordwijzerException;

/// Finds what is wrong with what a plan that can be read proposes.
///
/// @param findings that are added to
record ProposalInspection(List<PlanInspection.Finding> findings) {
  void inspect(Plan plan) throws NoordwijzerException {
    for (PlanProblem problem : new PlanCheck(plan, CatalogueReader.read()).check()) {
      findings.add(
          new PlanInspection.Finding(
              false, problem.item(), subject(plan, problem.item()), problem.sentence()));
    }
    checkPictures(plan);
  }

  private static String subject(Plan plan, String item) {
    return plan.areas()
        .find(item)
        .map(PlanArea::name)
        .or(() ->
            plan.scenarioOf(item)
                .map(scenario ->
                    scenario.interventions().require(item).name() + " (" + scenario.name() + ")"))
        .orElse("");
  }

  private void checkPictures(Plan plan) {
    for (Picture picture : plan.pictures()) {
      if (!plan.hasOwnerOf(picture)) {
        findings.add(
            new PlanInspection.Finding(
                false, picture.id(), new Phrase("planfile.check.loose", picture.name())));
      }
      try {
        PictureReader.require(picture.name(), picture.bytes());
      } catch (NoordwijzerException e) {
        Phrase sentence = new Phrase(e.key(), e.arguments());
        findings.add(new PlanInspection.Finding(true, "", "", sentence));
      }
    }
  }
}
