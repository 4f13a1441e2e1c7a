package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class TasksTest {
  private final List<Object> told = new ArrayList<>();

  @Test
  void workIsDroppedOnceTheWorkersHaveEnded() {
    Executor ended =
        _ -> {
          throw new RejectedExecutionException();
        };
    Tasks tasks = new Tasks(ended, told::add);

    tasks.start(_ -> "result", told::add);

    assertThat(told).isEmpty();
    assertThat(tasks.isIdle()).isTrue();
  }
}
