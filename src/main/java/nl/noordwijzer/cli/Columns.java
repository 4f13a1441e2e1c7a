package nl.noordwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lines of words in columns of the same width.
final class Columns {
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> rightAligned;

  /// @param rightAligned columns of numbers, from 0
  Columns(Set<Integer> rightAligned) {
    this.rightAligned = Set.copyOf(rightAligned);
  }

  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String padding = " ".repeat(width(column) - cells.get(column).length());
      boolean right = rightAligned.contains(column);
      line.append(right ? padding + cells.get(column) : cells.get(column) + padding).append("  ");
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
