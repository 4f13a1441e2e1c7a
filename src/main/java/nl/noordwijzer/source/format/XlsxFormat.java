package nl.noordwijzer.source.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.ParserConfigurationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.xml.sax.SAXException;

/// Spreadsheets of Excel, old (.xls) and new (.xlsx): each sheet is a table. The results of
/// formulas are read as they were when the file was saved.
public final class XlsxFormat implements TableFormat {
  /// Most bytes of a file.
  static final long MOST_BYTES = 200L << 20;

  private static final int START = 512;
  private static final String FIRST_PART = "[Content_Types].xml";

  @Override
  public boolean recognises(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls")) {
      return true;
    }
    try {
      byte[] start = TextEncoding.start(file, START);
      String text = new String(start, StandardCharsets.ISO_8859_1);
      return FileMagic.valueOf(start) == FileMagic.OOXML && text.contains(FIRST_PART);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public List<SourceTable> read(Path file, Progress progress) throws NoordwijzerException {
    SheetRows rows = new SheetRows(progress);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new NoordwijzerException("format.cells.large", null, file, "" + (MOST_BYTES >> 20));
      }
      readInto(rows, file);
    } catch (EncryptedDocumentException | OLE2NotOfficeXmlFileException e) {
      throw new NoordwijzerException("format.xlsx.password", e, file);
    } catch (SheetRows.TooLarge e) {
      throw new NoordwijzerException("format.xlsx.cells", e, file);
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new NoordwijzerException("format.xlsx.damaged", e, file);
    }
    if (rows.tables().isEmpty()) {
      throw new NoordwijzerException("format.cells.empty", null, file);
    }
    return rows.tables();
  }

  /// POI meets damage with many kinds of exceptions of the language itself; all mean the same here.
  private static void readInto(SheetRows rows, Path file)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try {
      FileMagic magic = FileMagic.valueOf(TextEncoding.start(file, START));
      switch (magic) {
        case OLE2 -> XlsWorkbook.read(file, rows);
        case OOXML -> XlsxWorkbook.read(file, rows);
        default -> throw new IOException("no spreadsheet: " + magic);
      }
    } catch (CancellationException
        | SheetRows.TooLarge
        | EncryptedDocumentException
        | OLE2NotOfficeXmlFileException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }
}
