package nl.noordwijzer.bidbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.NoordwijzerException;

/// The pictures of the maps of a bidbook. An indicator has the same classes on every page.
final class MapPictures {
  private static final String PLAN_OF = "plan:";
  private static final String COLONIES = "mijnkolonien";
  private static final String COLONY_TYPE = "mijnkolonie_erfgoed";
  private static final String RAMP = "ylgnbu";
  private static final Set<LayerKind> PLAN_LAYERS =
      Set.of(
          LayerKind.SURROUNDINGS,
          LayerKind.BOUNDARIES,
          LayerKind.FOCUS_AREAS,
          LayerKind.PLAN_AREAS,
          LayerKind.INTERVENTIONS,
          LayerKind.LABELS);
  private static final Set<LayerKind> NAMED_LAYERS =
      Set.of(LayerKind.SURROUNDINGS, LayerKind.BOUNDARIES, LayerKind.LABELS);
  private static final Set<LayerKind> FOCUS_LAYERS =
      Set.of(
          LayerKind.SURROUNDINGS,
          LayerKind.BOUNDARIES,
          LayerKind.FOCUS_AREAS,
          LayerKind.PLAN_AREAS,
          LayerKind.LABELS);
  private static final Set<LayerKind> OWNER_LAYERS =
      Set.of(LayerKind.SURROUNDINGS, LayerKind.OWNERSHIP, LayerKind.BOUNDARIES, LayerKind.LABELS);
  private static final Set<LayerKind> COLONY_LAYERS =
      Set.of(
          LayerKind.SURROUNDINGS,
          LayerKind.OWNERSHIP,
          LayerKind.BOUNDARIES,
          LayerKind.INTERVENTIONS,
          LayerKind.LABELS);
  private static final Set<LayerKind> INDICATOR_LAYERS =
      Set.of(
          LayerKind.SURROUNDINGS,
          LayerKind.INDICATOR,
          LayerKind.BOUNDARIES,
          LayerKind.FOCUS_AREAS,
          LayerKind.PLAN_AREAS,
          LayerKind.LABELS);

  private final BookRequest request;
  private final BookFigures figures;
  private final Region region;
  private final Map<String, MapPicture> bases = new HashMap<>();

  /// @param withConfidential whether homes may be on the maps that others may not see
  MapPictures(BookRequest request, BookFigures figures, boolean withConfidential) {
    this.request = request;
    this.figures = figures;
    Region all = request.plan().region();
    region = withConfidential ? all : all.withoutConfidential();
  }

  /// What an item shows: `plan`, `plan:` with a type of interventions, `bezit`, `mijnkolonien` with
  /// the homes and the interventions there, `buurten` or `focuswijken` with nothing but these,
  /// `indicator:` with an id, or `uitkomst:` or `verschil:` with a figure by which scenarios are
  /// compared. Of the plan only what lies in the frame, so that the legend has no more.
  ///
  /// @throws NoordwijzerException when there is no such thing
  MapPicture of(ItemTemplate item, Scenario scenario, Subject subject, MapFrame frame)
      throws NoordwijzerException {
    String show = item.show() == null ? "plan" : item.show();
    boolean difference = show.startsWith("verschil:");
    if (difference || show.startsWith("uitkomst:")) {
      Measure measure = Measures.of(show);
      MapPicture all = figures.comparison(measure, difference).picture(scenario).orElseThrow();
      return MapComposer.within(frame, plain(all));
    }
    int year = item.year() == null ? Years.LAST : item.year();
    PlanContent content = PlanContent.of(request.plan(), scenario, request.catalogue(), year);
    if (show.startsWith("plan") || show.equals(COLONIES)) {
      content = content.with(marks(scenario, subject));
    }
    content = content.only(new Concerned(subject, request.plan().region())::has);
    if (show.startsWith(PLAN_OF)) {
      content = content.ofType(show.substring(PLAN_OF.length()));
    } else if (show.equals(COLONIES)) {
      content = content.ofType(COLONY_TYPE);
    }
    MapPicture base = base(show.startsWith(PLAN_OF) ? "plan" : show, subject);
    return MapComposer.within(
        frame,
        MapComposer.added(
            base, content.within(frame.viewport().extent(), region), request.texts()));
  }

  /// On a page about one intervention only what is said of that.
  private PlanMarks marks(Scenario scenario, Subject subject) {
    PlanMarks all = figures.marks(scenario);
    return subject instanceof Subject.OfIntervention ? all.only(Set.of(subject.key())) : all;
  }

