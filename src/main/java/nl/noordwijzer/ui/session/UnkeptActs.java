package nl.noordwijzer.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.noordwijzer.edit.History;
import nl.noordwijzer.ui.session.PlanKeeper.Standing;

/// Counts what is done in a plan that can only be looked at: none of it is kept, and the user must
/// know so before it is lost.
///
/// FX thread only.
public final class UnkeptActs implements History.Keeper<Work> {
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.lookedAt(0));
  private final List<WaitingAct> acts = new ArrayList<>();
  private final Runnable begun;

  /// @param begun told of the first act
  public UnkeptActs(Runnable begun) {
    this.begun = begun;
  }

  /// How much was done.
  public ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// All that was done, in its order.
  public List<WaitingAct> acts() {
    return List.copyOf(acts);
  }

  @Override
  public void changed(String name, Work value, boolean merged) {
    acts.add(WaitingAct.change(name, value, merged));
    if (!merged || standing.get().waiting() == 0) {
      count(1);
    }
  }

  @Override
  public void undone(Work value) {
    acts.add(WaitingAct.undo(value));
    count(-1);
  }

  @Override
  public void redone(Work value) {
    acts.add(WaitingAct.redo(value));
    count(1);
  }

  private void count(int more) {
    boolean first = standing.get().waiting() == 0;
    standing.set(Standing.lookedAt(Math.max(0, standing.get().waiting() + more)));
    if (first && standing.get().waiting() > 0) {
      begun.run();
    }
  }
}
