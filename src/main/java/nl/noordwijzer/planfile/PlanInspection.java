package nl.noordwijzer.planfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.geopackage.DamagedFile;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.operation.valid.IsValidOp;

/// What is wrong with a plan and its file, from the pages of the file to what is proposed.
///
/// @param findings what is wrong, the worst first
/// @param totals what is in it; absent when it cannot be read
/// @param rescued how much of each layer of a damaged file can be saved; empty for a file that is
///   whole
/// @param readable what can be read of it; absent when that is nothing
public record PlanInspection(
    List<Finding> findings,
    Optional<Totals> totals,
    List<Rescued> rescued,
    Optional<Saved> readable) {

  /// Something that is wrong.
  ///
  /// @param damage whether the file is damaged; else the plan holds something that a user can mend
  /// @param item id of the intervention or plan area it is about; empty when it is about the file
  /// @param subject what that is called, and its scenario; empty where the sentence says it
  public record Finding(boolean damage, String item, String subject, Phrase sentence) {
    Finding(boolean damage, String item, Phrase sentence) {
      this(damage, item, "", sentence);
    }
  }

  /// What is in a plan.
  ///
  /// @param dwellings in all complexes together
  public record Totals(
      int areas,
      int figures,
      int complexes,
      long dwellings,
      int scenarios,
      int interventions,
      int planAreas,
      int notes,
      int steps) {
    static Totals of(Plan plan, int steps) {
      Region region = plan.region();
      return new Totals(
          region.areas().areas().size(),
          region.statistics().observations().size(),
          region.ownership().complexes().size(),
          region.ownership().complexes().stream().mapToLong(each -> each.dwellings()).sum(),
          plan.scenarios().size(),
          Math.toIntExact(plan.interventions().count()),
          plan.areas().size(),
          plan.notes().size(),
          steps);
    }

    /// With those that the file has, where more are made of it.
    Totals withScenarios(int count) {
      return new Totals(
          areas, figures, complexes, dwellings, count, interventions, planAreas, notes, steps);
    }
  }

  /// How much of a layer can be saved.
  ///
  /// @param rows that can be saved, or stand in the place of what is lost
  /// @param lost rows of which nothing can be read and in whose place nothing stands, at most
  /// @param missing whether the file has the layer no more; how many rows it had is not known
  public record Rescued(String layer, int rows, long lost, boolean missing) {}

  public PlanInspection {
    findings = List.copyOf(findings);
    rescued = List.copyOf(rescued);
  }

  /// Whether the file is damaged.
  public boolean isDamaged() {
    return findings.stream().anyMatch(Finding::damage);
  }

  /// Whether a later program made it, so that this one cannot look at it.
  public boolean isNewer() {
    return findings.stream().anyMatch(found -> found.sentence().key().equals(PlanFile.NEWER));
  }

  /// Looks at all of a plan; nothing in it or beside it is changed.
  public static PlanInspection of(Path path) {
    List<Finding> findings = new ArrayList<>();
    String name = String.valueOf(path.getFileName());
    try (GeoPackage file = GeoPackage.openForReading(path, () -> false)) {
      List<String> damage = file.damage();
      if (damage.isEmpty()) {
        List<Finding> found = new ArrayList<>();
        return new Reading(name, file, found).inspection();
      }
      add(findings, new Phrase("planfile.check.pages", name, place(damage.getFirst())));
      return rescued(path, name, findings);
    } catch (NoordwijzerException e) {
      add(findings, phrase(e));
      return rescued(path, name, findings);
    }
  }

  /// Of what SQLite tells of several places, the first.
  private static String place(String damage) {
    return damage.lines().filter(line -> !line.startsWith("***")).findFirst().orElse(damage);
  }

  /// As [#of], for a file that cannot be read as one that is whole.
  private static PlanInspection rescued(Path path, String name, List<Finding> findings) {
    try (DamagedFile file = DamagedFile.open(path)) {
      Rescue rescue = new Rescue(name, file, findings::add);
      if (rescue.isPlan()) {
        Saved saved = rescue.saved();
        List<Rescued> counts = rescue.counts(saved);
        compare(counts, Journal.totalsIn(file), sentence -> add(findings, sentence));
        new ProposalInspection(findings).inspect(saved.plan());
        return new PlanInspection(
            findings, Optional.of(Totals.of(saved.plan(), 0)), counts, Optional.of(saved));
      }
    } catch (NoordwijzerException e) {
      add(findings, phrase(e));
    }
    return new PlanInspection(findings, Optional.empty(), List.of(), Optional.empty());
  }

  /// With what the file had after the last act, where it still says so.
  private static void compare(List<Rescued> counts, RowTotals last, Consumer<Phrase> told) {
    Map<String, Long> rows = new HashMap<>();
    counts.forEach(layer -> rows.put(layer.layer(), (long) layer.rows()));
    new RowInspection(new RowTotals(rows), told)
        .compareWithDamaged(last.ofItems(), "planfile.check.rows.saved");
  }

  private static void add(List<Finding> findings, Phrase sentence) {
    findings.add(new Finding(true, "", sentence));
  }

  private static Phrase phrase(NoordwijzerException e) {
    return new Phrase(e.key(), e.arguments());
  }

  /// Writes what can be read into a new plan, with the shapes of what is proposed made valid and
  /// figures that cannot be put right. Versions go along; steps to undo do not, and neither does
  /// what others kept in the file.
  ///
  /// @return what was put right in the copy, a sentence each
  /// @throws NoordwijzerException when nothing can be read, or the copy cannot be written
  public List<Phrase> repair(Path path, Path copy) throws NoordwijzerException {
    if (Files.exists(copy)) {
      throw new NoordwijzerException("planfile.exists", null, copy);
    }
    if (isNewer()) {
      throw new NoordwijzerException(PlanFile.NEWER, null, path.getFileName());
    }
    if (readable.isEmpty()) {
      throw new NoordwijzerException("planfile.check.lost", null, path.getFileName());
    }
    List<Phrase> mended = new ArrayList<>();
    Plan shaped = new SoundShapes(mended::add).of(readable.get().plan());
    Mending.Mended sound = Mending.of(new Saved(shaped, readable.get().look()));
    mended.addAll(sound.news());
    try (DamagedFile damaged = DamagedFile.open(path)) {
      RowTotals lost = lost(Journal.totalsIn(damaged));
      NewPlan.write(copy, sound.saved(), new NewPlan.Heritage(PlanVersions.in(damaged), lost));
    }
    return List.copyOf(mended);
  }

  /// How many rows the layers had of which some cannot be read.
  private RowTotals lost(RowTotals last) {
    Map<String, Long> lost = new HashMap<>();
    for (Rescued layer : rescued) {
      long had = last.of(layer.layer()).orElse(layer.rows() + layer.lost());
      if (had > layer.rows()) {
        lost.put(layer.layer(), had);
      } else if (layer.missing() && last.of(layer.layer()).isEmpty()) {
        lost.put(layer.layer(), RowTotals.UNKNOWN);
      }
    }
    return new RowTotals(lost).ofItems();
  }

  /// Reads a plan and gathers what is wrong.
  private record Reading(String name, GeoPackage file, List<Finding> findings) {

    PlanInspection inspection() throws NoordwijzerException {
      PlanReader reader = PlanReader.of(name, file);
      PlanRow header = reader.header();
      if (reader.schema() > PlanSchema.VERSION) {
        remark(new Phrase(PlanFile.NEWER, name));
        return new PlanInspection(findings, Optional.empty(), List.of(), Optional.empty());
      }
      if (reader.schema() < PlanSchema.VERSION) {
        return ofEarlier(reader);
      }
      FileRows rows = new FileRows(name, file, file.layers(), _ -> {});
      Region region = RegionRows.read(header, rows);
      tellSetAside(rows);
      Saved saved =
          new ProposalRows(header, SoundRows.ofWholeFile(rows, findings::add)).read(region);
      checkIndexes();
      int steps = checkJournal();
      int scenarios = rows.rows(PlanSchema.SCENARIOS).size();
      return checked(saved, Totals.of(saved.plan(), steps).withScenarios(scenarios));
    }

    /// What is read of it is what the window makes of it when it brings it up to date.
    private PlanInspection ofEarlier(PlanReader reader) throws NoordwijzerException {
      remark(new Phrase("planfile.check.older", name));
      Saved saved = reader.earlier(Progress.NONE, this::remark);
      return checked(saved, Totals.of(saved.plan(), 0));
    }

    private PlanInspection checked(Saved saved, Totals totals) throws NoordwijzerException {
      Region region = saved.plan().region();
      checkShapes(region);
      new TotalsInspection(region, this::remark).inspect();
      new ProposalInspection(findings).inspect(saved.plan());
      return new PlanInspection(findings, Optional.of(totals), List.of(), Optional.of(saved));
    }

    private void remark(Phrase sentence) {
      findings.add(new Finding(false, "", sentence));
    }

    /// A plan opens without these rows; those that are in no scenario are told with the scenarios.
    private void tellSetAside(FileRows rows) throws NoordwijzerException {
      SetAside aside =
          new SetAside(
              rows,
              row -> {
                if (!row.column().equals(InterventionRows.SCENARIO)) {
                  String item = row.row().told(PlanRow.CODE);
                  findings.add(new Finding(false, item, row.sentence()));
                }
              });
      for (Layer layer : SetAside.LAYERS) {
        aside.rows(layer);
      }
    }

    private void checkIndexes() throws NoordwijzerException {
      StoredPlan stored = new StoredPlan(file, name);
      for (var layer : PlanSchema.all()) {
        if (layer.hasGeometry() && !file.isIndexed(stored.layer(layer.table()).whole())) {
          add(findings, new Phrase("planfile.check.index", name, layer.table()));
        }
      }
    }

    private int checkJournal() throws NoordwijzerException {
      Journal journal = new Journal(file);
      if (!journal.isThere()) {
        return 0;
      }
      StoredPlan stored = new StoredPlan(file, name);
      stored.sum();
      RowInspection rows = new RowInspection(new RowTotals(stored.stamp().rows()), this::remark);
      if (!journal.stamp().equals(stored.stamp().text())) {
        remark(new Phrase("planfile.check.elsewhere", name));
        rows.compareWithLastAct(journal.totals());
      }
      rows.compareWithDamaged(journal.lost(), "planfile.check.rows.lost");
      return journal.steps().size();
    }

    private void checkShapes(Region region) {
      for (var area : region.areas().areas()) {
        if (!new IsValidOp(area.geometry()).isValid()) {
          findings.add(
              new Finding(false, area.code(), new Phrase("planfile.check.shape", area.name())));
        }
      }
      for (var complex : region.ownership().complexes()) {
        if (!new IsValidOp(complex.geometry()).isValid()) {
          findings.add(
              new Finding(false, complex.id(), new Phrase("planfile.check.shape", complex.id())));
        }
      }
    }
  }
}
