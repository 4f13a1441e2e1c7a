package nl.noordwijzer.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// How all pages look: colours, letters and logo, the same on each of them.
///
/// @param tones a colour for each
/// @param series colours of the series of charts, by their number
/// @param logo that templates may show
public record HouseStyle(
    Map<Tone, Color> tones,
    Map<SeriesLook.Kind, List<Color>> series,
    Lettering lettering,
    @Nullable SheetImage logo) {
  /// Name of a house style among templates.
  public static final String FILE = "huisstijl.json";

  private static final String KIND = "sheet.style";
  private static final String DAMAGED = KIND + ".damaged";
  private static final String SHIPPED = "/assets/" + FILE;

  public HouseStyle {
    tones = Map.copyOf(tones);
    series = Map.copyOf(series);
  }

  /// Read when it is first used.
  private static final class Shipped {
    private static final HouseStyle STYLE = shipped();

    private static HouseStyle shipped() {
      try (InputStream in = HouseStyle.class.getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IllegalStateException("no " + SHIPPED);
        }
        StyleFile file =
            new JsonFile(DAMAGED, FILE)
                .read(new String(in.readAllBytes(), StandardCharsets.UTF_8), StyleFile.class);
        HouseStyle none =
            new HouseStyle(new EnumMap<>(Tone.class), Map.of(), Lettering.INTER, null);
        return file.over(none, new Beside(Path.of("")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (NoordwijzerException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// That of the program.
  public static HouseStyle usual() {
    return Shipped.STYLE;
  }

  /// That of a user; what it leaves out is as in ours. For a worker.
  ///
  /// @throws NoordwijzerException when it cannot be read: names file, line and what is wrong
  public static HouseStyle read(Path file) throws NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    StyleFile read = new JsonFile(DAMAGED, name).read(JsonFile.text(KIND, file), StyleFile.class);
    Path folder = file.toAbsolutePath().getParent();
    return read.over(usual(), new Beside(folder == null ? file.toAbsolutePath() : folder));
  }

  Color colour(Tone tone) {
    return tones.getOrDefault(tone, Color.BLACK);
  }

  /// Of a series, in every chart that has it.
  public Color colour(SeriesLook look) {
    List<Color> colours = series.getOrDefault(look.kind(), List.of(Color.BLACK));
    return colours.get(look.number() % colours.size());
  }

  /// The same as `#0F5C63`.
  public String written(SeriesLook look) {
    return String.format("#%06X", colour(look).getRGB() & 0xFFFFFF);
  }
}
