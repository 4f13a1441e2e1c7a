package nl.noordwijzer.support;

import java.time.LocalDate;
import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.sheet.Heading;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.SingleMap;
import nl.noordwijzer.text.Texts;

/// Sheets of the region that comes with the program.
public final class ExampleSheets {
  private ExampleSheets() {}

  /// Corporation homes per neighbourhood in 2019, with their owners.
  public static SingleMap of(Paper paper, Orientation orientation) {
    return of(new PageFormat(paper, orientation), "NOORD", "");
  }

  /// Corporation homes per neighbourhood in 2019 under a scenario of the example plan.
  public static SingleMap ofScenario(PageFormat format, String name) {
    Plan plan = ExamplePlan.get();
    Scenario scenario =
        plan.scenarios().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return of(
        format, "NOORD", "", PlanContent.of(plan, scenario, ShippedCatalogue.get(), Years.LAST));
  }

  /// @param title in the place of the usual one; empty for the usual one
  public static SingleMap of(PageFormat format, String area, String title) {
    return of(format, area, title, PlanContent.NONE);
  }

  private static SingleMap of(PageFormat format, String area, String title, PlanContent content) {
    Texts texts = Texts.in(Texts.DUTCH);
    MapPicture picture =
        new MapComposer(ShippedRegion.get()).compose(style(), Ground.PAPER, texts, content);
    Heading heading = Heading.of(picture, false, texts);
    return new SingleMap(
        format,
        title.isEmpty() ? heading : new Heading(title, heading.message()),
        picture,
        ShippedRegion.area(area).geometry(),
        new Imprint(LocalDate.of(2026, 11, 21), "1.2.3", Imprint.Status.CONCEPT),
        texts);
  }

  private static MapStyle style() {
    List<LayerStyle> layers =
        MapStyle.usualLayers().stream()
            .map(layer -> layer.withVisible(layer.kind() != LayerKind.FOCUS_AREAS))
            .toList();
    return new MapStyle(
        new MapTheme(AreaLevel.NEIGHBOURHOOD, "aandeel_corporatiehuur", null, 2019),
        UsualStyle.classes(ShippedRegion.indicator("aandeel_corporatiehuur")),
        "ylgnbu",
        false,
        layers);
  }
}
