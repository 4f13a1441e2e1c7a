package nl.noordwijzer.map;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.AreaLevel;
import org.jspecify.annotations.Nullable;

/// A style as lines of text, to be kept with a plan.
public final class StyleText {
  private static final String BETWEEN = " ";

  private StyleText() {}

  public static String of(MapStyle style) {
    MapTheme theme = style.theme();
    ClassSpec classes = style.classes();
    return Stream.of(
            line("level", theme.level()),
            line("indicator", theme.indicator()),
            line("second", theme.secondId().orElse("")),
            line("year", theme.year()),
            line("method", classes.method()),
            line("count", classes.count()),
            line("breaks", joined(classes.breaks().stream())),
            line("norm", classes.normValue().map(Object::toString).orElse("")),
            line("locked", classes.locked()),
            line("ramp", style.ramp()),
            line("reversed", style.reversed()),
            line("background", style.background().id()),
            line("background.opacity", style.background().opacity()),
            line("layers", joined(style.layers().stream().map(StyleText::layer))))
        .collect(Collectors.joining());
  }

  private static String line(String key, Object value) {
    return key + "=" + value + "\n";
  }

  private static String joined(Stream<?> parts) {
    return parts.map(Object::toString).collect(Collectors.joining(BETWEEN));
  }

  private static String layer(LayerStyle layer) {
    return layer.kind() + ":" + layer.visible() + ":" + layer.opacity();
  }

  /// @param usual gives the layers that the text does not know
  /// @return empty for a text that is no style
  public static Optional<MapStyle> read(String text, MapStyle usual) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
      return lines.containsKey("indicator") ? Optional.of(style(lines, usual)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// @throws IllegalArgumentException when a line is missing or damaged
  private static MapStyle style(Properties lines, MapStyle usual) {
    MapTheme theme =
        new MapTheme(
            AreaLevel.valueOf(value(lines, "level")),
            value(lines, "indicator"),
            orNull(value(lines, "second")),
            Integer.parseInt(value(lines, "year")));
    String norm = value(lines, "norm");
    ClassSpec classes =
        new ClassSpec(
            ClassMethod.valueOf(value(lines, "method")),
            Integer.parseInt(value(lines, "count")),
            parts(value(lines, "breaks")).map(Double::valueOf).toList(),
            norm.isEmpty() ? null : Double.valueOf(norm),
            Boolean.parseBoolean(value(lines, "locked")));
    return new MapStyle(
        theme,
        classes,
        value(lines, "ramp"),
        Boolean.parseBoolean(value(lines, "reversed")),
        layers(value(lines, "layers"), usual),
        new BackgroundStyle(
            value(lines, "background"), Double.parseDouble(value(lines, "background.opacity"))));
  }

  /// Layers that came with a later program than the one that wrote the text stand where they
  /// usually stand.
  private static List<LayerStyle> layers(String text, MapStyle usual) {
    List<LayerStyle> layers = new ArrayList<>(parts(text).map(StyleText::layer).toList());
    for (int i = 0; i < usual.layers().size(); i++) {
      LayerStyle layer = usual.layers().get(i);
      if (layers.stream().noneMatch(known -> known.kind() == layer.kind())) {
        layers.add(Math.min(i, layers.size()), layer);
      }
    }
    return layers;
  }

  private static LayerStyle layer(String text) {
    String[] parts = text.split(":", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException(text);
    }
    return new LayerStyle(
        LayerKind.valueOf(parts[0]), Boolean.parseBoolean(parts[1]), Double.parseDouble(parts[2]));
  }

  private static Stream<String> parts(String text) {
    return Arrays.stream(text.split(BETWEEN)).filter(part -> !part.isEmpty());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String value(Properties lines, String key) {
    String value = lines.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException(key);
    }
    return value;
  }
}
