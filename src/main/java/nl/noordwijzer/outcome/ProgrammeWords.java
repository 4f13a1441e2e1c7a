package nl.noordwijzer.outcome;

import java.util.stream.Collectors;
import nl.noordwijzer.effect.ProgrammeStand.Stand;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.PolicyMatrix;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;

/// The figures and the policy of the programme beside a scenario, in the words of the user.
public record ProgrammeWords(Texts texts) {
  public String name(ProgrammeFigure figure) {
    return figure.names().in(texts.locale());
  }

  /// A value in the unit of a figure.
  public String value(ProgrammeFigure figure, double value) {
    return switch (figure.unit()) {
      case HOMES -> texts.figures().number(value, 0, texts.get("effect.programme.homes"));
      case PERCENT -> texts.figures().number(value, 1, "%");
      case THOUSANDS ->
          texts.get("effect.programme.euros", texts.figures().number(1000 * value, 0));
      case MILLIONS -> texts.get("effect.programme.millions", texts.figures().number(value, 1));
    };
  }

  /// As it was measured last; nothing where that is not known.
  public String now(ProgrammeFigure figure, Stand stand) {
    if (stand.now().isEmpty()) {
      return "";
    }
    String value = value(figure, stand.now().getAsDouble());
    return stand.measured().isEmpty()
        ? value
        : texts.get("effect.programme.measured", value, stand.measured().getAsInt());
  }

  /// What the scenario makes of it, and how that stands to the figure.
  public String after(ProgrammeFigure figure, Stand stand) {
    if (stand.expected().isEmpty()) {
      return texts.get("effect.programme.unknown");
    }
    String words = brief(figure, stand.expected().getAsDouble());
    String against = against(figure, stand);
    return against.isEmpty() ? words : texts.get("effect.programme.part", words, against);
  }

  /// What the scenario makes of it, from least to most where that differs; empty where it cannot be
  /// computed.
  public String ranged(ProgrammeFigure figure, Stand stand) {
    if (stand.expected().isEmpty()) {
      return "";
    }
    String expected = brief(figure, stand.expected().getAsDouble());
    String least = brief(figure, stand.least());
    String most = brief(figure, stand.most());
    return least.equals(most) ? expected : new EffectWords(texts).withRange(expected, least, most);
  }

  /// Which part of the figure the scenario makes, or how much it differs; empty where neither says
  /// anything.
  public String against(ProgrammeFigure figure, Stand stand) {
    if (stand.expected().isEmpty()) {
      return "";
    }
    double value = stand.expected().getAsDouble();
    return switch (figure.compared()) {
      case NONE -> "";
      case SHARE -> part(figure, value);
      case DIFFERENCE -> difference(figure, value);
    };
  }

  /// Without a unit that stands with the figure of the programme already.
  private String brief(ProgrammeFigure figure, double value) {
    return switch (figure.unit()) {
      case HOMES -> texts.figures().number(value, 0);
      case MILLIONS -> texts.figures().number(value, 1);
      case PERCENT, THOUSANDS -> value(figure, value);
    };
  }

  private String part(ProgrammeFigure figure, double value) {
    return texts.figures().number(100 * value / figure.value(), 0, "%");
  }

  private String difference(ProgrammeFigure figure, double value) {
    return new EffectWords(texts).signed(value - figure.value(), 1);
  }

  /// Where the figure stands and what is to be known of it.
  public String source(ProgrammeFigure figure) {
    return texts.get(
        "effect.programme.source",
        name(figure),
        value(figure, figure.value()),
        figure.year(),
        figure.document().in(texts.locale()),
        figure.remark().in(texts.locale()));
  }

  /// How the figure of the scenario came about.
  public String account(ProgrammeFigure figure, Stand stand) {
    if (stand.expected().isEmpty()) {
      return lag(figure, stand)
          + texts.get(
              "effect.programme.account.unknown", figure.remark().in(texts.locale()), Years.LAST);
    }
    String what = texts.get("effect.programme.account", figure.beside());
    String least = value(figure, stand.least());
    String most = value(figure, stand.most());
    String sentence =
        least.equals(most)
            ? texts.get("effect.programme.account.sure", what, after(figure, stand), source(figure))
            : texts.get(
                "effect.programme.account.range",
                what,
                after(figure, stand),
                least,
                most,
                source(figure));
    return stand.parts().isEmpty() ? sentence : sentence + "\n" + sum(stand);
  }

  /// What each intervention makes of it, and what that is together.
  private String sum(Stand stand) {
    String parts =
        stand.parts().stream()
            .map(part -> part.intervention().name() + " " + homes(part.homes()))
            .collect(Collectors.joining(" + "));
    String all = homes(stand.expected().orElseThrow());
    return texts.get("effectpane.account.formula", parts + " = " + all);
  }

  private String homes(double number) {
    return texts.figures().number(number, 1);
  }

  /// How much the area is from the figure now; empty where that is not known.
  public String lag(ProgrammeFigure figure, Stand stand) {
    if (stand.now().isEmpty()) {
      return "";
    }
    double lag = figure.value() - stand.now().getAsDouble();
    return texts.get(
            lag >= 0 ? "effect.programme.less" : "effect.programme.more",
            now(figure, stand),
            value(figure, Math.abs(lag)),
            value(figure, figure.value()),
            figure.year())
        + " ";
  }

  public String cell(PolicyMatrix.Cell cell) {
    return texts.get(
        "effect.policy.cell",
        texts.get("plan.actor", cell.actor()),
        texts.get("plan.term", cell.term()));
  }

  /// The places of a goal where a scenario does nothing yet; empty when it has them all.
  public String empty(PolicyMatrix matrix, Goal goal) {
    return none(matrix.empty(goal).stream().map(this::cell).collect(Collectors.joining("; ")));
  }

  /// The principles for which a scenario does nothing yet; empty when it has them all.
  public String empty(PolicyMatrix matrix) {
    return none(
        matrix.withoutInterventions().stream()
            .map(it -> texts.get("plan.principle", it))
            .collect(Collectors.joining("; ")));
  }

  private String none(String names) {
    return names.isEmpty() ? "" : texts.get("effect.policy.empty", names);
  }
}
