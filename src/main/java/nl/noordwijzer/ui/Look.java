package nl.noordwijzer.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import nl.noordwijzer.map.Ground;

/// Fonts, theme and style sheets of the window.
final class Look {
  private static final List<String> FONTS =
      List.of("Inter_400Regular", "Inter_500Medium", "Inter_600SemiBold", "Inter_700Bold");
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128);
  private static final List<String> SHEETS =
      List.of(
          "window.css",
          "map.css",
          "panel.css",
          "formula.css",
          "sketch.css",
          "effect.css",
          "page.css",
          "workshop.css");

  private Look() {}

  /// Makes Inter known to JavaFX, so that the window looks the same on every computer.
  static void loadFonts() {
    for (String font : FONTS) {
      Font.loadFont(resource("/assets/fonts/" + font + ".ttf"), 13);
    }
  }

  /// Dresses a scene, and everything that pops up from it, in light or dark.
  static void dress(Scene scene, Ground ground) {
    boolean dark = ground == Ground.DARK;
    String theme =
        dark
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS();
    if (!theme.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(theme);
    }
    clothe(scene, dark);
  }

  /// As [#dress], without a word to the other windows.
  static void dressApart(Scene scene, Ground ground) {
    boolean dark = ground == Ground.DARK;
    scene.setUserAgentStylesheet(theme(dark));
    clothe(scene, dark);
  }

  private static void clothe(Scene scene, boolean dark) {
    scene.getStylesheets().setAll(SHEETS.stream().map(Look::resource).toList());
    scene.getStylesheets().addFirst(resource(dark ? "dark.css" : "light.css"));
  }

  private static String theme(boolean dark) {
    return dark
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }

  /// The sign of the program, in the sizes that bars and lists of windows ask for.
  static List<Image> icons() {
    return ICON_SIZES.stream()
        .map(size -> new Image(resource("/assets/icons/noordwijzer-" + size + ".png")))
        .toList();
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
  }
}
