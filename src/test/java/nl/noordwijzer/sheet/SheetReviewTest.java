package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a reader would miss is told, and no more than that.
final class SheetReviewTest {

  private static List<String> review(SheetItem... items) {
    return SheetReview.of(List.of(ItemSheet.withoutMap("Blad"), ItemSheet.with(items)));
  }

  @Test
  void aPageThatCanBeReadHasNoFindings() {
    assertThat(review(ItemSheet.text(10, "Łódź, Ωμέγα, Москва, € – “aan” ĳ", TextLook.body(10))))
        .isEmpty();
    assertThat(review(ItemSheet.text(10, "een\u200b\u00adtwee\t", TextLook.source(4)))).isEmpty();
  }

  @Test
  void textThatIsTooLongForItsBoxIsToldWithItsPage() {
    SheetItem item = ItemSheet.text(10, "Veel te lang. ".repeat(300), TextLook.body(10));
    assertThat(review(item))
        .singleElement()
        .asString()
        .startsWith("Op bladzijde 2 past ‘Veel te lang. Veel te lang.")
        .contains("…’ niet in zijn vak");
  }

  @Test
  void lettersWithoutAFormAreToldOnceEach() {
    String one = Character.toString(0x10ff01); // for private use: no font has a form for it
    String two = Character.toString(0x10ff02);
    String three = Character.toString(0x10ff03);
    SheetTable table =
        new SheetTable(
            one,
            List.of(new SheetTable.Column(two, false)),
            List.of(new SheetTable.Row(List.of(one + " " + three))),
            List.of());
    assertThat(review(new SheetItem.TableItem(new Box(10, 10, 50, 50), table, 9)))
        .singleElement()
        .asString()
        .contains("geen vorm voor: %s %s %s.".formatted(one, two, three));
  }

  @Test
  void theSameTextOnManyPagesIsToldOnce() {
    SheetItem item = ItemSheet.text(10, "Veel te lang. ".repeat(300), TextLook.body(10));
    List<Sheet> pages = Collections.nCopies(11, ItemSheet.with(item));
    assertThat(SheetReview.of(pages))
        .singleElement()
        .asString()
        .startsWith("Op bladzijde 1, 2, 3, 4, 5, 6, 7, 8 en nog 3 past ‘Veel te lang.");
  }

  @Test
  void aPageHasTheNumberThatIsPrintedOnIt() {
    SheetItem item = ItemSheet.text(10, "Veel te lang. ".repeat(300), TextLook.body(10));
    assertThat(SheetReview.of(List.of(ItemSheet.with(item)), List.of(6)))
        .singleElement()
        .asString()
        .startsWith("Op bladzijde 6 past");
  }
}
