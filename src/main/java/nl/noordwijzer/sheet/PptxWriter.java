package nl.noordwijzer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;

/// Writes sheets as slides: titles, texts, words of legends and tables can be changed, maps and
/// charts are pictures.
final class PptxWriter implements SheetWriter {

  /// All slides are as large as the first page; a page of another size is scaled to fit.
  @Override
  public void write(List<Sheet> sheets, OutputStream out, Progress progress) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      PageFormat format = sheets.getFirst().format();
      CTSlideSize size = show.getCTPresentation().getSldSz();
      size.setCx(Units.toEMU(format.width()));
      size.setCy(Units.toEMU(format.height()));
      show.getProperties().getCoreProperties().setTitle(sheets.getFirst().title());
      int done = 0;
      for (Sheet sheet : sheets) {
        new Slide(show, sheet, format, progress.quiet()).paint();
        progress.report(++done / (double) sheets.size());
      }
      show.write(out);
    }
  }
}
