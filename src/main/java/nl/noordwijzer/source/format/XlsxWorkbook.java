package nl.noordwijzer.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Reads .xlsx as a stream of events, without keeping the document.
final class XlsxWorkbook {
  private static final long MOST_BYTES_OF_A_PART = 400L << 20;

  static {
    // A part that is a hundred times smaller when packed is refused by POI itself.
    ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_A_PART);
  }

  private XlsxWorkbook() {}

  /// XML is read without document types, so without entities of any kind.
  static void read(Path file, SheetRows rows)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
    try {
      XSSFReader reader = new XSSFReader(archive);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(archive, false);
      StylesTable styles = reader.getStylesTable();
      Workbook1904 epoch = new Workbook1904();
      try (InputStream workbook = reader.getWorkbookData()) {
        parse(workbook, epoch);
      }
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          rows.beginSheet(sheets.getSheetName());
          parse(sheet, new XlsxSheet(rows, strings, styles, epoch.since1904));
        }
        rows.endSheet();
      }
    } finally {
      archive.revert();
    }
  }

  private static void parse(InputStream in, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.parse(new InputSource(in));
  }

  /// Whether days are counted from 1904, as on old Macintoshes.
  private static final class Workbook1904 extends DefaultHandler {
    private boolean since1904;

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
      if (local.equals("workbookPr")) {
        String value = attributes.getValue("date1904");
        since1904 = "1".equals(value) || "true".equals(value);
      }
    }
  }
}
