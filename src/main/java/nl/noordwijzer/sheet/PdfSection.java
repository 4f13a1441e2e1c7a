package nl.noordwijzer.sheet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/// The part of the structure of a document that is about one page.
///
/// @param parents elements that the pieces of content on the page belong to, by number of the piece
record PdfSection(PDPage page, PDStructureElement element, COSArray parents) {

  PDStructureElement add(String type) {
    return add(type, element);
  }

  PDStructureElement add(String type, PDStructureElement parent) {
    PDStructureElement child = new PDStructureElement(type, parent);
    child.setPage(page);
    parent.appendKid(child);
    return child;
  }

  /// What marks the next piece of content on the page as that of the element.
  PDPropertyList next(PDStructureElement owner) {
    int number = parents.size();
    parents.add(owner.getCOSObject());
    owner.appendKid(number);
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, number);
    return PDPropertyList.create(properties);
  }
}
