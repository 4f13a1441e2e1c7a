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

  /// Features for which an expression of QGIS holds.
  record Rule(String filter, String label, QmlSymbol symbol) {}

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

  /// A symbol for each group of features, under one heading, and one for all others.
  static String byRule(String heading, List<Rule> all, QmlSymbol others) {
    StringBuilder rules = new StringBuilder("  <rules key=\"rules\">\n");
    StringBuilder symbols = new StringBuilder();
    rules.append("   <rule key=\"heading\" label=\"%s\">\n".formatted(escaped(heading)));
    for (int i = 0; i < all.size(); i++) {
      Rule each = all.get(i);
      rules.append(
          "    <rule key=\"rule%d\" symbol=\"%d\" label=\"%s\" filter=\"%s\"/>\n"
              .formatted(i, i, escaped(each.label()), escaped(each.filter())));
      symbols.append(each.symbol().qml(i));
    }
    rules.append("   </rule>\n   <rule key=\"others\" symbol=\"%d\"/>\n".formatted(all.size()));
    symbols.append(others.qml(all.size()));
    rules.append("  </rules>\n");
    return DOCUMENT.formatted("type=\"RuleRenderer\"", rules, symbols);
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