  /// On a small map the colours are seen best without the interventions.
  private MapPicture plain(MapPicture picture) {
    MapStyle style = picture.style();
    LayerStyle interventions = style.layer(LayerKind.INTERVENTIONS);
    String proposed = request.texts().get("map.proposed.of", picture.plan().named().both());
    return picture
        .withStyle(style.withLayer(interventions.withVisible(false)))
        .withLegend(picture.legend().withoutProposed())
        .withNotes(picture.notes().stream().filter(note -> !note.equals(proposed)).toList());
  }

  /// The programme area with nothing on it.
  MapPicture overview() throws NoordwijzerException {
    return base("gebied", new Subject.Whole());
  }

  private MapPicture base(String show, Subject subject) throws NoordwijzerException {
    boolean ofOwner = show.equals("bezit") && subject instanceof Subject.OfOwner;
    String key = ofOwner ? show + subject.key() : show;
    MapPicture known = bases.get(key);
    if (known == null) {
      known = compose(show, ofOwner ? homes(subject) : region(show));
      known = known.withLegend(homesTold(known, ofOwner));
      bases.put(key, known);
    }
    return known;
  }

  /// Numbers of homes are of the programme area, as those in tables are.
  private Legend homesTold(MapPicture picture, boolean ofOwner) {
    List<Area> programme = region.areas().at(AreaLevel.PROGRAMME_AREA);
    if (ofOwner || programme.isEmpty()) {
      return ofOwner ? picture.legend().withoutHomes() : picture.legend();
    }
    Set<String> codes =
        programme.stream()
            .flatMap(area -> region.areas().within(area, AreaLevel.NEIGHBOURHOOD).stream())
            .map(Area::code)
            .collect(Collectors.toSet());
    String names = programme.stream().map(Area::name).collect(Collectors.joining(", "));
    return picture
        .legend()
        .countingHomes(
            picture.region().ownership().dwellings(codes),
            request.texts().get("bidbook.counted.dwellings", names));
  }

  private MapPicture compose(String show, Region of) throws NoordwijzerException {
    return new MapComposer(of).compose(style(show), Ground.PAPER, request.texts());
  }

  /// With the homes of the owner that a page is about, and of no one else.
  private Region homes(Subject subject) {
    return region.with(
        region.ownership().only(complex -> complex.owner().name().equals(subject.name())));
  }

  private Region region(String show) {
    return show.equals(COLONIES)
        ? region.with(region.ownership().only(HousingComplex::miningColony))
        : region;
  }

  private MapStyle style(String show) throws NoordwijzerException {
    return switch (show) {
      case "gebied" -> layers(usual(), Set.of(LayerKind.SURROUNDINGS, LayerKind.BOUNDARIES));
      case "plan" -> layers(usual(), PLAN_LAYERS);
      case "buurten" -> layers(usual(), NAMED_LAYERS);
      case "focuswijken" -> layers(usual(), FOCUS_LAYERS);
      case COLONIES -> layers(usual(), COLONY_LAYERS);
      case "bezit" -> layers(usual(), OWNER_LAYERS);
      default -> layers(style(indicator(show)), INDICATOR_LAYERS);
    };
  }

  private Indicator indicator(String show) throws NoordwijzerException {
    return region
        .statistics()
        .catalogue()
        .byId(show.replaceFirst("^indicator:", ""))
        .orElseThrow(() -> new NoordwijzerException("bidbook.template.show", null, show));
  }

  /// For a map without figures: any indicator will do.
  private MapStyle usual() {
    return style(region.statistics().catalogue().indicators().getFirst());
  }

  private MapStyle style(Indicator shown) {
    int year = UsualStyle.year(region.statistics(), shown, Years.LAST);
    return new MapStyle(
        new MapTheme(AreaLevel.NEIGHBOURHOOD, shown.id(), null, year),
        UsualStyle.classes(shown),
        RAMP,
        false,
        MapStyle.usualLayers());
  }

  private static MapStyle layers(MapStyle style, Set<LayerKind> seen) {
    List<LayerStyle> layers =
        style.layers().stream()
            .map(layer -> layer.withVisible(seen.contains(layer.kind())))
            .toList();
    return style.withLayers(layers);
  }

  /// What the maps show: without the homes that others may not see, unless these were asked for.
  Region region() {
    return region;
  }
}
