package nl.noordwijzer.bidbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// A page template that is changed by hand: a value, each change makes another. All in it that is
/// not changed stays as it is, also what this class does not know.
public final class PageLayout {
  private static final String ITEMS = "items";
  private static final String PLACE = "at";
  private static final String TURNED = "turned";
  private static final String KIND = "kind";
  private static final String TEXT = "text";
  private static final String NAME = "name";
  private static final String OF = "of";

  /// Boxes are written in steps of this part of a millimetre.
  private static final double FINENESS = 100;

  private final OwnTemplate template;
  private final ObjectNode page;
  private final Placing placing;

  private PageLayout(OwnTemplate template, ObjectNode page, Placing placing) {
    this.template = template;
    this.page = page;
    this.placing = placing;
  }

  /// On the paper that its template has.
  ///
  /// @throws NoordwijzerException when it is no page template: tells what is wrong
  public static PageLayout of(OwnTemplate template) throws NoordwijzerException {
    return of(template, PaperWish.NONE);
  }

  /// @param wish the paper on which its boxes are told and changed; the template keeps its own
  /// @throws NoordwijzerException when it is no page template: tells what is wrong
  public static PageLayout of(OwnTemplate template, PaperWish wish) throws NoordwijzerException {
    PageTemplate read = TemplateJson.ofPlan(template, PageTemplate.class);
    ObjectNode page = TemplateJson.ofPlan(template, ObjectNode.class);
    return new PageLayout(template, page, new Placing(read, wish));
  }

  /// The page within its margins.
  public Box within() {
    Margins edges = placing.margins();
    PageFormat format = placing.format();
    return new Box(
        edges.left(),
        edges.top(),
        format.widthMm() - edges.left() - edges.right(),
        format.heightMm() - edges.top() - edges.bottom());
  }

  /// As the plan keeps it.
  public OwnTemplate template() {
    return template.withJson(TemplateJson.write(page));
  }

  public PageFormat format() {
    return placing.format();
  }

  /// What stands on the page, the hindmost first.
  public List<LaidItem> items() {
    List<LaidItem> items = new ArrayList<>();
    for (JsonNode item : page.withArray(ITEMS)) {
      items.add(
          new LaidItem(
              items.size(),
              item.path(KIND).asText().toLowerCase(Locale.ROOT),
              box(item),
              text(item)));
    }
    return items;
  }

  private Box box(JsonNode item) {
    JsonNode at = item.path(placeOf(item));
    Box box =
        new Box(
            at.path(0).asDouble(),
            at.path(1).asDouble(),
            at.path(2).asDouble(),
            at.path(3).asDouble());
    return placing(item).box(box, isSteady(item));
  }

  /// Where the item tells its place on this paper.
  private String placeOf(JsonNode item) {
    return placing.turned().isPresent() && item.has(TURNED) ? TURNED : PLACE;
  }

  private Placing placing(JsonNode item) {
    return item.has(TURNED) ? placing.turned().orElse(placing) : placing;
  }

  private static boolean isSteady(JsonNode item) {
    return item.path(KIND).asText().equalsIgnoreCase(ItemKind.SCALE.name());
  }

  private static Optional<Names> text(JsonNode item) {
    JsonNode text = item.path(TEXT);
    return text.isObject() && !item.path(KIND).asText().equalsIgnoreCase("map")
        ? Optional.of(new Names(text.path("nl").asText(), text.path("en").asText()))
        : Optional.empty();
  }

  private PageLayout copy() {
    return new PageLayout(template, page.deepCopy(), placing);
  }

  private ArrayNode list() {
    return page.withArray(ITEMS);
  }

  private ObjectNode item(int place) {
    return (ObjectNode) list().get(place);
  }

  /// With items in other boxes.
  ///
  /// @param boxes by the places of the items
  public PageLayout placed(Map<Integer, Box> boxes) {
    PageLayout next = copy();
    boxes.forEach((place, box) -> next.put(next.item(place), box));
    return next;
  }

  private void put(ObjectNode item, Box where) {
    Box box = placing(item).origin(where, isSteady(item));
    ArrayNode numbers = page.arrayNode();
    for (double number : List.of(box.x(), box.y(), box.width(), box.height())) {
      numbers.add(Math.rint(number * FINENESS) / FINENESS);
    }
    item.set(placeOf(item), numbers);
  }

