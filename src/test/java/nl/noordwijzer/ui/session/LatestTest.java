package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Work is done by hand here: nothing runs until the test lets it.
final class LatestTest {
  private final Deque<Runnable> workers = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Integer> made = new ArrayList<>();
  private final List<Progress> progresses = new ArrayList<>();
  private final List<Integer> done = new ArrayList<>();
  private final Latest<Integer, Integer> latest =
      new Latest<>(
          new Tasks(workers::add, failures::add),
          this::make,
          Latest.Rules.whileUseful(this::isUseful),
          done::add);

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private Integer make(Integer wish, Progress progress) {
    made.add(wish);
    progresses.add(progress);
    if (wish == 13) {
      throw new IllegalStateException("thirteen");
    }
    return 10 * wish;
  }

  /// Work on a number is worth finishing for one of the same ten.
  private boolean isUseful(Integer underWay, Integer wanted) {
    return underWay / 10 == wanted / 10;
  }

  private void want(int wish) {
    Fx.run(() -> latest.want(wish));
  }

  private void work() {
    workers.remove().run();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean busy() {
    return Fx.get(() -> latest.busyProperty().get());
  }

  @Test
  void aWishIsMadeAndHandedOver() {
    want(1);
    assertThat(busy()).isTrue();
    work();
    assertThat(done).containsExactly(10);
    assertThat(busy()).isFalse();
  }

  @Test
  void ofTheWishesThatCameMeanwhileOnlyTheLastIsMade() {
    want(1);
    want(2);
    want(3);
    assertThat(workers).hasSize(1);
    work();
    assertThat(busy()).isTrue();
    work();
    assertThat(made).containsExactly(1, 3);
    assertThat(done).containsExactly(10, 30);
    assertThat(busy()).isFalse();
  }

  @Test
  void goingBackToTheWishUnderWayDropsTheOneThatWaits() {
    want(1);
    want(2);
    want(1);
    work();
    assertThat(done).containsExactly(10);
    assertThat(workers).isEmpty();
    assertThat(busy()).isFalse();
  }

  @Test
  void workThatIsOfNoUseAnyMoreIsCancelledAndItsResultDropped() {
    want(1);
    want(20);
    work();
    assertThat(progresses.getFirst().isCancelled()).isTrue();
    assertThat(done).isEmpty();
    assertThat(busy()).isTrue();
    work();
    assertThat(done).containsExactly(200);
  }

  @Test
  void afterForgettingNothingIsHandedOver() {
    want(1);
    want(2);
    Fx.run(latest::forget);
    assertThat(busy()).isFalse();
    work();
    assertThat(done).isEmpty();
    assertThat(workers).isEmpty();
  }

  @Test
  void aLateEndIsNotTakenForThatOfTheSameWishMadeAgain() {
    want(1);
    want(20);
    want(1);
    work();
    work();
    assertThat(done).isEmpty();
    assertThat(busy()).isTrue();
    work();
    assertThat(done).containsExactly(10);
  }

  @Test
  void afterAFailureTheWishThatWaitedIsMade() {
    want(13);
    want(14);
    work();
    assertThat(failures).hasSize(1);
    work();
    assertThat(done).containsExactly(140);
    assertThat(busy()).isFalse();
  }

  @Test
  void whatIsFinishedAnywayIsHandedOverBeforeWhatCameMeanwhile() {
    Latest<Integer, Integer> finishing =
        new Latest<>(
            new Tasks(workers::add, failures::add),
            this::make,
            Latest.Rules.finishing((one, other) -> one % 100 == other % 100),
            done::add);
    Fx.run(() -> {
      finishing.want(1);
      finishing.want(20);
      finishing.want(30);
    });
    work();
    Fx.run(() -> finishing.want(130));
    work();
    assertThat(workers).isEmpty();
    assertThat(done).containsExactly(10, 300);
  }
}
