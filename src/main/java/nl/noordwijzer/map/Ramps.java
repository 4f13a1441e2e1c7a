package nl.noordwijzer.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The colour ramps on offer, read from `assets/ramps.csv`.
public final class Ramps {
  private static final String FILE = "/assets/ramps.csv";
  private static final List<Ramp> ALL = read();

  private Ramps() {}

  /// Kinds of ramps.
  public enum Kind {
    SEQUENTIAL,
    DIVERGING,
    BIVARIATE
  }

  /// @param name as shown to the user, such as `YlGnBu` or `Viridis`
  /// @param stops colours (0xFFrrggbb) at equal distances; nine, row by row, for a bivariate ramp
  public record Ramp(String id, String name, Kind kind, List<Integer> stops) {
    public Ramp {
      stops = List.copyOf(stops);
    }

    /// Colours (0xFFrrggbb) for a number of classes, light to dark unless reversed.
    ///
    /// The stops themselves where there are as many, otherwise mixed from them in OKLab.
    public int[] colours(int count, boolean reversed) {
      int[] colours = new int[count];
      for (int i = 0; i < count; i++) {
        double place = count == 1 ? 0.5 : i / (count - 1.0);
        colours[i] = at(reversed ? 1 - place : place);
      }
      return colours;
    }

    /// @param place 0 for the first stop, 1 for the last
    private int at(double place) {
      double scaled = place * (stops.size() - 1);
      int index = (int) Math.min(Math.floor(scaled), stops.size() - 2);
      OkLab next = OkLab.of(stops.get(index + 1));
      return OkLab.of(stops.get(index)).mix(next, scaled - index).argb();
    }
  }

  public static List<Ramp> all() {
    return ALL;
  }

  /// @throws IllegalArgumentException when there is no such ramp
  public static Ramp require(String id) {
    return ALL.stream()
        .filter(ramp -> ramp.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no ramp " + id));
  }

  private static List<Ramp> read() {
    try (var in = Ramps.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no ramps " + FILE);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().skip(1).map(Ramps::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ramp parse(String line) {
    String[] cells = line.split(",", -1);
    List<Integer> stops =
        Arrays.stream(cells[3].split(" ")).map(hex -> 0xff000000 | Integer.decode(hex)).toList();
    return new Ramp(cells[0], cells[1], Kind.valueOf(cells[2]), stops);
  }
}
