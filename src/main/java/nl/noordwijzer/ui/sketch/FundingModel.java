package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;

/// The sources of funding of the plan: made, changed and taken away, each as one act that can be
/// undone.
///
/// FX thread only.
public final class FundingModel {
  private final PlanActs acts;

  public FundingModel(Desk desk) {
    acts = new PlanActs(desk);
  }

  Texts texts() {
    return acts.texts();
  }

  List<FundingSource> all() {
    return acts.plan().funding().toList();
  }

  /// @param was the source that is changed; null for a new one
  /// @return what is wrong with it; empty when the plan took it
  Optional<String> save(@Nullable FundingSource was, FundingDraft draft) {
    Optional<Phrase> problem =
        draft
            .problem(texts().locale())
            .or(() -> isTaken(was, draft.name().strip()) ? taken(draft) : Optional.empty());
    if (problem.isPresent()) {
      return problem.map(acts::words);
    }
    FundingSource made = draft.made(was == null ? acts.newId() : was.id(), was, texts().locale());
    return acts.attempt(
        was == null
            ? new AddItem<>(PlanPart.FUNDING, made)
            : new ReplaceItem<>(PlanPart.FUNDING, made, ""));
  }

  private static Optional<Phrase> taken(FundingDraft draft) {
    return Optional.of(new Phrase("sketch.funding.problem.taken", draft.name().strip()));
  }

  private boolean isTaken(@Nullable FundingSource was, String name) {
    return all().stream()
        .filter(source -> was == null || !source.id().equals(was.id()))
        .anyMatch(source -> source.names().in(texts().locale()).equals(name));
  }

  /// @return why it stays, such as that an intervention is paid from it; empty when it is gone
  Optional<String> remove(FundingSource source) {
    return acts.attempt(new RemoveItem<>(PlanPart.FUNDING, source));
  }
}
