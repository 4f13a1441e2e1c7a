package nl.noordwijzer.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.noordwijzer.effect.FundingRequest;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.Refusal;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.FundingTerms;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.Texts;

/// Figures and verdicts of a scenario in the words of the user, for page, window and terminal.
public record EffectWords(Texts texts) {
  /// Less than this is no home and no household.
  private static final double ROUNDING = 1e-6;

  private static final double MILLION = 1e6;

  public String of(Phrase phrase) {
    return texts.get(phrase.key(), phrase.arguments(texts.locale()));
  }

  /// Homes or households, whole; what is less than half of one is not called none.
  public String whole(double number) {
    if (Math.abs(number) > ROUNDING && Math.abs(number) < 0.5) {
      return texts.get(number > 0 ? "effect.figure.less" : "effect.figure.less.negative");
    }
    return texts.figures().number(number, 0);
  }

  /// A figure with what it is at least and at most.
  String withRange(String expected, String least, String most) {
    boolean signed = isSigned(least) || isSigned(most);
    return texts.get(
        signed ? "effect.figure.range.signed" : "effect.figure.range", expected, least, most);
  }

  /// With a plus before a figure that is above zero as it is said.
  String withSign(double value, String said) {
    boolean shows =
        Character.isDigit(said.charAt(0)) && said.chars().anyMatch(c -> c >= '1' && c <= '9');
    return value > 0 && shows ? "+" + said : said;
  }

  private static boolean isSigned(String figure) {
    return figure.startsWith("-") || figure.startsWith("+");
  }

  public String range(double low, double high) {
    return whole(low) + "–" + whole(high);
  }

  public String percent(double share) {
    return texts.figures().number(100 * share, 1, "%");
  }

  public String index(OptionalDouble value) {
    return value.isEmpty()
        ? texts.get("effect.figure.undefined")
        : texts.figures().number(value.getAsDouble(), 3);
  }

  /// With a plus before what is above zero as it is shown.
  public String signed(double value, int decimals) {
    return withSign(value, texts.figures().number(value, decimals));
  }

  /// An amount in millions of euros.
  public String euros(double amount) {
    return texts.figures().number(amount / MILLION, 1);
  }

  /// What is spent or missing, in millions of euros: at least, where some costs are not filled in.
  ///
  /// @param key of the word for nothing that is known
  /// @param unknown interventions of which the cost is not filled in
  public String atLeast(Spread amount, String key, List<Intervention> unknown) {
    String shown = amount.shown(this::euros, this);
    if (unknown.isEmpty()) {
      return shown;
    }
    return isNothing(amount) ? texts.get(key) : texts.get("effect.cost.least", shown);
  }

  /// Why a source does not pay an amount, with the request and the terms that it is held against.
  ///
  /// @param euros that it does not pay
  public String refused(Refusal reason, FundingSource source, double euros, ScenarioEffect effect) {
    FundingRequest request = Money.of(effect, Outlook.EXPECTED).request(source.id());
    Optional<FundingTerms> terms = effect.model().terms(source.id());
    return texts.get(
        "effect.refusal." + reason.name().toLowerCase(Locale.ROOT),
        euros(euros),
        percent(source.leastByOthers().orElse(0.0)),
        whole(request.homes()),
        euros(request.euros()),
        terms.map(FundingTerms::leastHomes).map(this::whole).orElse("–"),
        terms.map(FundingTerms::leastEuros).map(this::euros).orElse("–"),
        terms
            .map(FundingTerms::mostYears)
            .map(
                years -> years + " (" + request.first() + "–" + (request.first() + years - 1) + ")")
            .orElse("–"));
  }

  static boolean isNothing(Spread amount) {
    return amount.least() == 0 && amount.most() == 0;
  }

  /// Of which interventions the cost is not filled in, as a sentence; empty where it is of all.
  public String costUnknown(List<Intervention> unknown) {
    return unknown.isEmpty()
        ? ""
        : texts.get(
            "effect.cost.missing",
            unknown.stream().map(Intervention::name).collect(Collectors.joining("; ")));
  }

  /// What kind of verdict it is, in a word or two.
  public String kind(Verdict verdict) {
    return texts.get("effect.verdict", verdict.kind());
  }

  /// A verdict as a few words: what kind it is, and how many households.
  public String inShort(Verdict verdict) {
    return verdict.kind() == Verdict.Kind.NONE
        ? kind(verdict)
        : texts.get(
            "effect.verdict.short",
            kind(verdict),
            whole(verdict.displaced().value()),
            range(verdict.displaced().low(), verdict.displaced().high()));
  }

  /// A verdict as the fewest words: what kind it is, and how many households as expected, or at
  /// most.
  public String onMap(Verdict verdict) {
    double number =
        verdict.kind() == Verdict.Kind.DISPLACEMENT
            ? verdict.displaced().value()
            : verdict.displaced().high();
    return verdict.kind() == Verdict.Kind.NONE
        ? kind(verdict)
        : texts.get("effect.verdict.map", kind(verdict), whole(number));
  }

  /// A verdict as a sentence with its cause and its number.
  public String sentence(Verdict verdict) {
    return verdict
        .cause()
        .map(cause -> of(cause) + " " + households(verdict))
        .orElseGet(() -> texts.get(nobody(verdict.displaced().high())));
  }

  private static String nobody(double displaced) {
    return displaced > ROUNDING ? "effect.verdict.half" : "effect.verdict.nobody";
  }

  /// The named cause has the number that stands on the form and the map; the others have the rest
  /// of the whole, so that both add up to it.
  private String households(Verdict verdict) {
    double all = verdict.displaced().value();
    String range = range(verdict.displaced().low(), verdict.displaced().high());
    return verdict
        .rest()
        .map(rest ->
            texts.get(
                "effect.verdict.households.causes",
                whole(all),
                range,
                whole(Math.rint(all - rest.displaced())),
                whole(Math.rint(all) - Math.rint(all - rest.displaced())),
                rest.number()))
        .orElseGet(() -> texts.get("effect.verdict.households", whole(all), range));
  }
}
