package nl.noordwijzer.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void manyOfTheSameAreCountedAndThoseOfAnotherKindStillTold() {
    Findings findings = new Findings();
    for (int row = 1; row <= Findings.MOST + 7; row++) {
      findings.add(Finding.Weight.SKIPPED, "same", row);
    }
    findings.add(Finding.Weight.NOTED, "other", 3, "x");
    List<Finding> list = findings.list();
    assertThat(list).hasSize(Findings.MOST + 2);
    assertThat(list.get(Findings.MOST))
        .isEqualTo(Finding.of(Finding.Weight.SKIPPED, "table.more", 0, "7"));
    assertThat(list.getLast().key()).isEqualTo("other");
  }
}
