package nl.noordwijzer.map;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// Sets the blocks of a legend in rows of a given width.
final class LegendRows {
  private static final double FIGURE_WIDTH = 46;
  private static final double CELL = 27;

  private final double width;
  private final double unit;
  private final MapPicture picture;
  private final List<LegendRow> rows = new ArrayList<>();

  LegendRows(double width, double unit, MapPicture picture) {
    this.width = width;
    this.unit = unit;
    this.picture = picture;
  }

  List<LegendRow> rows() {
    for (Legend.Block block : picture.legend().blocks()) {
      if (!rows.isEmpty()) {
        gap(13);
      }
      words(block.title(), MapFonts.bold(12.5 * unit), false);
      switch (block) {
        case Legend.Classes classes -> classes(classes);
        case Legend.Bivariate pair -> pair(pair);
        case Legend.Owners owners -> owners(owners);
        case Legend.Lines lines -> lines(lines);
        case Legend.Proposed proposed -> proposed(proposed);
      }
    }
    return rows;
  }

  private void classes(Legend.Classes block) {
    rows.add(LegendRow.Heading.of(block.unit(), block.counted(), small(), width));
    block.entries().forEach(entry -> classEntry(entry, !block.counted().isEmpty()));
  }

  private void classEntry(Legend.ClassEntry entry, boolean counted) {
    entry(
        (ink, box) -> LegendPainter.paintFill(ink.graphics(), entry.fill(), box, unit),
        entry.label(),
        entry.count(),
        counted);
  }

  private void pair(Legend.Bivariate block) {
    if (!block.cells().isEmpty()) {
      gap(4);
      rows.add(new LegendRow.Grid(block.cells(), CELL * unit, MapFonts.regular(10 * unit)));
      gap(4);
      words("→ " + block.across() + ": " + String.join(", ", block.acrossLabels()), small(), false);
      gap(2);
      words("↑ " + block.upward() + ": " + String.join(", ", block.upwardLabels()), small(), false);
      gap(4);
    }
    block.missing().forEach(entry -> classEntry(entry, true));
  }

  private void owners(Legend.Owners block) {
    Ground ground = picture.ground();
    rows.add(LegendRow.Heading.of(block.note(), block.counted(), small(), width));
    for (Legend.OwnerEntry entry : block.entries()) {
      entry(
          (ink, box) -> LegendPainter.paintOwner(ink.graphics(), entry.look(), box, unit),
          entry.label(),
          entry.dwellings(),
          !block.counted().isEmpty());
    }
    Legend.Others others = block.others();
    if (others != null) {
      entry(
          (ink, box) -> LegendPainter.paintOwner(ink.graphics(), others.look(), box, unit),
          others.label(),
          others.dwellings(),
          !block.counted().isEmpty());
    }
    wide(block.pies(), (ink, box) -> LegendPainter.paintPies(ink.graphics(), ground, box, unit));
    Legend.Approximate inexact = block.approximate();
    if (inexact != null) {
      entry(
          (ink, box) -> LegendPainter.paintApproximate(ink.graphics(), ground, box, unit),
          inexact.label(),
          inexact.dwellings());
    }
  }

  private void proposed(Legend.Proposed block) {
    Ground ground = picture.ground();
    if (!block.entries().isEmpty()) {
      rows.add(LegendRow.Heading.of("", block.counted(), small(), width));
    }
    for (Legend.TypeEntry entry : block.entries()) {
      entry(
          (ink, box) -> LegendPainter.paintType(ink.graphics(), ground, entry.look(), box, unit),
          entry.label(),
          entry.count());
    }
    for (Legend.StatusEntry entry : block.statuses()) {
      wide(
          entry.label(),
          (ink, box) -> LegendPainter.paintStatus(ink.graphics(), ground, entry.sign(), box, unit));
    }
    wide(block.wide(), (ink, box) -> LegendPainter.paintWide(ink.graphics(), ground, box, unit));
    wide(
        block.planArea(),
        (ink, box) -> LegendPainter.paintPlanArea(ink.graphics(), ground, box, unit));
    for (Legend.MarkEntry entry : block.marks()) {
      wide(
          entry.label(),
          (ink, box) -> LegendPainter.paintMark(ink.graphics(), ground, entry.mark(), box, unit));
    }
  }

  /// A sign without a figure; nothing where there are no words for it.
  private void wide(String words, LegendRow.Sign painter) {
    if (!words.isEmpty()) {
      LegendRow.Words label = label(words, width - LegendRow.Entry.INDENT * unit);
      rows.add(new LegendRow.Entry(painter, label, "", unit));
    }
  }

  private void lines(Legend.Lines block) {
    gap(3);
    for (Legend.LineEntry entry : block.entries()) {
      wide(
          entry.label(),
          (ink, box) ->
              LegendPainter.paintLine(ink.graphics(), picture.ground(), entry, box, unit));
    }
  }

  private void entry(LegendRow.Sign painter, String label, int figure) {
    entry(painter, label, figure, true);
  }

  private void entry(LegendRow.Sign painter, String label, int figure, boolean counted) {
    double indent = LegendRow.Entry.INDENT + (counted ? FIGURE_WIDTH : 0);
    double room = width - indent * unit;
    String count = counted ? picture.figures().number(figure, 0) : "";
    rows.add(new LegendRow.Entry(painter, label(label, room), count, unit));
  }

  private LegendRow.Words label(String text, double room) {
    return LegendRow.Words.of(text, MapFonts.regular(11.5 * unit), room, false);
  }

  private Font small() {
    return MapFonts.regular(10.5 * unit);
  }

  private void words(String text, Font font, boolean quiet) {
    if (!text.isEmpty()) {
      rows.add(LegendRow.Words.of(text, font, width, quiet));
    }
  }

  private void gap(double pixels) {
    rows.add(new LegendRow.Gap(pixels * unit));
  }
}
