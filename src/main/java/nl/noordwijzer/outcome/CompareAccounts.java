package nl.noordwijzer.outcome;

import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.effect.EffectFigure;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;

/// How the figures of compared scenarios were reached, with the numbers filled in.
///
/// @param year at the end of which
record CompareAccounts(EffectWords words, int year) {
  private Texts texts() {
    return words.texts();
  }

  /// The books of the first year up to this one.
  List<LedgerYear> until(Ledger ledger) {
    return ledger.years().subList(0, year - Years.FIRST + 1);
  }

  /// At the end of the year.
  Mix mix(Compared of, Outlook outlook) {
    return Mix.of(of.ledger(outlook).in(year).closing());
  }

  String homes(Compared of, String name, BookLine book, String shown) {
    return text(of, name, texts().get("effectpane.account.homes", shown))
        .formula(words.of(book.formula(until(of.ledger(Outlook.EXPECTED)))))
        .homes(account(of), Books.definitions(book.segment()))
        .toString();
  }

  String share(Compared of, String name, MixGroup group, String shown) {
    Mix mix = mix(of, Outlook.EXPECTED);
    return text(of, name, shown)
        .formula(
            texts()
                .get(
                    "effectpane.account.share",
                    words.whole(mix.homes(group)),
                    words.whole(mix.total()),
                    words.percent(mix.share(group))))
        .sentence("compare.account.even")
        .homes(account(of), Books.definitions(group))
        .toString();
  }

  String households(Compared of, String name, String shown) {
    BookLine book = new BookLine(BookLine.Item.DISPLACED, null);
    EffectFigure.Account account = account(of);
    return text(of, name, texts().get("effectpane.account.households", shown))
        .formula(words.of(book.formula(until(of.ledger(Outlook.EXPECTED)))))
        .order(book.item())
        .assumptions(account.assumptions())
        .measured(account)
        .sources(account.sources())
        .toString();
  }

  String money(Compared of, String name, String shown) {
    Money money = of.money(Outlook.EXPECTED);
    return text(of, name, texts().get("effectpane.account.euros", shown))
        .formula(
            texts()
                .get(
                    "compare.account.money",
                    words.euros(money.cost()),
                    words.euros(money.funded()),
                    words.euros(money.gap())))
        .costUnknown(of.costUnknown())
        .costs(of.costs())
        .toString();
  }

  /// What the second is more than the first, as both are shown.
  String sum(String second, String first, String more) {
    return texts().get("effectpane.mix.account.difference", second, first, more);
  }

  String difference(Compared of, String name, Compared first, String more, String sum) {
    String what =
        texts()
            .get("compare.account.difference", name, of.scenario().name(), first.scenario().name());
    return new AccountText(words, of.plan()).figure(what, place(of), more).formula(sum).toString();
  }

  private AccountText text(Compared of, String name, String value) {
    return new AccountText(words, of.plan())
        .figure(name, of.scenario().name() + ", " + place(of), value);
  }

  private String place(Compared of) {
    List<Area> programme = of.plan().region().areas().at(AreaLevel.PROGRAMME_AREA);
    String where =
        programme.isEmpty() ? texts().get("compare.account.all") : programme.getFirst().name();
    return texts().get("compare.account.place", where, year);
  }

  private static EffectFigure.Account account(Compared of) {
    return of.verdict().displaced().account();
  }
}
