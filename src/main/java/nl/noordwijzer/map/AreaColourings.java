package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.AreaColouring;
import nl.noordwijzer.area.AreaColouring.ColourClass;

/// The colours of the areas of a map by themselves.
public final class AreaColourings {
  private AreaColourings() {}

  /// [AreaColouring#NONE] where the map shows no indicator.
  public static AreaColouring of(MapPicture picture) {
    if (!picture.style().layer(LayerKind.INDICATOR).isSeen()) {
      return AreaColouring.NONE;
    }
    Map<AreaFill, List<String>> areas = areas(picture);
    List<ColourClass> classes = new ArrayList<>();
    labels(picture.legend())
        .forEach((fill, label) ->
            classes.add(
                new ColourClass(
                    label,
                    fill.argb() & 0xffffff,
                    fill.hatched(),
                    areas.getOrDefault(fill, List.of()))));
    return new AreaColouring(picture.title(), classes);
  }

  private static Map<AreaFill, List<String>> areas(MapPicture picture) {
    return new TreeMap<>(picture.fills())
        .entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  /// Reasons of missing figures have one sign on the map.
  private static Map<AreaFill, String> labels(Legend legend) {
    Map<AreaFill, String> labels = new LinkedHashMap<>();
    legend.blocks().stream()
        .flatMap(AreaColourings::entries)
        .forEach(entry ->
            labels.merge(entry.fill(), entry.label(), (first, next) -> first + "; " + next));
    return labels;
  }

  private static Stream<Legend.ClassEntry> entries(Legend.Block block) {
    return switch (block) {
      case Legend.Classes classes -> classes.entries().stream();
      case Legend.Bivariate pair ->
          Stream.concat(pair.cells().stream().flatMap(List::stream), pair.missing().stream());
      case Legend.Owners _, Legend.Proposed _, Legend.Lines _ -> Stream.empty();
    };
  }
}
