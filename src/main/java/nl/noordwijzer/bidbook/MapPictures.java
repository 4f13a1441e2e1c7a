package nl.noordwijzer.bidbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
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
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// The pictures of the maps of a bidbook. An indicator has the same classes on every page.
final class MapPictures {
  private static final String RAMP = "ylgnbu";
  private static final String USUAL = "aandeel_corporatiehuur";
  private static final Set<LayerKind> PLAN_LAYERS =
      Set.of(
          LayerKind.SURROUNDINGS,
          LayerKind.BOUNDARIES,
          LayerKind.PLAN_AREAS,
          LayerKind.INTERVENTIONS,
          LayerKind.LABELS);

  private final BookRequest request;
  private final Region region;
  private final MapComposer composer;
  private final Map<List<Object>, MapPicture> made = new HashMap<>();

  MapPictures(BookRequest request) {
    this.request = request;
    Region all = request.plan().region();
    region = request.withConfidential() ? all : all.withoutConfidential();
    composer = new MapComposer(region);
  }

  /// What an item shows: `plan`, `bezit` or `indicator:` with an id.
  ///
  /// @throws NoordwijzerException when there is no such thing
  MapPicture of(ItemTemplate item, Subject subject) throws NoordwijzerException {
    String show = item.show() == null ? "plan" : item.show();
    Scenario scenario = new Roles(request).scenario(item.scenario());
    int year = item.year() == null ? Years.LAST : item.year();
    List<Object> key = List.of(show, scenario.id(), year);
    MapPicture known = made.get(key);
    if (known == null) {
      known = compose(style(show), scenario, year);
      made.put(key, known);
    }
    return known;
  }

  /// The programme area with nothing on it.
  MapPicture overview() {
    MapStyle style = base(USUAL, null);
    return composer.compose(
        layers(style, Set.of(LayerKind.SURROUNDINGS, LayerKind.BOUNDARIES)),
        Ground.PAPER,
        request.texts());
  }

  private MapPicture compose(MapStyle style, Scenario scenario, int year) {
    PlanContent content = PlanContent.of(request.plan(), scenario, request.catalogue(), year);
    return composer.compose(style, Ground.PAPER, request.texts(), content);
  }

  private MapStyle style(String show) throws NoordwijzerException {
    if (show.equals("plan")) {
      return layers(base(USUAL, null), PLAN_LAYERS);
    }
    if (show.equals("bezit")) {
      return layers(
          base(USUAL, null),
          Set.of(
              LayerKind.SURROUNDINGS, LayerKind.OWNERSHIP, LayerKind.BOUNDARIES, LayerKind.LABELS));
    }
    String id = show.replaceFirst("^indicator:", "");
    Indicator indicator =
        region
            .statistics()
            .catalogue()
            .byId(id)
            .orElseThrow(() -> new NoordwijzerException("bidbook.template.show", null, show));
    return layers(
        base(id, indicator),
        Set.of(
            LayerKind.SURROUNDINGS,
            LayerKind.INDICATOR,
            LayerKind.BOUNDARIES,
            LayerKind.PLAN_AREAS,
            LayerKind.LABELS));
  }

  private MapStyle base(String id, @Nullable Indicator indicator) {
    Indicator shown =
        indicator == null ? region.statistics().catalogue().byId(id).orElse(null) : indicator;
    if (shown == null) {
      shown = region.statistics().catalogue().indicators().getFirst();
    }
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

  /// Ids of the homes of an owner.
  String[] homes(Owner owner) {
    return region.ownership().complexes().stream()
        .filter(complex -> complex.owner().equals(owner))
        .map(HousingComplex::id)
        .toArray(String[]::new);
  }

  Plan plan() {
    return request.plan();
  }
}