  /// With another text in one language, and in the other too where both were the same.
  public PageLayout worded(int place, Locale language, String words) {
    PageLayout next = copy();
    ObjectNode text = next.item(place).withObject("/" + TEXT);
    boolean same = text.path("nl").equals(text.path("en"));
    boolean english = "en".equals(language.getLanguage());
    if (same || !english) {
      text.put("nl", words);
    }
    if (same || english) {
      text.put("en", words);
    }
    return next;
  }

  /// With a text at the front that is the same in both languages.
  public PageLayout withText(Box box, String words) {
    PageLayout next = copy();
    next.add("text", box).withObject("/" + TEXT).put("nl", words).put("en", words);
    return next;
  }

  /// With a picture at the front.
  ///
  /// @param picture id of a picture of the plan
  /// @param words what it shows, for who cannot see it
  public PageLayout withPicture(Box box, String picture, String words) {
    PageLayout next = copy();
    ObjectNode item = next.add("picture", box);
    item.put("picture", picture);
    item.withObject("/" + TEXT).put("nl", words).put("en", words);
    return next;
  }

  private ObjectNode add(String kind, Box box) {
    ObjectNode item = list().addObject();
    item.put(KIND, kind);
    put(item, box);
    return item;
  }

  /// Without some items and what is about a map among them, such as its legend.
  ///
  /// @param places of the items
  public PageLayout without(Collection<Integer> places) {
    PageLayout next = named();
    next.withFollowers(places).descendingSet().forEach(place -> next.list().remove((int) place));
    return next;
  }

  /// How many items go along when some go: what is about a map.
  public int followers(Collection<Integer> places) {
    return named().withFollowers(places).size() - Set.copyOf(places).size();
  }

  /// With an item over all others; what is about a map stays over it.
  public PageLayout inFront(int place) {
    PageLayout next = named();
    List<JsonNode> moved = new ArrayList<>();
    for (int each : next.withFollowers(Set.of(place)).descendingSet()) {
      moved.addFirst(next.list().remove(each));
    }
    moved.forEach(next.list()::add);
    return next;
  }

  /// With an item under all others, but for the map that it is about.
  public PageLayout behind(int place) {
    PageLayout next = named();
    String map = next.item(place).path(OF).asText();
    JsonNode moved = next.list().remove(place);
    int lowest = 0;
    for (int i = 0; i < next.list().size(); i++) {
      if (!map.isEmpty() && next.list().get(i).path(NAME).asText().equals(map)) {
        lowest = i + 1;
      }
    }
    next.list().insert(lowest, moved);
    return next;
  }

  private TreeSet<Integer> withFollowers(Collection<Integer> places) {
    TreeSet<Integer> all = new TreeSet<>(places);
    for (int place : places) {
      String map = item(place).path(NAME).asText();
      for (int i = 0; i < list().size(); i++) {
        if (!map.isEmpty() && list().get(i).path(OF).asText().equals(map)) {
          all.add(i);
        }
      }
    }
    return all;
  }

  /// With names for all maps, and for each item that is about a map the name of that one, so that
  /// the order of the items means nothing but what lies over what.
  private PageLayout named() {
    PageLayout next = copy();
    String first = null;
    int count = 0;
    for (JsonNode node : next.list()) {
      ObjectNode item = (ObjectNode) node;
      String kind = item.path(KIND).asText().toLowerCase(Locale.ROOT);
      if (kind.equals("map")) {
        count++;
        name(item, count);
        first = first == null ? item.path(NAME).asText() : first;
      } else if (Set.of("legend", "scale", "overview").contains(kind)) {
        about(item, first);
      }
    }
    return next;
  }

  private static void name(ObjectNode map, int number) {
    if (map.path(NAME).asText().isEmpty()) {
      map.put(NAME, "kaart-" + number);
    }
  }

  private static void about(ObjectNode item, @Nullable String map) {
    if (map != null && item.path(OF).asText().isEmpty()) {
      item.put(OF, map);
    }
  }
}
