package nl.noordwijzer.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// A house style as it stands in a file; what it leaves out is as in ours.
///
/// @param series colours of all charts, where segments or scenarios have none of their own
/// @param segments colours of koop, sociale huur, middenhuur, particuliere huur and unknown
/// @param scenarios colours by their place in the plan
record StyleFile(
    @Nullable Colours colours,
    @Nullable List<String> series,
    @Nullable List<String> segments,
    @Nullable List<String> scenarios,
    @Nullable Fonts fonts,
    @Nullable String logo) {
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final long LARGEST_FONT = 20_000_000;

  /// Each as `#0F5C63`.
  record Colours(
      @Nullable String ink,
      @JsonProperty("soft_ink") @Nullable String softInk,
      @Nullable String hairline,
      @Nullable String accent,
      @Nullable String mark) {

    @Nullable String of(Tone tone) {
      return switch (tone) {
        case INK -> ink;
        case SOFT_INK -> softInk;
        case HAIRLINE -> hairline;
        case ACCENT -> accent;
        case MARK -> mark;
      };
    }
  }

  /// TrueType files beside the style.
  record Fonts(
      @JsonProperty(required = true) String regular,
      @JsonProperty(required = true) String bold,
      @Nullable String italic,
      @JsonProperty("bold_italic") @Nullable String boldItalic) {}

  /// @param usual where this one says nothing
  /// @param beside where its fonts and logo lie
  HouseStyle over(HouseStyle usual, Beside beside) throws NoordwijzerException {
    return new HouseStyle(
        tones(usual), charts(usual), lettering(usual, beside), image(usual, beside));
  }

  private Map<Tone, Color> tones(HouseStyle usual) throws NoordwijzerException {
    Map<Tone, Color> tones = new EnumMap<>(Tone.class);
    tones.putAll(usual.tones());
    if (colours != null) {
      for (Tone tone : Tone.values()) {
        String word = colours.of(tone);
        if (word != null) {
          tones.put(tone, colour(word));
        }
      }
    }
    return tones;
  }

  private Map<SeriesLook.Kind, List<Color>> charts(HouseStyle usual) throws NoordwijzerException {
    Map<SeriesLook.Kind, List<Color>> charts = new EnumMap<>(SeriesLook.Kind.class);
    charts.putAll(usual.series());
    for (SeriesLook.Kind kind : SeriesLook.Kind.values()) {
      List<String> own = kind == SeriesLook.Kind.SEGMENT ? segments : scenarios;
      List<String> words = own == null || own.isEmpty() ? series : own;
      if (words != null && !words.isEmpty()) {
        charts.put(kind, colours(words));
      }
    }
    return charts;
  }

  private static List<Color> colours(List<String> words) throws NoordwijzerException {
    List<Color> colours = new ArrayList<>();
    for (String word : words) {
      colours.add(colour(word));
    }
    return colours;
  }

  private static Color colour(String word) throws NoordwijzerException {
    if (!COLOUR.matcher(word).matches()) {
      throw new NoordwijzerException("sheet.style.colour", null, word);
    }
    return Color.decode(word);
  }

  private Lettering lettering(HouseStyle usual, Beside beside) throws NoordwijzerException {
    if (fonts == null) {
      return usual.lettering();
    }
    Map<Typeface, FontFile> files = new EnumMap<>(Typeface.class);
    files.put(Typeface.REGULAR, font(fonts.regular, beside));
    files.put(Typeface.BOLD, font(fonts.bold, beside));
    if (fonts.italic != null) {
      files.put(Typeface.ITALIC, font(fonts.italic, beside));
    }
    if (fonts.boldItalic != null) {
      files.put(Typeface.BOLD_ITALIC, font(fonts.boldItalic, beside));
    }
    return Lettering.of(files);
  }

  private static FontFile font(String name, Beside beside) throws NoordwijzerException {
    Path file = beside.file(name);
    try {
      if (Files.size(file) > LARGEST_FONT) {
        throw new NoordwijzerException("sheet.style.font", null, name);
      }
      return FontFile.of(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new NoordwijzerException("sheet.style.font", e, name);
    }
  }

  private @Nullable SheetImage image(HouseStyle usual, Beside beside) throws NoordwijzerException {
    return logo == null ? usual.logo() : SheetImage.read(beside.file(logo));
  }
}
