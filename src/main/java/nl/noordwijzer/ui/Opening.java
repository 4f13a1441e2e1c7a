package nl.noordwijzer.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.FirstPicture;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// Reads a region and composes its first picture, away from the FX thread.
///
/// @param place folder with the files of the region, or a plan
/// @param isExample whether the plan that is begun with a region is its example, or else empty
/// @param pictures of earlier starts
/// @param name of an empty plan; null for the usual one
record Opening(Path place, boolean isExample, FirstPictures pictures, @Nullable String name) {
  private static final String FIRST_INDICATOR = "aandeel_corporatiehuur";
  private static final String RAMP = "ylgnbu";

  /// A plan, or an empty one on a region, without pictures of earlier starts.
  Opening(Path place) {
    this(place, FirstPictures.none());
  }

  /// A plan, or an empty one on a region.
  Opening(Path place, FirstPictures pictures) {
    this(place, false, pictures, null);
  }

  /// The same for another place.
  Opening at(Path other) {
    return new Opening(other, pictures);
  }

  /// The same for the example of a region.
  Opening exampleAt(Path region) {
    return new Opening(region, true, pictures, null);
  }

  /// The same for an empty plan of a name on a region.
  Opening emptyAt(Path region, String called) {
    return new Opening(region, false, pictures, called);
  }

  boolean isPlan() {
    return PlanFile.isNamed(place.toString());
  }

  /// Whether it is a plan of which the file is not there, as on a drive that is away.
  boolean isMissing() {
    return isPlan() && Files.notExists(place);
  }

  /// What was shown first the last time, if it would be shown again.
  FirstPictures.LastTime lastTime(Ground ground, HomePlace home) {
    return (isExample ? pictures.ofExample() : pictures).find(place, ground, home);
  }

  /// Keeps what was shown first for the next start.
  void keep(FirstPictures.LastTime lastTime, FirstPicture picture) {
    if (lastTime.picture().isEmpty()) {
      pictures.keep(lastTime.key(), picture);
    }
  }

  /// Keeps what the next start will show first. For a worker.
  void keep(View view, Supplier<Opened> next) {
    FirstPictures.LastTime known = lastTime(view.ground, view.home);
    if (known.picture().isEmpty() && !known.key().isEmpty()) {
      keep(known, next.get().map().seen());
    }
  }

  /// @throws CancellationException when the work is no longer wanted
  Begun open(Locale language, Ground ground, HomePlace home, Progress progress)
      throws NoordwijzerException {
    View view = new View(ground, Texts.in(language), home);
    PlanCatalogue catalogue = CatalogueReader.read();
    if (isPlan()) {
      return openPlan(view, catalogue, progress);
    }
    Region region = RegionReader.read(place, progress);
    PlanBeginning beginning = new PlanBeginning(catalogue, view.texts);
    Plan plan =
        isExample
            ? beginning.example(place, region)
            : beginning.empty(name == null ? view.texts.get("window.plan.name") : name, region);
    MapStyle style = firstStyle(region.statistics());
    return new Begun(view.of(plan, style, catalogue), catalogue, plan, Optional.empty());
  }

  /// How a plan is shown first.
  record View(Ground ground, Texts texts, HomePlace home) {
    static View of(WindowSettings settings) {
      return new View(
          settings.groundProperty().get(),
          Texts.in(settings.languageProperty().get()),
          settings.homePlace());
    }

    Supplier<Opened> of(Work work, PlanCatalogue catalogue) {
      return () -> of(work.plan(), work.style(), catalogue);
    }

    Opened of(Plan plan, MapStyle style, PlanCatalogue catalogue) {
      PlanContent content = PlanContent.of(plan, Session.firstShown(plan), catalogue, Years.LAST);
      return Opened.of(plan.region(), new Opened.Look(style, ground, texts, home, content));
    }
  }

  /// Opens the file and keeps it open, or closes it where something else fails.
  private Begun openPlan(View view, PlanCatalogue catalogue, Progress progress)
      throws NoordwijzerException {
    if (isMissing()) {
      throw new NoordwijzerException(
          "window.plan.missing",
          null,
          String.valueOf(place.getFileName()),
          String.valueOf(place.toAbsolutePath().getParent()));
    }
    PlanStore store = PlanStore.open(place, view.texts(), progress);
    boolean begun = false;
    try {
      Plan plan = store.saved().plan();
      MapStyle usual = firstStyle(plan.region().statistics());
      MapStyle style = Begun.work(store.saved(), usual).style();
      Opened opened = view.of(plan, style, catalogue);
      Begun result = new Begun(opened, catalogue, plan, Optional.of(Begun.Kept.of(store)));
      begun = true;
      return result;
    } finally {
      if (!begun) {
        store.close();
      }
    }
  }

  private static MapStyle firstStyle(Statistics statistics) {
    List<Indicator> all = statistics.indicators();
    Indicator first = statistics.catalogue().byId(FIRST_INDICATOR).orElse(all.getFirst());
    MapTheme theme = new MapTheme(AreaLevel.NEIGHBOURHOOD, first.id(), null, Integer.MAX_VALUE - 1);
    ClassSpec classes = ClassSpec.of(ClassMethod.QUANTILE, 5);
    MapStyle style = new MapStyle(theme, classes, RAMP, false, MapStyle.usualLayers());
    return UsualStyle.showing(style, statistics, first);
  }
}
