package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full and bytes that went wrong are told; what is whole stays.
final class DiskTroubleTest {
  @TempDir Path folder;
  private KeptPlan kept;
  private Path file;
  private FileChecks checks;

  @BeforeEach
  void makePlanWithAStep() throws NoordwijzerException {
    kept = KeptPlan.in(folder);
    file = kept.file();
    checks = kept.checks();
  }

  private PlanStore opened() throws NoordwijzerException {
    return kept.opened();
  }

  @Test
  void aFullDiskIsToldAndASmallerActStillFits() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    Process program =
        OtherProgram.start(
            List.of("/bin/bash", "-c", "ulimit -f 20000; exec \"$@\"", "bash"),
            "fill",
            file.toString());
    try (BufferedReader out = program.inputReader()) {
      assertThat(out.lines().toList().getFirst()).isIn("geopackage.full", "geopackage.unwritable");
    }
    assertThat(program.waitFor()).isZero();
    try (PlanStore store = opened()) {
      assertThat(store.saved().look()).isEqualTo("minder");
      assertThat(store.done()).hasSize(2);
    }
  }

  @Test
  void damagedBytesAreReadOrTold() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    List<Path> told = new ArrayList<>();
    for (int trial = 0; trial < 40; trial++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 40; i++) {
        damaged[100 + random.nextInt(whole.length - 100)] = (byte) random.nextInt();
      }
      Path copy = Files.write(folder.resolve("kapot" + trial + ".gpkg"), damaged);
      try {
        PlanStore.open(copy, Progress.NONE).close();
      } catch (NoordwijzerException _) {
        told.add(copy);
      }
      PlanInspection.of(copy);
    }
    assertThat(told).isNotEmpty();
  }

  @Test
  void aPageWithAnotherCodeThanItsPartsIsTold() {
    checks.execute("UPDATE sjablonen SET code = 'anders' WHERE bladzijde = 'kaart'");
    assertThat(catchThrowableOfType(NoordwijzerException.class, this::opened).key())
        .isEqualTo("planfile.row");
  }

  @Test
  void aRepairedCopyKeepsTheVersions() throws Exception {
    checks.dropTriggers();
    checks.execute("UPDATE notities SET geom = x'00'");
    PlanInspection inspection = PlanInspection.of(file);
    assertThat(inspection.isDamaged()).isTrue();
    Path copy = folder.resolve("hersteld.gpkg");
    inspection.repair(file, copy);
    try (PlanStore store = PlanStore.open(copy, Progress.NONE)) {
      PlanVersion version = store.versions().getFirst();
      assertThat(version.name()).isEqualTo("versie");
      assertThat(store.saved(version).plan().notes()).isNotEmpty();
      assertThat(store.saved().plan().notes()).isEmpty();
    }
  }

  @Test
  void picturesThatBelongToNothingOrAreNoneAreTold() throws Exception {
    checks.execute(
        "UPDATE afbeeldingen SET code = 'niets', naam = 'los'",
        "INSERT INTO afbeeldingen (code, naam, afbeelding) VALUES ('i1', 'kapot', x'00FF')");
    PlanInspection inspection = PlanInspection.of(file);
    assertThat(inspection.findings().stream().map(found -> found.sentence().key()))
        .contains("planfile.check.loose", "picture.other");
    assertThat(inspection.isDamaged()).isTrue();
  }
}
