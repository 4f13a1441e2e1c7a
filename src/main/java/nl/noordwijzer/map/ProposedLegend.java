package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;

/// Words the legend of what is proposed.
final class ProposedLegend {
  private ProposedLegend() {}

  /// The picture with its plan in the legend, after what it is about and before the lines.
  static MapPicture added(MapPicture picture, Texts texts) {
    List<Legend.Block> blocks = new ArrayList<>(picture.legend().blocks());
    Legend.Proposed block = block(picture, texts);
    if (block.isEmpty()) {
      return picture;
    }
    boolean lines = !blocks.isEmpty() && blocks.getLast() instanceof Legend.Lines;
    blocks.add(lines ? blocks.size() - 1 : blocks.size(), block);
    return picture.withLegend(new Legend(blocks));
  }

  private static Legend.Proposed block(MapPicture picture, Texts texts) {
    boolean shown = picture.style().layer(LayerKind.INTERVENTIONS).isSeen();
    List<Intervention> seen = shown ? picture.plan().begun().toList() : List.of();
    boolean wide = seen.stream().anyMatch(one -> one.place() instanceof Place.Chosen);
    boolean areas =
        picture.style().layer(LayerKind.PLAN_AREAS).isSeen()
            && !PlanAreaPainter.own(picture).isEmpty();
    return new Legend.Proposed(
        title(picture.plan().year(), texts),
        texts.get("map.counted.interventions"),
        entries(picture.plan(), seen, texts),
        statuses(seen, texts),
        wide ? texts.get("map.proposed.wide") : "",
        areas ? texts.get("map.proposed.area") : "",
        marks(picture, seen, texts));
  }

  private static List<Legend.StatusEntry> statuses(List<Intervention> seen, Texts texts) {
    return Arrays.stream(StatusSign.values())
        .filter(sign -> seen.stream().anyMatch(one -> sign.isOf(one.status())))
        .map(sign -> new Legend.StatusEntry(sign, texts.get("map.proposed.status", sign)))
        .toList();
  }

  private static List<Legend.MarkEntry> marks(
      MapPicture picture, List<Intervention> seen, Texts texts) {
    boolean areas = picture.style().layer(LayerKind.PLAN_AREAS).isSeen();
    Stream<String> ids =
        Stream.concat(
            seen.stream().map(Intervention::id),
            areas ? picture.plan().areas().stream().map(PlanArea::id) : Stream.empty());
    return picture.plan().marks().kinds(ids).stream()
        .map(mark -> new Legend.MarkEntry(mark, texts.get("map.proposed.mark", mark)))
        .toList();
  }

  private static String title(int year, Texts texts) {
    return year < Years.LAST
        ? texts.get("map.proposed.until", String.valueOf(year))
        : texts.get("map.proposed");
  }

  /// One for each type, in the order in which they first come, and then those of unknown types.
  private static List<Legend.TypeEntry> entries(
      PlanContent plan, List<Intervention> seen, Texts texts) {
    Map<InterventionType, Integer> counts = new LinkedHashMap<>();
    for (Intervention intervention : seen) {
      plan.type(intervention).ifPresent(type -> counts.merge(type, 1, Integer::sum));
    }
    List<Legend.TypeEntry> entries = new ArrayList<>();
    counts.forEach((type, count) ->
        entries.add(new Legend.TypeEntry(type.look(), type.names().in(texts.locale()), count)));
    int unknown = (int) seen.stream().filter(one -> plan.type(one).isEmpty()).count();
    if (unknown > 0) {
      String words = texts.get("map.proposed.unknown");
      entries.add(new Legend.TypeEntry(TypeLook.UNKNOWN, words, unknown));
    }
    return entries;
  }
}
