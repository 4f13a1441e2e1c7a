package nl.noordwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History<String> history = new History<>("a");

  @Test
  void undoAndRedoWalkThroughTheSteps() {
    history.change("to b", "b");
    history.change("to c", "c");
    assertThat(history.undoName()).contains("to c");
    history.undo();
    assertThat(history.value()).isEqualTo("b");
    assertThat(history.undoName()).contains("to b");
    assertThat(history.redoName()).contains("to c");
    history.redo();
    assertThat(history.value()).isEqualTo("c");
    assertThat(history.redoName()).isEmpty();
  }

  @Test
  void whatCameLastIsTakenBackWhateverItWas() {
    history.change("to b", "b");
    history.takeBack();
    assertThat(history.value()).isEqualTo("a");
    history.takeBack();
    assertThat(history.value()).isEqualTo("b");
    history.undo();
    history.redo();
    history.takeBack();
    assertThat(history.value()).isEqualTo("a");
  }

  @Test
  void aNewChangeForgetsWhatWasUndone() {
    history.change("to b", "b");
    history.undo();
    history.change("to c", "c");
    history.redo();
    assertThat(history.value()).isEqualTo("c");
    assertThat(history.redoName()).isEmpty();
  }

  @Test
  void nothingToUndoOrRedoChangesNothing() {
    history.undo();
    history.redo();
    assertThat(history.value()).isEqualTo("a");
    assertThat(history.revision()).isZero();
  }

  @Test
  void aChangeToTheSameValueIsNoStep() {
    history.change("to a", "a");
    assertThat(history.undoName()).isEmpty();
    assertThat(history.revision()).isZero();
  }

  @Test
  void stepsOfOneDragAreUndoneAtOnce() {
    history.change("move", "b", "drag 1");
    history.change("move", "c", "drag 1");
    history.change("move", "d", "drag 2");
    history.undo();
    assertThat(history.value()).isEqualTo("c");
    history.undo();
    assertThat(history.value()).isEqualTo("a");
  }

  @Test
  void aDragThatEndsWhereItBeganLeavesNoStep() {
    history.change("move", "b", "drag");
    history.change("move", "a", "drag");
    assertThat(history.value()).isEqualTo("a");
    assertThat(history.undoName()).isEmpty();
  }

  @Test
  void aDragDoesNotGrowOnAfterUndo() {
    history.change("move", "b", "drag");
    history.change("other", "c");
    history.undo();
    history.change("move", "d", "drag");
    history.undo();
    assertThat(history.value()).isEqualTo("b");
  }

  @Test
  void revisionGrowsOnDoUndoAndRedo() {
    history.change("to b", "b");
    history.undo();
    history.redo();
    assertThat(history.revision()).isEqualTo(3);
  }

  @Test
  void listenersHearEveryValueUntilTheyStop() {
    List<String> heard = new ArrayList<>();
    Runnable stop = history.observe(heard::add);
    history.change("to b", "b");
    history.undo();
    stop.run();
    history.redo();
    assertThat(heard).containsExactly("b", "a");
  }

  @Test
  void aListenerMayNotChangeTheValue() {
    history.observe(_ -> history.change("again", "z"));
    assertThatThrownBy(() -> history.change("to b", "b")).isInstanceOf(IllegalStateException.class);
    assertThat(history.value()).isEqualTo("b");
    history.observe(_ -> history.undo());
    assertThatThrownBy(history::undo).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aListenerThatFailsDoesNotLockTheHistory() {
    Runnable stop =
        history.observe(_ -> {
          throw new IllegalArgumentException("fails");
        });
    assertThatThrownBy(() -> history.change("to b", "b")).hasMessage("fails");
    stop.run();
    history.change("to c", "c");
    assertThat(history.value()).isEqualTo("c");
  }

  @Property(tries = 200)
  void undoingEverythingGivesTheFirstValueAndRedoingEverythingTheLast(
      @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> values) {
    History<Integer> numbers = new History<>(0);
    values.forEach(value -> numbers.change("step", value));
    int last = numbers.value();
    while (numbers.undoName().isPresent()) {
      numbers.undo();
    }
    assertThat(numbers.value()).isZero();
    while (numbers.redoName().isPresent()) {
      numbers.redo();
    }
    assertThat(numbers.value()).isEqualTo(last);
  }
}
