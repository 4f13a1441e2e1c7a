package nl.noordwijzer.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Puts the items of a page on a slide.
final class Slide {
  private static final double ASCENT = 0.97;
  private static final double LEADING = 1.3;

  /// Room for letters that are wider in the font that a program takes for one that it lacks.
  private static final double SPARE = 1.06;

  private final XMLSlideShow show;
  private final XSLFSlide slide;
  private final Sheet sheet;
  private final Progress progress;
  private final double scale;
  private boolean titled;

  /// @param format of the slides
  Slide(XMLSlideShow show, Sheet sheet, PageFormat format, Progress progress) {
    this.show = show;
    this.sheet = sheet;
    this.progress = progress;
    boolean hasTitle = sheet.items().stream().anyMatch(Slide::isTitle);
    slide =
        show.createSlide(
            show.getSlideMasters()
                .getFirst()
                .getLayout(hasTitle ? SlideLayout.TITLE_ONLY : SlideLayout.BLANK));
    scale =
        Math.min(
            format.width() / sheet.format().width(), format.height() / sheet.format().height());
  }

  private static boolean isTitle(SheetItem item) {
    return item instanceof SheetItem.TextItem text && text.look().role() == TextLook.Role.TITLE;
  }

  void paint() throws IOException {
    for (SheetItem item : sheet.items()) {
      progress.throwIfCancelled();
      paint(item);
    }
  }

  private void paint(SheetItem item) throws IOException {
    switch (item) {
      case SheetItem.TextItem text -> text(text);
      case SheetItem.TableItem table -> new SlideTable(this, slide).paint(table);
      case SheetItem.LegendItem legend -> {
        SlidePicture picture = SlidePicture.withoutWords(sheet, legend, progress);
        picture(legend, picture);
        picture.words().forEach(this::word);
      }
      case SheetItem.FrameItem frame -> frame(frame.box().points());
      case SheetItem.RuleItem rule -> rule(rule.box().points());
      default -> picture(item, SlidePicture.of(sheet, item, progress));
    }
  }

  /// The same place on the slide.
  Rectangle2D place(Rectangle2D points) {
    return new Rectangle2D.Double(
        points.getX() * scale,
        points.getY() * scale,
        points.getWidth() * scale,
        points.getHeight() * scale);
  }

  double scaled(double points) {
    return points * scale;
  }

  private void picture(SheetItem item, SlidePicture picture) throws IOException {
    XSLFPictureShape shape = slide.createPicture(picture.pixels(show));
    shape.setSvgImage(picture.vectors(show));
    shape.setAnchor(place(SlidePicture.around(item)));
    ((CTPicture) shape.getXmlObject())
        .getNvPicPr()
        .getCNvPr()
        .setDescr(new ItemWords(sheet).of(item));
  }

  private void text(SheetItem.TextItem item) {
    Rectangle2D box = item.box().points();
    TextLook look = item.look();
    FittedText fitted = item.fitted(style().lettering());
    XSLFTextShape shape = shape(item);
    shape.clearText();
    shape.setAnchor(place(box));
    frameless(shape);
    shape.setVerticalAlignment(
        look.stand() == TextLook.Stand.TOP ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM);
    for (Prose.Paragraph words : item.text().paragraphs()) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      paragraph.setTextAlign(align(look.align()));
      add(paragraph, words, fitted.font(), look.tone());
    }
  }

  /// The one title of the slide for the first title of the page, else a box of its own.
  private XSLFTextShape shape(SheetItem item) {
    if (isTitle(item) && !titled) {
      titled = true;
      XSLFTextShape title = slide.getPlaceholder(0);
      standApart(title);
      return title;
    }
    return slide.createTextBox();
  }

  /// Gives a title a place of its own: else it moves that of all slides.
  private static void standApart(XSLFTextShape title) {
    ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
  }

  private static void frameless(XSLFTextShape shape) {
    shape.setInsets(new Insets2D(0, 0, 0, 0));
    shape.setWordWrap(true);
  }

  private static TextAlign align(TextLook.Align align) {
    return switch (align) {
      case LEFT -> TextAlign.LEFT;
      case RIGHT -> TextAlign.RIGHT;
      case CENTRE -> TextAlign.CENTER;
    };
  }

  private void add(XSLFTextParagraph paragraph, Prose.Paragraph words, Font font, Tone tone) {
    if (words.listed()) {
      double indent = scaled(font.getSize2D() * LineBreaker.INDENT);
      paragraph.setBullet(true);
      paragraph.setLeftMargin(indent);
      paragraph.setIndent(-indent);
    }
    for (Prose.Span span : words.spans()) {
      Typeface typeface =
          Typeface.of(font.isBold() || span.bold(), font.isItalic() || span.italic());
      Font own = style().lettering().at(typeface, font.getSize2D());
      add(paragraph, span.words(), own, tone);
    }
  }

  HouseStyle style() {
    return sheet.style();
  }

  void add(XSLFTextParagraph paragraph, String words, Font font, Tone tone) {
    add(paragraph, words, font, style().colour(tone));
  }

  private void add(XSLFTextParagraph paragraph, String words, Font font, Color colour) {
    paragraph.setLineSpacing(100.0);
    paragraph.setSpaceBefore(0.0);
    paragraph.setSpaceAfter(0.0);
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(words);
    run.setFontFamily(font.getFamily());
    run.setFontSize(font.getSize2D() * scale);
    run.setBold(font.isBold());
    run.setItalic(font.isItalic());
    run.setFontColor(colour);
    ((CTRegularTextRun) run.getXmlObject())
        .getRPr()
        .setLang(sheet.texts().locale().toLanguageTag());
  }

  private void word(WordlessGraphics.Word word) {
    double size = word.font().getSize2D();
    Rectangle2D box =
        new Rectangle2D.Double(
            word.baseline().getX(),
            word.baseline().getY() - size * ASCENT,
            FittedText.width(word.text(), word.font()) * SPARE,
            size * LEADING);
    XSLFTextShape shape = slide.createTextBox();
    shape.clearText();
    shape.setAnchor(place(box));
    frameless(shape);
    shape.setWordWrap(false);
    add(shape.addNewTextParagraph(), word.text(), word.font(), word.colour());
  }

  /// Paragraphs in a box of their own.
  void note(List<String> paragraphs, Font font, Tone tone, Rectangle2D box) {
    XSLFTextShape shape = slide.createTextBox();
    shape.clearText();
    shape.setAnchor(place(box));
    frameless(shape);
    paragraphs.forEach(words -> add(shape.addNewTextParagraph(), words, font, tone));
  }

  private void frame(Rectangle2D box) {
    XSLFAutoShape shape = slide.createAutoShape();
    shape.setShapeType(ShapeType.RECT);
    shape.setAnchor(place(box));
    shape.setLineColor(style().colour(Tone.ACCENT));
    shape.setLineWidth(scaled(1.4 * sheet.format().paper().typeScale()));
  }

  private void rule(Rectangle2D box) {
    XSLFConnectorShape line = slide.createConnector();
    line.setAnchor(place(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), 0)));
    line.setLineColor(style().colour(Tone.HAIRLINE));
    line.setLineWidth(scaled(0.5));
  }
}
