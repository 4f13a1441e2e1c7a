package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.IndicatorValues;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Turns data and style into a [MapPicture]: classifies, colours, and words the legend.
public final class MapComposer {
  final Region region;
  private final Attribution attribution;
  private volatile @Nullable Composed last;

  /// A picture of no plan, which stays the same while a planner draws.
  private record Composed(MapStyle style, Ground ground, Texts texts, MapPicture picture) {
    @SuppressWarnings("ReferenceEquality") // words of a language are read once
    boolean isOf(MapStyle otherStyle, Ground otherGround, Texts otherTexts) {
      return texts == otherTexts && ground == otherGround && style.equals(otherStyle);
    }
  }

  /// For maps without a background.
  public MapComposer(Region region) {
    this(region, Attribution.NONE);
  }

  /// @param attribution of backgrounds: stands among the notes
  public MapComposer(Region region, Attribution attribution) {
    this.region = region;
    this.attribution = attribution;
  }

  /// Composes maps that anyone may see: without confidential homes.
  public MapComposer withoutConfidential() {
    return new MapComposer(region.withoutConfidential(), attribution);
  }

  /// Fast enough for every change of style, but not meant for the UI thread: the first use of a
  /// class method may load GeoTools.
  ///
  /// A year without data or an unknown indicator gives a picture without figures that says why.
  ///
  /// @throws IllegalArgumentException when the style names no known ramp or lacks a layer
  public MapPicture compose(MapStyle style, Ground ground, Texts texts) {
    return compose(style, ground, texts, PlanContent.NONE);
  }

  /// As the other, with what is proposed.
  public MapPicture compose(MapStyle style, Ground ground, Texts texts, PlanContent plan) {
    return withBackground(added(ofNoPlan(style, ground, texts), plan, texts), texts);
  }

  /// A picture of no plan, with what is proposed: in the legend and among the notes too.
  public static MapPicture added(MapPicture picture, PlanContent plan, Texts texts) {
    List<String> notes = new ArrayList<>(picture.notes());
    boolean proposed =
        !plan.named().isEmpty()
            && plan.begun().findAny().isPresent()
            && picture.style().layer(LayerKind.INTERVENTIONS).isSeen();
    if (proposed && isReckonedWithInventedHomes(picture, plan)) {
      notes.addFirst(texts.get("map.note.invented.marks"));
    }
    if (proposed) {
      notes.add(texts.get("map.proposed.of", plan.named().both()));
    }
    MapPicture all = ProposedLegend.added(picture.withPlan(plan).withNotes(notes), texts);
    boolean first =
        Stream.of(LayerKind.INDICATOR, LayerKind.OWNERSHIP)
            .noneMatch(kind -> picture.style().layer(kind).visible());
    MapPicture titled =
        proposed && first
            ? all.withTitle(texts.get("map.title.proposed", plan.named().scenario()))
            : all;
    return SingledOwner.of(titled).map(one -> one.shown(texts)).orElse(titled);
  }

  /// What is said of displacement rests on whose the homes are, also where these are not shown.
  private static boolean isReckonedWithInventedHomes(MapPicture picture, PlanContent plan) {
    return !plan.marks().said().isEmpty()
        && !picture.style().layer(LayerKind.OWNERSHIP).isSeen()
        && picture.region().ownership().lists().stream().anyMatch(SourceNotes::isInvented);
  }

  /// The same with only what is on the map in the legend.
  public static MapPicture within(MapFrame frame, MapPicture picture) {
    return LegendSight.of(frame, picture);
  }

  /// The same, also with only what is proposed there.
  public static MapPicture seen(MapFrame frame, MapPicture picture, Texts texts) {
    PlanContent there = picture.plan().within(frame.viewport().extent(), picture.region());
    Legend others = picture.legend().withoutProposed();
    Legend all = ProposedLegend.added(picture.withPlan(there).withLegend(others), texts).legend();
    return within(frame, picture.withLegend(all));
  }

  private MapPicture withBackground(MapPicture picture, Texts texts) {
    BackgroundStyle background = picture.style().background();
    if (!background.isSeen()) {
      return picture;
    }
    List<String> notes = new ArrayList<>(picture.notes());
    attribution.of(background.id(), texts).ifPresent(notes::add);
    return picture.withNotes(notes);
  }

  private MapPicture ofNoPlan(MapStyle style, Ground ground, Texts texts) {
    Composed known = last;
    if (known == null || !known.isOf(style, ground, texts)) {
      known = new Composed(style, ground, texts, composed(style, ground, texts));
      last = known;
    }
    return known.picture;
  }

