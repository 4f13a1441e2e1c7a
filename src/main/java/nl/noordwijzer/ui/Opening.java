package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.edit.AddScenario;
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
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.FirstPicture;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.Ids;
import nl.noordwijzer.ui.session.Session;

/// Reads a region and composes its first picture, away from the FX thread.
///
/// @param place folder with the files of the region, or a plan
/// @param pictures of earlier starts
record Opening(Path place, FirstPictures pictures) {
  private static final String FIRST_INDICATOR = "aandeel_corporatiehuur";
  private static final String RAMP = "ylgnbu";

  /// Without pictures of earlier starts.
  Opening(Path place) {
    this(place, FirstPictures.none());
  }

  /// What was shown first the last time, if it would be shown again.
  FirstPictures.LastTime lastTime(Ground ground, HomePlace home) {
    return pictures.find(place, ground, home);
  }

  /// Keeps what was shown first for the next start.
  void keep(FirstPictures.LastTime lastTime, FirstPicture picture) {
    if (lastTime.picture().isEmpty()) {
      pictures.keep(lastTime.key(), picture);
    }
  }

  /// @throws CancellationException when the work is no longer wanted
  Begun open(Locale language, Ground ground, HomePlace home, Progress progress)
      throws NoordwijzerException {
    Region region = read(progress);
    MapStyle style = firstStyle(region.statistics());
    Texts texts = Texts.in(language);
    PlanCatalogue catalogue = CatalogueReader.read();
    Plan plan = plan(region, catalogue, texts);
    PlanContent content = PlanContent.of(plan, Session.firstShown(plan), catalogue, Years.LAST);
    Opened opened = Opened.of(region, new Opened.Look(style, ground, texts, home, content));
    return new Begun(opened, catalogue, plan);
  }

  /// A plan with a first scenario to draw in.
  private static Plan plan(Region region, PlanCatalogue catalogue, Texts texts) {
    Supplier<String> ids = Ids.random();
    PlanStart start = new PlanStart(catalogue, ids, texts.get("window.plan.base"));
    Plan empty = start.begin(texts.get("window.plan.name"), region);
    return new AddScenario(ids.get(), texts.get("window.plan.scenario", "A")).apply(empty);
  }

  private Region read(Progress progress) throws NoordwijzerException {
    return PlanFile.isNamed(place.toString())
        ? PlanFile.read(place, progress)
        : RegionReader.read(place, progress);
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
