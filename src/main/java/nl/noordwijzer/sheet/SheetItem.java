package nl.noordwijzer.sheet;

import java.util.List;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;

/// Something that stands on a page.
public sealed interface SheetItem {

  Box box();

  /// A map in a frame.
  ///
  /// @param view as large as the box, in points
  /// @param covered where other items lie over it: names keep off
  /// @param words what the map shows, for who cannot see it
  record MapItem(Box box, MapPicture picture, Viewport view, List<Box> covered, String words)
      implements SheetItem {
    public MapItem {
      covered = List.copyOf(covered);
    }

    /// The same under other items.
    public MapItem under(List<Box> others) {
      return new MapItem(box, picture, view, others, words);
    }
  }

  /// The legend of a map, as a card.
  record LegendItem(Box box, LegendCard card) implements SheetItem {}

  record NorthArrowItem(Box box, Ground ground) implements SheetItem {}

  /// A bar in round metres, and the scale in figures under it.
  ///
  /// @param view of the map it is about
  /// @param words the scale in figures, for this paper
  record ScaleItem(Box box, Viewport view, Ground ground, String words) implements SheetItem {}

  /// Paragraphs of text.
  record TextItem(Box box, Prose text, TextLook look) implements SheetItem {

    /// Without formatting.
    public TextItem(Box box, List<String> paragraphs, TextLook look) {
      this(box, Prose.plain(paragraphs), look);
    }

    /// Its words, without formatting.
    public List<String> paragraphs() {
      return text.words();
    }

    /// Size of its letters as it is set, in points.
    public double lettersIn(HouseStyle style) {
      return fitted(style.lettering()).font().getSize2D();
    }

    /// Set in lines that fit in the box.
    FittedText fitted(Lettering lettering) {
      return FittedText.fitWords(text, look.typeface(), lettering, frame(box, look.size()));
    }
  }

  /// A frame around a part of a map.
  record FrameItem(Box box) implements SheetItem {}

  /// A hairline along the top of its box.
  record RuleItem(Box box) implements SheetItem {}

  /// A table, set smaller where it would not fit.
  ///
  /// @param size of its letters, at most, in points
  record TableItem(Box box, SheetTable table, double size) implements SheetItem {
    /// How many of its rows fit in its box without letters that are too small to read; one at
    /// least.
    public int rowsThatFit(HouseStyle style) {
      return TableLayout.rowsThatFit(table, frame(box, size), style);
    }
  }

  /// @param size of its letters, in points
  record ChartItem(Box box, SheetChart chart, double size) implements SheetItem {}

  /// A picture, as large as its box lets it be.
  ///
  /// @param words what it shows, for who cannot see it
  record PictureItem(Box box, SheetImage image, String words) implements SheetItem {}

  private static FittedText.Frame frame(Box box, double size) {
    return new FittedText.Frame(box.points().getWidth(), box.points().getHeight(), size);
  }
}
