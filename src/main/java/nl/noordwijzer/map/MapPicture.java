package nl.noordwijzer.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.area.IndicatorValues;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.text.Figures;
import org.jspecify.annotations.Nullable;

/// A map composed from data and style, ready to be painted on any viewport.
///
/// @param values of the (first) indicator
/// @param classification absent for a bivariate map and where no area has a figure
/// @param fills by area code, for every area of the level of the theme
/// @param title neutral title in the language of the user
/// @param notes source lines of the visible layers, one per source, warnings first
/// @param figures how numbers are written
/// @param backdrop what is there of the background map
/// @param plan what is proposed
public record MapPicture(
    Region region,
    MapStyle style,
    Ground ground,
    IndicatorValues values,
    @Nullable Classification classification,
    Map<String, AreaFill> fills,
    Legend legend,
    String title,
    List<String> notes,
    Figures figures,
    Backdrop backdrop,
    PlanContent plan) {

  public MapPicture {
    fills = Map.copyOf(fills);
    notes = List.copyOf(notes);
  }

  /// Of no plan, and before anything of a background is there.
  public MapPicture(
      Region region,
      MapStyle style,
      Ground ground,
      IndicatorValues values,
      @Nullable Classification classification,
      Map<String, AreaFill> fills,
      Legend legend,
      String title,
      List<String> notes,
      Figures figures) {
    this(
        region,
        style,
        ground,
        values,
        classification,
        fills,
        legend,
        title,
        notes,
        figures,
        Backdrop.NONE,
        PlanContent.NONE);
  }

  public MapPicture withStyle(MapStyle value) {
    return new MapPicture(
        region,
        value,
        ground,
        values,
        classification,
        fills,
        legend,
        title,
        notes,
        figures,
        backdrop,
        plan);
  }

  public MapPicture withFills(Map<String, AreaFill> value) {
    return new MapPicture(
        region,
        style,
        ground,
        values,
        classification,
        value,
        legend,
        title,
        notes,
        figures,
        backdrop,
        plan);
  }

  public MapPicture withLegend(Legend value) {
    return new MapPicture(
        region,
        style,
        ground,
        values,
        classification,
        fills,
        value,
        title,
        notes,
        figures,
        backdrop,
        plan);
  }

  public MapPicture withTitle(String value) {
    return new MapPicture(
        region,
        style,
        ground,
        values,
        classification,
        fills,
        legend,
        value,
        notes,
        figures,
        backdrop,
        plan);
  }

  public MapPicture withNotes(List<String> value) {
    return new MapPicture(
        region,
        style,
        ground,
        values,
        classification,
        fills,
        legend,
        title,
        value,
        figures,
        backdrop,
        plan);
  }

  public MapPicture withBackdrop(Backdrop value) {
    return new MapPicture(
        region,
        style,
        ground,
        values,
        classification,
        fills,
        legend,
        title,
        notes,
        figures,
        value,
        plan);
  }

  public MapPicture withPlan(PlanContent value) {
    return new MapPicture(
        region,
        style,
        ground,
        values,
        classification,
        fills,
        legend,
        title,
        notes,
        figures,
        backdrop,
        value);
  }

  /// Pictures are large: two are the same only when they are one object.
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  public Optional<Classification> classes() {
    return Optional.ofNullable(classification);
  }
}
