package nl.noordwijzer.sheet;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/// What a PDF document says of itself, to readers and to archives.
final class PdfDescription {
  private static final String RGB = "sRGB IEC61966-2.1";
  private static final String PRODUCER = "Apache PDFBox";

  private final String title;
  private final String message;
  private final String program;
  private final Calendar made;
  private final String language;

  /// @param sheet the first page, by which the document is called
  PdfDescription(Sheet sheet) {
    title = printable(sheet.title());
    message = printable(sheet.message());
    program = "Noordwijzer " + sheet.imprint().version();
    made = GregorianCalendar.from(sheet.imprint().made().atStartOfDay(ZoneId.systemDefault()));
    language = sheet.texts().locale().toLanguageTag();
  }

  /// Without what no XML can hold.
  private static String printable(String text) {
    return text.codePoints()
        .filter(letter -> !Character.isISOControl(letter))
        .filter(letter -> Character.getType(letter) != Character.SURROGATE)
        .filter(letter -> letter < 0xfffe || letter > 0xffff)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// @param archival whether the document is to say that it keeps to PDF/A-2b
  void put(PDDocument document, boolean archival) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title);
    information.setSubject(message);
    information.setCreator(program);
    information.setProducer(PRODUCER);
    information.setCreationDate(made);
    document.getDocumentCatalog().setLanguage(language);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(archival));
    document.getDocumentCatalog().setMetadata(metadata);
    if (archival) {
      document.getDocumentCatalog().addOutputIntent(screenColours(document));
    }
  }

  private byte[] xmp(boolean archival) throws IOException {
    XMPMetadata xmp = XMPMetadata.createXMPMetadata();
    DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
    core.setTitle(title);
    core.setDescription(message);
    core.addLanguage(language);
    XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
    basic.setCreatorTool(program);
    basic.setCreateDate(made);
    AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
    pdf.setProducer(PRODUCER);
    if (archival) {
      claim(xmp.createAndAddPDFAIdentificationSchema());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new XmpSerializer().serialize(xmp, out, true);
    } catch (TransformerException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }

  private static void claim(PDFAIdentificationSchema archive) {
    try {
      archive.setPart(2);
      archive.setConformance("B");
    } catch (BadFieldValueException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What the numbers of the colours mean: those of a screen, from the profile of Java itself.
  private static PDOutputIntent screenColours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(RGB);
    intent.setOutputCondition(RGB);
    intent.setOutputConditionIdentifier(RGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }
}
