package nl.noordwijzer.ui.sketch;

import java.util.Optional;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// A type of intervention of the plan's own: made, changed or taken away.
///
/// FX thread only.
public final class OwnTypeModel {
  private final PlanActs acts;
  private final @Nullable InterventionType was;

  /// @param was the type that is changed; null for a new one
  public OwnTypeModel(Desk desk, @Nullable InterventionType was) {
    acts = new PlanActs(desk);
    this.was = was;
  }

  /// The plan's own type that is being drawn or that is chosen, if it is one.
  public static Optional<InterventionType> chosen(Session session) {
    InterventionType drawn = session.sketch().typeProperty().get();
    Optional<String> id =
        drawn == null
            ? session.chosenInterventionsProperty().get().stream()
                .findFirst()
                .map(one -> one.type())
            : Optional.of(drawn.id());
    return id.flatMap(session.plan().types()::find);
  }

  Optional<InterventionType> before() {
    return Optional.ofNullable(was);
  }

  Texts texts() {
    return acts.texts();
  }

  String words(Phrase phrase) {
    return acts.words(phrase);
  }

  /// Puts the type into the plan as one act that can be undone.
  ///
  /// @return why the plan did not take it; empty when it did
  Optional<String> save(OwnTypeDraft draft) {
    InterventionType made = draft.type(was, texts().get("sketch.type.source"), this::isTaken);
    return acts.attempt(
        was == null
            ? new AddItem<>(PlanPart.TYPES, made)
            : new ReplaceItem<>(PlanPart.TYPES, made, ""));
  }

  private boolean isTaken(String id) {
    return acts.session().catalogue().type(id, acts.plan()).isPresent();
  }

  /// Takes the type out of the plan; one that is in use stays.
  ///
  /// @return why it stays; empty when it is gone
  Optional<String> remove() {
    return before().flatMap(type -> acts.attempt(new RemoveItem<>(PlanPart.TYPES, type)));
  }
}
