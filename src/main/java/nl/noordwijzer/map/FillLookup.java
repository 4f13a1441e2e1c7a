package nl.noordwijzer.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Area;

/// Brings the fills of pictures in the order of the areas.
///
/// Looking up 14,500 codes takes longer than colouring the screen. Pictures of the same areas
/// mostly list them in the same order, so the order of the last one is remembered and only checked.
///
/// Safe for use from several threads.
final class FillLookup {
  private static final AreaFill NONE = new AreaFill(0, false);

  private final Map<String, Integer> numbers = new HashMap<>();
  private volatile Order last = new Order(List.of(), new HashMap<>());

  FillLookup(List<Area> areas) {
    areas.forEach(area -> numbers.put(area.code(), numbers.size()));
  }

  /// The fill of each area; transparent for an area that has none.
  AreaFill[] fills(MapPicture picture) {
    AreaFill[] fills = new AreaFill[numbers.size()];
    Arrays.fill(fills, NONE);
    Order order = last;
    int place = 0;
    boolean same = true;
    for (Map.Entry<String, AreaFill> entry : picture.fills().entrySet()) {
      int number = order.number(place++, entry.getKey());
      same &= number != Order.UNKNOWN;
      number = number == Order.UNKNOWN ? numbers.getOrDefault(entry.getKey(), -1) : number;
      if (number >= 0) {
        fills[number] = entry.getValue();
      }
    }
    if (!same) {
      last = new Order(List.copyOf(picture.fills().keySet()), numbers);
    }
    return fills;
  }

  /// Codes as a picture lists them, with the numbers of their areas (-1 for an area of another
  /// level).
  private static final class Order {
    static final int UNKNOWN = -2;

    private final String[] codes;
    private final int[] numbers;

    Order(List<String> codes, Map<String, Integer> numbers) {
      this.codes = codes.toArray(String[]::new);
      this.numbers = codes.stream().mapToInt(code -> numbers.getOrDefault(code, -1)).toArray();
    }

    int number(int place, String code) {
      return place < codes.length && codes[place].equals(code) ? numbers[place] : UNKNOWN;
    }
  }
}
