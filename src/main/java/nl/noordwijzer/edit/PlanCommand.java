package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;

/// One act of the user, as a value: it turns a plan into the next one and holds all that it needs
/// for that, new ids too, so that the same act on the same plan gives the same plan.
///
/// What an act has touched on the map is told by [ChangedExtent], for undo and redo too.
public sealed interface PlanCommand
    permits AddIntervention,
        ReplaceIntervention,
        RemoveInterventions,
        CopyInterventions,
        MoveIntervention,
        AddScenario,
        CopyScenario,
        RenameScenario,
        DescribeScenario,
        RemoveScenario,
        MoveScenario,
        AddItem,
        ReplaceItem,
        RemoveItem,
        ChangeTemplates,
        ReplaceRegion,
        RenamePlan,
        CommandSequence {

  /// What the user reads at "undo": `Ingreep toevoegen: Slakhorst`.
  Phrase name();

  /// @throws RefusedException when the plan cannot take it, such as when an id is not there; the
  ///   plan is as it was
  Plan apply(Plan plan);

  /// Commands that follow each other with the same key, such as those of one drag, are one step to
  /// the user. Empty for a step of its own.
  default String mergeKey() {
    return "";
  }
}
