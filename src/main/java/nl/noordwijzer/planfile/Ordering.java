package nl.noordwijzer.planfile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives rows numbers by which they stand in order, and leaves as many numbers as it can as they
/// are.
final class Ordering {
  private Ordering() {}

  /// @param keys in the wanted order
  /// @param present numbers that keys have now; not all need one
  /// @return a number for every key, rising
  static Map<String, Double> assign(List<String> keys, Map<String, Double> present) {
    double[] numbers = new double[keys.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = present.getOrDefault(keys.get(i), Double.NaN);
    }
    boolean[] kept = longestRise(numbers);
    for (int from = 0; from < numbers.length; from++) {
      if (!kept[from]) {
        int to = from;
        while (to < numbers.length && !kept[to]) {
          to++;
        }
        fill(numbers, from, to);
        from = to;
      }
    }
    if (!isRising(numbers)) {
      Arrays.setAll(numbers, i -> i + 1.0);
    }
    Map<String, Double> assigned = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      assigned.put(keys.get(i), numbers[i]);
    }
    return assigned;
  }

  /// Numbers for the places from `from` up to `to`, between what stands around them.
  private static void fill(double[] numbers, int from, int to) {
    boolean isFirst = from == 0;
    boolean isLast = to == numbers.length;
    int count = to - from;
    double low = isFirst ? (isLast ? 0 : Math.ceil(numbers[to]) - count - 1) : numbers[from - 1];
    double step = isFirst || isLast ? 1 : (numbers[to] - low) / (count + 1);
    double start = isLast && !isFirst ? Math.floor(low) : low;
    for (int i = 0; i < count; i++) {
      numbers[from + i] = start + step * (i + 1);
    }
  }

  private static boolean isRising(double[] numbers) {
    for (int i = 1; i < numbers.length; i++) {
      if (!(numbers[i - 1] < numbers[i])) {
        return false;
      }
    }
    return true;
  }

  /// Which numbers make the longest rising row; what is no number never belongs to it.
  private static boolean[] longestRise(double[] numbers) {
    int[] ends = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (!Double.isFinite(numbers[i])) {
        continue;
      }
      int place = place(numbers, ends, length, numbers[i]);
      before[i] = place == 0 ? -1 : ends[place - 1];
      ends[place] = i;
      length = Math.max(length, place + 1);
    }
    boolean[] kept = new boolean[numbers.length];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      kept[i] = true;
    }
    return kept;
  }

  /// The first row whose end is not below the number.
  private static int place(double[] numbers, int[] ends, int length, double number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[ends[middle]] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
