package nl.noordwijzer.planfile;

/// How QGIS draws a feature, in its own QML.
///
/// @param type of the symbol: `fill`, `line` or `marker`
/// @param layer kind of drawing within it
/// @param properties each as `key=value`, with semicolons between them
record QmlSymbol(String type, String layer, String properties) {

  /// A surface with an outline.
  ///
  /// @param fill red, green, blue and opacity, each to 255
  /// @param outline red, green and blue
  /// @param width of the outline, in millimetres
  static QmlSymbol fill(String fill, String outline, double width) {
    return new QmlSymbol(
        "fill",
        "SimpleFill",
        "color="
            + fill
            + ";style=solid;outline_color="
            + outline
            + ",255;outline_style=solid;outline_width="
            + width
            + ";outline_width_unit=MM");
  }

  /// A surface with slanting lines in its outline.
  ///
  /// @param lines red, green, blue and opacity, each to 255
  /// @param outline red, green and blue
  /// @param width of the outline, in millimetres
  static QmlSymbol hatched(String lines, String outline, double width) {
    QmlSymbol whole = fill(lines, outline, width);
    return new QmlSymbol(
        whole.type,
        whole.layer,
        whole.properties.replace("style=solid;outline_c", "style=f_diagonal;outline_c"));
  }

  /// @param colour red, green and blue
  static QmlSymbol line(String colour) {
    return new QmlSymbol(
        "line",
        "SimpleLine",
        "line_color=" + colour + ",255;line_style=solid;line_width=0.8;line_width_unit=MM");
  }

  /// @param colour red, green and blue
  static QmlSymbol point(String colour) {
    return new QmlSymbol(
        "marker",
        "SimpleMarker",
        "name=circle;color="
            + colour
            + ",255;outline_color=255,255,255,255;outline_width=0.4;size=3;size_unit=MM");
  }

  /// @param name by which a category points to it
  String qml(int name) {
    StringBuilder lines = new StringBuilder();
    for (String property : properties.split(";", -1)) {
      String[] pair = property.split("=", 2);
      lines.append("    <prop k=\"%s\" v=\"%s\"/>\n".formatted(pair[0], pair[1]));
    }
    return """
       <symbol type="%s" name="%d" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="%s" pass="0" locked="0" enabled="1">
    %s    </layer>
       </symbol>
    """
        .formatted(type, name, layer, lines);
  }
}
