package nl.noordwijzer.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noordwijzer.bidbook.LaidItem;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.PageFormat;

/// Items that are moved, sized and aligned together: their boxes in millimetres.
///
/// @param boxes by the places of the items in their template; one at least
record BoxGroup(Map<Integer, Box> boxes) {
  /// So much of an item stays on the page, millimetres.
  private static final double KEPT = 5;

  BoxGroup {
    boxes = Map.copyOf(boxes);
    if (boxes.isEmpty()) {
      throw new IllegalArgumentException("a group of nothing");
    }
  }

  static BoxGroup of(List<LaidItem> items) {
    return new BoxGroup(items.stream().collect(Collectors.toMap(LaidItem::place, LaidItem::box)));
  }

  /// What becomes of a box.
  private interface Change {
    Box of(Box before);
  }

  private BoxGroup each(Change change) {
    Map<Integer, Box> next = new HashMap<>();
    boxes.forEach((place, box) -> next.put(place, change.of(box)));
    return new BoxGroup(next);
  }

  /// The smallest box around all.
  Box around() {
    double left = boxes.values().stream().mapToDouble(Box::x).min().orElseThrow();
    double top = boxes.values().stream().mapToDouble(Box::y).min().orElseThrow();
    double right = boxes.values().stream().mapToDouble(Box::right).max().orElseThrow();
    double bottom = boxes.values().stream().mapToDouble(Box::bottom).max().orElseThrow();
    return new Box(left, top, right - left, bottom - top);
  }

  BoxGroup moved(double dx, double dy) {
    return each(box -> new Box(box.x() + dx, box.y() + dy, box.width(), box.height()));
  }

  /// Moved and stretched together, so that [#around()] becomes another box.
  BoxGroup fitted(Box wanted) {
    Box now = around();
    double across = wanted.width() / now.width();
    double down = wanted.height() / now.height();
    return each(box ->
        new Box(
            wanted.x() + (box.x() - now.x()) * across,
            wanted.y() + (box.y() - now.y()) * down,
            box.width() * across,
            box.height() * down));
  }

  /// Along one side of a box.
  BoxGroup aligned(Alignment side, Box frame) {
    return each(box -> side.place(box, frame));
  }

  /// With the same room between each and the next; the outer ones stay.
  ///
  /// @param across from left to right, else from top to bottom
  BoxGroup spread(boolean across) {
    List<Map.Entry<Integer, Box>> order = new ArrayList<>(boxes.entrySet());
    order.sort(Comparator.comparingDouble(it -> across ? it.getValue().x() : it.getValue().y()));
    Box all = around();
    double taken = order.stream().mapToDouble(it -> length(it.getValue(), across)).sum();
    double room = ((across ? all.width() : all.height()) - taken) / Math.max(1, order.size() - 1);
    Map<Integer, Box> next = new HashMap<>();
    double at = across ? all.x() : all.y();
    for (Map.Entry<Integer, Box> entry : order) {
      Box box = entry.getValue();
      next.put(
          entry.getKey(),
          new Box(across ? at : box.x(), across ? box.y() : at, box.width(), box.height()));
      at += length(box, across) + room;
    }
    return new BoxGroup(next);
  }

  private static double length(Box box, boolean across) {
    return across ? box.width() : box.height();
  }

  /// Brought back so far that a part of each can be taken hold of on the page.
  BoxGroup keptOn(PageFormat page) {
    return each(box ->
        new Box(
            kept(box.x(), box.width(), page.widthMm()),
            kept(box.y(), box.height(), page.heightMm()),
            box.width(),
            box.height()));
  }

  private static double kept(double from, double length, double page) {
    double least = Math.min(KEPT, length);
    return Math.clamp(from, least - length, page - least);
  }
}
