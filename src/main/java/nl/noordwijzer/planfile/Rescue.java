package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.geopackage.DamagedFile;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Makes a plan of what can be read of a damaged file, and tells what is lost.
final class Rescue {
  private static final List<Layer> ONLY_IN_PLANS =
      List.of(
          PlanSchema.PLAN,
          PlanSchema.SCENARIOS,
          PlanSchema.INTERVENTIONS,
          PlanSchema.FIGURES,
          PlanSchema.INDICATORS);

  private final String name;
  private final DamagedFile file;
  private final Consumer<PlanInspection.Finding> told;
  private final RescuedRows rows;

  Rescue(String name, DamagedFile file, Consumer<PlanInspection.Finding> told) {
    this.name = name;
    this.file = file;
    this.told = told;
    rows = new RescuedRows(name, file, told);
  }

  /// Whether there is anything in the file that only plans have.
  boolean isPlan() throws NoordwijzerException {
    for (Layer layer : ONLY_IN_PLANS) {
      List<String> told = PlanSchema.keyOf(layer);
      if (file.rows(layer).rows().stream()
          .map(row -> new PlanRow(name, layer, row))
          .anyMatch(row -> told.stream().noneMatch(row::isAbsent))) {
        return true;
      }
    }
    return false;
  }

  Saved saved() throws NoordwijzerException {
    PlanRow header = header();
    if (header.whole("schema", Integer.MAX_VALUE) > PlanSchema.VERSION) {
      throw new NoordwijzerException(PlanFile.NEWER, null, name);
    }
    Optional<Plan> version = version();
    Region alike =
        version.isPresent()
            ? version.get().region()
            : RegionReader.read(ProgramFolder.region(), Progress.NONE);
    Region region = new RescuedRegion(header, rows, alike, told).read();
    Saved saved = new ProposalRows(header, SoundRows.ofDamagedFile(rows, told)).read(region);
    Plan plan = saved.plan();
    if (version.isPresent()) {
      tellLost(plan, version.get());
    }
    PlanCatalogue catalogue = CatalogueReader.read();
    Register<Assumption> assumptions =
        filled(PlanSchema.ASSUMPTIONS, plan.assumptions(), catalogue.assumptions());
    Register<FundingSource> funding =
        filled(PlanSchema.FUNDING, plan.funding(), catalogue.funding());
    return new Saved(
        plan.withAssumptions(assumptions).withFunding(funding).withAreas(areas(plan, version)),
        saved.look());
  }

  /// With those of a version in the place of what is lost, or else with those of a new plan.
  private Register<PlanArea> areas(Plan plan, Optional<Plan> version) throws NoordwijzerException {
    Register<PlanArea> areas = plan.areas();
    boolean isWhole = !rows.mayLack(PlanSchema.PLAN_AREAS);
    if (isWhole || (!areas.isEmpty() && rows.lost(PlanSchema.PLAN_AREAS) == 0)) {
      return areas;
    }
    for (PlanArea area : version.isPresent() ? version.get().areas() : focusAreas(plan)) {
      if (areas.stream().noneMatch(known -> isSame(known, area))) {
        areas = areas.with(area);
        Phrase sentence = new Phrase("planfile.check.planarea");
        told.accept(new PlanInspection.Finding(true, area.id(), area.name(), sentence));
      }
    }
    return areas;
  }

  private static boolean isSame(PlanArea one, PlanArea other) {
    return one.id().equals(other.id()) || one.name().equals(other.name());
  }

  private Register<PlanArea> focusAreas(Plan plan) throws NoordwijzerException {
    return NewPlan.begun(name, plan.region(), Texts.in(Texts.DUTCH)).plan().areas();
  }

  /// With what a new plan begins with, in the place of what is lost.
  private <T extends Identified> Register<T> filled(
      Layer layer, Register<T> known, Register<T> preset) throws NoordwijzerException {
    Register<T> filled = known;
    if (known.size() < rows.rows(layer).size() || rows.mayLack(layer)) {
      for (T item : preset) {
        filled = filled.contains(item.id()) ? filled : filled.with(item);
      }
      if (filled.size() > known.size()) {
        int count = filled.size() - known.size();
        Phrase sentence = new Phrase("planfile.check.preset", layer.table(), count);
        told.accept(new PlanInspection.Finding(true, "", "", sentence));
      }
    }
    return filled;
  }

  /// The row that says what the file is, or one that says as little as it must.
  private PlanRow header() throws NoordwijzerException {
    Optional<PlanRow> known =
        rows.rows(PlanSchema.PLAN).stream()
            .filter(row -> !row.told(PlanRow.CODE).isBlank() && !row.isAbsent("schema"))
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    @Nullable Object[] values = new Object[PlanSchema.PLAN.fields().size()];
    values[0] = (long) PlanSchema.VERSION;
    values[1] = UUID.randomUUID().toString();
    values[2] = NewPlan.stem(name);
    return new PlanRow(name, PlanSchema.PLAN, new LayerRow(1, values, null));
  }

  /// The newest version in the file that can be read.
  private Optional<Plan> version() throws NoordwijzerException {
    for (LayerRow version : PlanVersions.in(file).reversed()) {
      try {
        return Optional.of(PlanVersions.unpacked(version, name).plan());
      } catch (NoordwijzerException _) {
        // The one before it may be whole.
      }
    }
    return Optional.empty();
  }

  /// Names what may be lost: what was in the version and is not read.
  private void tellLost(Plan saved, Plan version) throws NoordwijzerException {
    if (rows.lost(PlanSchema.INTERVENTIONS) > 0) {
      for (Scenario scenario : version.scenarios()) {
        scenario.interventions().stream()
            .filter(item -> saved.scenarioOf(item.id()).isEmpty())
            .forEach(item -> {
              String subject = item.name() + " (" + scenario.name() + ")";
              Phrase sentence = new Phrase("planfile.check.version");
              told.accept(new PlanInspection.Finding(true, item.id(), subject, sentence));
            });
      }
    }
  }

  /// How much of each layer was saved, of those that hold anything or have lost something.
  List<PlanInspection.Rescued> counts(Saved saved) {
    List<PlanInspection.Rescued> counts = new ArrayList<>();
    for (Listing listing : SavedListings.all(saved, new SourceRows())) {
      int kept = listing.entries().size();
      int others = Math.max(0, kept - rows.found(listing.layer()));
      long lost = Math.max(0, rows.lost(listing.layer()) - others);
      boolean missing = rows.isMissing(listing.layer());
      if (kept > 0 || lost > 0 || missing) {
        counts.add(new PlanInspection.Rescued(listing.layer().table(), kept, lost, missing));
      }
    }
    return List.copyOf(counts);
  }
}
