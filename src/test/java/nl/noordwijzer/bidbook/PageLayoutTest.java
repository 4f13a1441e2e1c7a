package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// A page template that is changed by hand.
final class PageLayoutTest {
  private static final String PAGE =
      """
      {"id": "eigen", "names": {"nl": "Eigen", "en": "Own"},
       "paper": "a4", "orientation": "portrait",
       "items": [
         {"kind": "Title", "at": [10, 10, 190, 12], "text": {"nl": "Titel", "en": "Title"}},
         {"kind": "map", "at": [10, 30, 190, 100], "show": "plan", "text": {"nl": "x", "en": "y"}},
         {"kind": "legend", "at": [10, 140, 80, 50]},
         {"kind": "text", "at": [100, 140, 80, 50], "text": {"nl": "Gelijk", "en": "Gelijk"}}
       ]}
      """;

  private static PageLayout layout(String json) throws NoordwijzerException {
    return PageLayout.of(new OwnTemplate("boek", "eigen", "", Names.same("Eigen"), json));
  }

  private static List<String> kinds(PageLayout layout) throws NoordwijzerException {
    return again(layout).items().stream().map(LaidItem::kind).toList();
  }

  /// As it is after it was written and read.
  private static PageLayout again(PageLayout layout) throws NoordwijzerException {
    return layout(layout.template().json());
  }

  @Test
  void itemsHaveTheirBoxAndTheTextThatAUserCanChange() throws NoordwijzerException {
    List<LaidItem> items = layout(PAGE).items();
    assertThat(items.getFirst())
        .isEqualTo(
            new LaidItem(
                0,
                "title",
                new Box(10, 10, 190, 12),
                java.util.Optional.of(new Names("Titel", "Title"))));
    assertThat(items.get(1).text()).isEmpty();
    assertThat(items.get(2).text()).isEmpty();
  }

  @Test
  void aMovedItemIsTheOnlyThingThatChanges() throws NoordwijzerException {
    PageLayout before = layout(PAGE);
    PageLayout after = before.placed(Map.of(2, new Box(12.346, 150, 60, 40)));
    assertThat(again(after).items().get(2).box()).isEqualTo(new Box(12.35, 150, 60, 40));
    assertThat(before.items().get(2).box()).isEqualTo(new Box(10, 140, 80, 50));
    PageLayout back = after.placed(Map.of(2, new Box(10, 140, 80, 50)));
    assertThat(back.items()).isEqualTo(before.items());
    assertThat(back.template().json()).contains("\"show\":\"plan\"");
  }

  @Test
  void aTextChangesInOneLanguageUnlessBothWereTheSame() throws NoordwijzerException {
    PageLayout title = layout(PAGE).worded(0, Texts.DUTCH, "Anders");
    assertThat(again(title).items().getFirst().text()).contains(new Names("Anders", "Title"));
    PageLayout text = layout(PAGE).worded(3, Texts.ENGLISH, "Same");
    assertThat(again(text).items().get(3).text()).contains(Names.same("Same"));
  }

  @Test
  void whatIsAboutAMapGoesWithIt() throws NoordwijzerException {
    PageLayout layout = layout(PAGE);
    assertThat(layout.followers(List.of(1))).isEqualTo(1);
    assertThat(layout.followers(List.of(1, 2))).isZero();
    assertThat(kinds(layout.without(List.of(1)))).containsExactly("title", "text");
    assertThat(kinds(layout.without(List.of(2)))).containsExactly("title", "map", "text");
  }

  @Test
  void theLegendStaysOverItsMap() throws NoordwijzerException {
    PageLayout layout = layout(PAGE);
    assertThat(kinds(layout.inFront(1))).containsExactly("title", "text", "map", "legend");
    assertThat(kinds(layout.inFront(0))).containsExactly("map", "legend", "text", "title");
    assertThat(kinds(layout.behind(2))).containsExactly("title", "map", "legend", "text");
    assertThat(kinds(layout.behind(3))).containsExactly("text", "title", "map", "legend");
  }

  @Test
  void aTextAndAPictureComeAtTheFront() throws NoordwijzerException {
    PageLayout layout =
        layout(PAGE)
            .withText(new Box(20, 20, 60, 10), "Nieuw")
            .withPicture(new Box(20, 40, 60, 40), "p1", "logo.png");
    assertThat(again(layout).items().get(4).text()).contains(Names.same("Nieuw"));
    assertThat(layout.template().json()).contains("\"kind\":\"picture\"", "\"picture\":\"p1\"");
  }

  @Test
  void everyKindOfItemHasAName() {
    for (ItemKind kind : ItemKind.values()) {
      String key = "page.item." + kind.name().toLowerCase(Locale.ROOT);
      assertThat(Texts.in(Texts.DUTCH).get(key)).isNotBlank();
    }
  }

  @Test
  void anItemWithoutASizeIsNoPage() {
    assertThatThrownBy(() -> layout(PAGE.replace("190, 12", "0, 12")))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("bidbook.template.own");
  }

  /// An A4 is 210 by 297 mm with the usual margins scaled along, an A3 297 by 420: what is set in a
  /// box of the larger page is there again after it was written for the smaller one.
  @Test
  void onOtherPaperBoxesAreThoseOfThatPaper() throws NoordwijzerException {
    PaperWish large = new PaperWish(Paper.A3, Orientation.LANDSCAPE, 20.0);
    OwnTemplate template = new OwnTemplate("boek", "eigen", "", Names.same("Eigen"), PAGE);
    PageLayout layout = PageLayout.of(template, large);
    assertThat(layout.format()).isEqualTo(new PageFormat(Paper.A3, Orientation.LANDSCAPE));
    assertThat(layout.within()).isEqualTo(new Box(20, 20, 380, 257));
    Box wanted = new Box(40, 60, 150, 80);
    PageLayout moved = PageLayout.of(layout.placed(Map.of(1, wanted)).template(), large);
    assertBox(moved.items().get(1).box(), wanted, 0.02);
    assertBox(moved.items().get(2).box(), layout.items().get(2).box(), 1e-9);
    assertThat(PageLayout.of(moved.template()).format().paper()).isEqualTo(Paper.A4);
  }

  private static void assertBox(Box box, Box wanted, double millimetres) {
    assertThat(box.x()).isCloseTo(wanted.x(), offset(millimetres));
    assertThat(box.y()).isCloseTo(wanted.y(), offset(millimetres));
    assertThat(box.width()).isCloseTo(wanted.width(), offset(millimetres));
    assertThat(box.height()).isCloseTo(wanted.height(), offset(millimetres));
  }
}
