package nl.noordwijzer.planfile;

import java.util.List;

/// A fill with an outline, in the QML of QGIS.
///
/// @param fill red, green, blue and opacity, each to 255
/// @param outline red, green and blue
/// @param width of the outline, in millimetres
record FillStyle(String fill, String outline, double width) {
  private static final String DOCUMENT =
      """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis version="3.22.0" styleCategories="Symbology">
       <renderer-v2 %s symbollevels="0" enableorderby="0" forceraster="0">
      %s  <symbols>
      %s  </symbols>
       </renderer-v2>
      </qgis>
      """;

  /// One fill for all features.
  static String single(FillStyle style) {
    return DOCUMENT.formatted("type=\"singleSymbol\"", "", style.symbol(0));
  }

  /// A fill for each value of a column.
  static String byValue(String column, List<String> values, List<FillStyle> styles) {
    StringBuilder categories = new StringBuilder("  <categories>\n");
    StringBuilder symbols = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      categories.append(
          "   <category render=\"true\" symbol=\"%d\" value=\"%s\" label=\"%s\"/>\n"
              .formatted(i, values.get(i), values.get(i)));
      symbols.append(styles.get(i).symbol(i));
    }
    categories.append("  </categories>\n");
    return DOCUMENT.formatted(
        "type=\"categorizedSymbol\" attr=\"%s\"".formatted(column), categories, symbols);
  }

  private String symbol(int name) {
    return """
       <symbol type="fill" name="%d" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" pass="0" locked="0" enabled="1">
         <prop k="color" v="%s"/>
         <prop k="style" v="solid"/>
         <prop k="outline_color" v="%s,255"/>
         <prop k="outline_style" v="solid"/>
         <prop k="outline_width" v="%s"/>
         <prop k="outline_width_unit" v="MM"/>
        </layer>
       </symbol>
    """
        .formatted(name, fill, outline, width);
  }
}
