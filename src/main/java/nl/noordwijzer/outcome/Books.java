package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.AssumedValues;
import nl.noordwijzer.effect.Change;
import nl.noordwijzer.effect.EffectFigure;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.OutlookEffect;
import nl.noordwijzer.outcome.BookLine.Item;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The books of an area as a table: homes by segment, and households.
public final class Books {
  private static final List<Item> FLOWS = List.of(Item.REMOVED, Item.BUILT, Item.CONVERTED);

  /// What the segments of homes rest on, all together.
  static final List<String> DEFINITIONS =
      List.of(AssumedValues.CORPORATION_IS_SOCIAL, AssumedValues.LANDLORD_IS_PRIVATE);

  private final Effects effects;
  private final EffectWords words;
  private final List<Period> periods;

  Books(Effects effects, EffectWords words) {
    this.effects = effects;
    this.words = words;
    periods = Period.all(effects.wish().yearly());
  }

  EffectTable table() {
    Texts texts = words.texts();
    List<EffectTable.Line> lines = new ArrayList<>();
    lines.add(new EffectTable.Line(texts.get("effectpane.books.homes"), List.of()));
    homes().forEach(line -> lines.add(line(line)));
    lines.add(new EffectTable.Line(texts.get("effectpane.books.households"), List.of()));
    Arrays.stream(Item.values())
        .filter(item -> !item.isHomes())
        .forEach(item -> lines.add(line(new BookLine(item, null))));
    return new EffectTable(periods.stream().map(Period::words).toList(), lines);
  }

  /// The stock of each segment, and of what comes and goes the segments in which it does.
  private List<BookLine> homes() {
    List<BookLine> lines = new ArrayList<>();
    lines.add(new BookLine(Item.STOCK, null));
    TenureSegment.ALL.forEach(segment -> lines.add(new BookLine(Item.STOCK, segment)));
    for (Item item : FLOWS) {
      for (TenureSegment segment : TenureSegment.ALL) {
        BookLine line = new BookLine(item, segment);
        boolean happens =
            effects.ledger(Outlook.EXPECTED).years().stream()
                .anyMatch(year -> line.of(List.of(year)) != 0);
        if (happens) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private EffectTable.Line line(BookLine line) {
    return new EffectTable.Line(
        name(line), periods.stream().map(period -> cell(line, period)).toList());
  }

  private String name(BookLine line) {
    String item = words.texts().get("effectpane.books", line.item());
    if (line.segment() == null) {
      return item;
    }
    String segment = words.texts().get("effect.segment", line.segment());
    return line.item() == Item.STOCK ? segment : item + ", " + segment;
  }

  private EffectTable.Cell cell(BookLine line, Period period) {
    Spread exact = Spread.of(outlook -> line.of(period.of(effects.ledger(outlook))));
    String shown = exact.shown(words::whole, words);
    return new EffectTable.Cell(shown, exact, () -> account(line, period, shown));
  }

  private String account(BookLine line, Period period, String figure) {
    EffectFigure.Account account = effects.verdict().displaced().account();
    AccountText text =
        new AccountText(words, effects.wish().plan())
            .figure(
                name(line),
                effects.wish().choice().name() + ", " + period.words(),
                words
                    .texts()
                    .get(
                        line.item().isHomes()
                            ? "effectpane.account.homes"
                            : "effectpane.account.households",
                        figure))
            .formula(words.of(line.formula(period.of(effects.ledger(Outlook.EXPECTED)))))
            .by(interventions(line, period));
    return (line.item().isHomes()
            ? text.homes(account, definitions(line.segment()))
            : text.order(line.item())
                .assumptions(used(line, account))
                .measured(account)
                .sources(account.sources()))
        .toString();
  }

  /// What the homes of a segment rest on.
  static List<String> definitions(@Nullable TenureSegment segment) {
    return switch (segment) {
      case SOCIAL_RENT -> List.of(AssumedValues.CORPORATION_IS_SOCIAL);
      case PRIVATE_RENT -> List.of(AssumedValues.LANDLORD_IS_PRIVATE);
      case MID_RENT -> DEFINITIONS;
      case null, default -> List.of();
    };
  }

  /// What the homes of a group rest on.
  static List<String> definitions(MixGroup group) {
    return group == MixGroup.OWNER_OCCUPIED ? List.of() : DEFINITIONS;
  }

  /// Who must move follows from how many homes are occupied, and from nothing else.
  private static List<String> used(BookLine line, EffectFigure.Account account) {
    return line.item() == Item.MUST_MOVE
        ? account.assumptions().stream().filter(AssumedValues.OCCUPIED::equals).toList()
        : account.assumptions();
  }

  private List<String> interventions(BookLine line, Period period) {
    OutlookEffect expected = effects.effect().in(Outlook.EXPECTED);
    return effects.wish().scenario().interventions().stream()
        .filter(it -> effects.touches(it.id()))
        .filter(it ->
            expected.effect(it.id()).changes().stream()
                .anyMatch(change -> bringsAbout(change, line, period)))
        .map(Intervention::name)
        .toList();
  }

  private static boolean bringsAbout(Change change, BookLine line, Period period) {
    boolean ofSegment = line.segment() == null || concerns(change, line.segment());
    boolean comes = change instanceof Change.Construction && period.has(change.year());
    boolean ends =
        change instanceof Change.Construction built
            ? period.has(built.until())
            : period.has(change.year());
    return ofSegment
        && switch (line.item()) {
          case STOCK -> comes || ends;
          case BUILT -> comes;
          case REMOVED -> ends && !(change instanceof Change.Conversion);
          case CONVERTED -> change instanceof Change.Conversion && period.has(change.year());
          default -> ends;
        };
  }

  private static boolean concerns(Change change, TenureSegment segment) {
    return switch (change) {
      case Change.Demolition it -> it.segment() == segment;
      case Change.Construction it -> it.segment() == segment;
      case Change.Conversion it -> it.from() == segment || it.to() == segment;
    };
  }
}
