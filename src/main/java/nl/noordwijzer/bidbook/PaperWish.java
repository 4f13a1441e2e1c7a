package nl.noordwijzer.bidbook;

import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import org.jspecify.annotations.Nullable;

/// On what paper pages come, where it is not that of their templates.
///
/// @param paper that of the template when absent
/// @param orientation that of the template when absent
/// @param margin around the page, millimetres; that of the template, in proportion, when absent
public record PaperWish(
    @Nullable Paper paper, @Nullable Orientation orientation, @Nullable Double margin) {
  /// As the templates have it.
  public static final PaperWish NONE = new PaperWish(null, null, null);

  PageFormat of(PageFormat template) {
    return new PageFormat(
        paper == null ? template.paper() : paper,
        orientation == null ? template.orientation() : orientation);
  }
}
