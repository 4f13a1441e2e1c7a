package nl.noordwijzer.sheet;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/// The tree that says of a PDF document what is a heading, a table or a figure, in reading order.
final class PdfStructure {
  private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
  private final PDStructureElement whole =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
  private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

  PdfStructure(PDDocument document) {
    tree.appendKid(whole);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    document.getDocumentCatalog().setStructureTreeRoot(tree);
  }

  /// The part of the tree for a new page.
  PdfSection section(PDPage page, String title) {
    PDStructureElement section = new PDStructureElement(StandardStructureTypes.SECT, whole);
    section.setTitle(title);
    whole.appendKid(section);
    COSArray parentOfContent = new COSArray();
    page.setStructParents(parents.size());
    page.getCOSObject().setName("Tabs", COSName.S.getName());
    parents.put(parents.size(), new PDParentTreeValue(parentOfContent));
    return new PdfSection(page, section, parentOfContent);
  }

  /// To be called when all pages are painted.
  void close() {
    PDNumberTreeNode numbers = new PDNumberTreeNode(PDParentTreeValue.class);
    numbers.setNumbers(parents);
    tree.setParentTree(numbers);
    tree.setParentTreeNextKey(parents.size());
  }
}