  private MapPicture composed(MapStyle style, Ground ground, Texts texts) {
    ThemeComposer themes = new ThemeComposer(region, style, ground, texts);
    ThemePart part =
        style
            .theme()
            .secondId()
            .map(id -> new BivariateComposer(themes, style, texts).compose(id))
            .orElseGet(themes::compose);
    List<IndicatorValues> shown = new ArrayList<>(List.of(part.values()));
    style.theme().secondId().map(themes::values).ifPresent(shown::add);
    return new MapPicture(
        region,
        style,
        ground,
        part.values(),
        part.classification(),
        part.fills(),
        legend(style, part, texts),
        title(style, shown, texts),
        new SourceNotes(region, style, texts).of(shown),
        texts.figures());
  }

  private String title(MapStyle style, List<IndicatorValues> shown, Texts texts) {
    if (!style.layer(LayerKind.INDICATOR).visible()) {
      boolean owners = style.layer(LayerKind.OWNERSHIP).visible();
      return texts.get(owners ? "map.title.owners" : "map.title.areas");
    }
    String level = levelWords(style.theme().level(), texts);
    String year = String.valueOf(style.theme().year());
    String first = shown.getFirst().indicator().names().in(texts.locale());
    if (shown.size() == 1) {
      return texts.get("map.title", first, level, year);
    }
    String second = shown.getLast().indicator().names().in(texts.locale());
    return texts.get("map.title.pair", first, decapitalised(second), level, year);
  }

  private String levelWords(AreaLevel level, Texts texts) {
    return level == AreaLevel.PROGRAMME_AREA
        ? texts.get("map.level.programme_area", programmeName())
        : texts.get("map.level", level);
  }

  /// A name in the middle of a sentence; abbreviations such as WOZ keep their capitals.
  static String decapitalised(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  private Legend legend(MapStyle style, ThemePart part, Texts texts) {
    List<Legend.Block> blocks = new ArrayList<>();
    if (style.layer(LayerKind.INDICATOR).visible()) {
      blocks.add(part.block());
    }
    if (style.layer(LayerKind.OWNERSHIP).visible() && !region.ownership().complexes().isEmpty()) {
      blocks.add(owners(texts));
    }
    List<Legend.LineEntry> lines = lines(style, texts);
    if (!lines.isEmpty()) {
      blocks.add(new Legend.Lines(texts.get("map.lines"), lines));
    }
    return new Legend(blocks);
  }

  private Legend.Owners owners(Texts texts) {
    Map<Owner, OwnerLook> looks = OwnerLooks.of(region.ownership());
    Map<Owner, Integer> dwellings =
        region
            .ownership()
            .dwellings(
                region.areas().at(AreaLevel.NEIGHBOURHOOD).stream()
                    .map(Area::code)
                    .collect(Collectors.toSet()));
    List<Legend.OwnerEntry> entries = new ArrayList<>();
    looks.forEach((owner, look) ->
        entries.add(
            new Legend.OwnerEntry(owner, look, owner.name(), dwellings.getOrDefault(owner, 0))));
    boolean invented = region.ownership().source().invented();
    return new Legend.Owners(
        texts.get("map.owners"),
        texts.get("map.counted.dwellings"),
        entries,
        null,
        approximate(texts),
        texts.get("map.owners.pies"),
        invented ? texts.get("map.owners.note") : "");
  }

  private Legend.@Nullable Approximate approximate(Texts texts) {
    List<HousingComplex> inexact =
        region.ownership().complexes().stream().filter(HousingComplex::approximate).toList();
    return inexact.isEmpty()
        ? null
        : new Legend.Approximate(
            texts.get("map.owners.approximate"),
            inexact.stream().mapToInt(HousingComplex::dwellings).sum());
  }

  private List<Legend.LineEntry> lines(MapStyle style, Texts texts) {
    List<AreaLevel> levels = new ArrayList<>();
    if (style.layer(LayerKind.BOUNDARIES).visible()) {
      levels.addAll(MapLines.levels(style.theme(), region));
    }
    if (style.layer(LayerKind.FOCUS_AREAS).visible()
        && !region.areas().at(AreaLevel.FOCUS_AREA).isEmpty()) {
      levels.add(AreaLevel.FOCUS_AREA);
    }
    return levels.stream()
        .map(level -> new Legend.LineEntry(level, lineLabel(level, texts)))
        .toList();
  }

  /// The programme area goes by its own name.
  private String lineLabel(AreaLevel level, Texts texts) {
    return level == AreaLevel.PROGRAMME_AREA ? programmeName() : texts.get("map.line", level);
  }

  private String programmeName() {
    return region.areas().at(AreaLevel.PROGRAMME_AREA).stream()
        .map(Area::name)
        .collect(Collectors.joining(", "));
  }
}
