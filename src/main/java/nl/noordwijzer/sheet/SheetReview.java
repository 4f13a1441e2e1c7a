package nl.noordwijzer.sheet;

import static java.util.stream.Collectors.joining;

import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.text.Texts;

/// Looks for what a reader of pages would miss: text that is too small to read because it is too
/// long for its box, and letters for which the typeface has no form.
public final class SheetReview {
  /// Points.
  private static final double READABLE = 5;

  private static final int MOST_LETTERS = 12;
  private static final int MOST_PAGES = 8;
  private static final int MOST_WORDS = 40;

  private final Set<String> letters = new LinkedHashSet<>();

  /// Pages by what is too small on them.
  private final Map<String, SortedSet<Integer>> small = new LinkedHashMap<>();

  private SheetReview() {}

  /// @return sentences in the language of the pages; none when all is well
  public static List<String> of(List<Sheet> sheets) {
    return of(sheets, IntStream.rangeClosed(1, sheets.size()).boxed().toList());
  }

  /// @param numbers of the pages, as they are printed on them
  public static List<String> of(List<Sheet> sheets, List<Integer> numbers) {
    SheetReview review = new SheetReview();
    for (int i = 0; i < sheets.size(); i++) {
      review.look(sheets.get(i), numbers.get(i));
    }
    return sheets.isEmpty() ? List.of() : review.findings(sheets.getFirst().texts());
  }

  private List<String> findings(Texts texts) {
    List<String> findings = new ArrayList<>();
    small.forEach((words, pages) ->
        findings.add(
            texts.get(
                "sheet.review.small",
                pages.stream().limit(MOST_PAGES).map(String::valueOf).collect(joining(", ")),
                pages.size() - MOST_PAGES,
                words)));
    if (!letters.isEmpty()) {
      String some = letters.stream().limit(MOST_LETTERS).collect(joining(" "));
      findings.add(texts.get("sheet.review.letters", some));
    }
    return findings;
  }

  private void look(Sheet sheet, int number) {
    Font font = sheet.style().lettering().at(Typeface.REGULAR, 1);
    for (SheetItem item : sheet.items()) {
      words(item).flatMapToInt(String::codePoints).forEach(letter -> look(letter, font));
      if (item instanceof SheetItem.TextItem text) {
        size(text, sheet, number);
      }
    }
  }

  private void look(int letter, Font font) {
    boolean seen =
        !Character.isWhitespace(letter)
            && !Character.isISOControl(letter)
            && Character.getType(letter) != Character.FORMAT;
    if (seen && !LetterRuns.has(letter, font)) {
      letters.add(Character.toString(letter));
    }
  }

  private void size(SheetItem.TextItem item, Sheet sheet, int number) {
    double size = item.fitted(sheet.style().lettering()).font().getSize2D();
    if (size < Math.min(READABLE, item.look().size())) {
      String words = String.join(" ", item.paragraphs());
      boolean cut = words.length() > MOST_WORDS;
      String shown = cut ? words.substring(0, MOST_WORDS) + "…" : words;
      small.computeIfAbsent(shown, _ -> new TreeSet<>()).add(number);
    }
  }

  private static Stream<String> words(SheetItem item) {
    return switch (item) {
      case SheetItem.TextItem text -> text.paragraphs().stream();
      case SheetItem.LegendItem legend -> LegendWords.of(legend.card()).stream();
      case SheetItem.TableItem table -> words(table.table());
      case SheetItem.ChartItem chart ->
          Stream.concat(
              Stream.of(chart.chart().title()),
              chart.chart().series().stream().map(SheetChart.Series::name));
      case SheetItem.ScaleItem scale -> Stream.of(scale.words());
      case SheetItem.MapItem map -> names(map.picture());
      case SheetItem.NorthArrowItem _,
          SheetItem.FrameItem _,
          SheetItem.RuleItem _,
          SheetItem.PictureItem _ ->
          Stream.empty();
    };
  }

  /// All that may be told on a map.
  private static Stream<String> names(MapPicture picture) {
    return Stream.of(
            picture.region().areas().areas().stream().map(Area::name),
            picture.plan().areas().stream().map(PlanArea::name),
            picture.plan().interventions().stream().map(Intervention::name))
        .flatMap(names -> names);
  }

  private static Stream<String> words(SheetTable table) {
    Stream<String> headings = table.columns().stream().map(SheetTable.Column::heading);
    Stream<String> cells = table.rows().stream().flatMap(row -> row.cells().stream());
    return Stream.of(Stream.of(table.title()), headings, cells, table.notes().stream())
        .flatMap(words -> words);
  }
}
