package nl.noordwijzer.sheet;

/// What an item shows, in words, for who cannot see it.
///
/// @param sheet on which the items stand
record ItemWords(Sheet sheet) {

  /// Never empty: an item without words of its own is called by the title of its page.
  String of(SheetItem item) {
    String words = own(item).strip();
    return words.isEmpty() ? sheet.title() : words;
  }

  private String own(SheetItem item) {
    return switch (item) {
      case SheetItem.MapItem map -> map.words();
      case SheetItem.LegendItem legend -> legend(legend.card());
      case SheetItem.NorthArrowItem _ -> sheet.texts().get("sheet.words.north");
      case SheetItem.ScaleItem scale -> scale.words();
      case SheetItem.TextItem text -> String.join(" ", text.paragraphs());
      case SheetItem.TableItem table -> table.table().title();
      case SheetItem.ChartItem chart -> chart.chart().words();
      case SheetItem.PictureItem picture -> picture.words();
      case SheetItem.FrameItem _, SheetItem.RuleItem _ -> "";
    };
  }

  private String legend(LegendCard card) {
    String words = String.join("; ", LegendWords.of(card));
    return words.isEmpty() ? "" : sheet.texts().get("sheet.words.legend", words);
  }
}
