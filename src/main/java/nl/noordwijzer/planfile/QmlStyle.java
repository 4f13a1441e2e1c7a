package nl.noordwijzer.planfile;

import java.util.List;

/// How QGIS draws a layer, as a document of its own QML.
final class QmlStyle {
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

  private QmlStyle() {}

  /// Features with one value in a column.
  ///
  /// @param value empty for all that no other category has
  record Category(String value, String label, QmlSymbol symbol) {}

  /// One symbol for all features.
  static String single(QmlSymbol symbol) {
    return DOCUMENT.formatted("type=\"singleSymbol\"", "", symbol.qml(0));
  }

  /// A symbol for each value of a column.
  static String byValue(String column, List<Category> all) {
    StringBuilder categories = new StringBuilder("  <categories>\n");
    StringBuilder symbols = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      Category each = all.get(i);
      categories.append(
          "   <category render=\"true\" symbol=\"%d\" value=\"%s\" label=\"%s\"/>\n"
              .formatted(i, escaped(each.value()), escaped(each.label())));
      symbols.append(each.symbol().qml(i));
    }
    categories.append("  </categories>\n");
    return DOCUMENT.formatted(
        "type=\"categorizedSymbol\" attr=\"%s\"".formatted(column), categories, symbols);
  }

  /// Names of own types are typed by anyone.
  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
