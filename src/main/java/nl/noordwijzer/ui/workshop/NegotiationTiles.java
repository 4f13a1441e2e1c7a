package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.noordwijzer.effect.CorporationView.Part;
import nl.noordwijzer.outcome.AskedOf;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;

/// What limits there are while the room negotiates: the verdict, the gap in money, what is asked of
/// whom, and the assumptions on the table.
final class NegotiationTiles extends VBox {
  private final Texts texts;
  private final EffectWords words;
  private final Agreement agreement;
  private final FigureTiles limits;
  private final VBox asked = new VBox();
  private final VBox agreed = new VBox();

  NegotiationTiles(Texts texts, Agreement agreement) {
    this.texts = texts;
    this.agreement = agreement;
    words = new EffectWords(texts);
    limits = new FigureTiles(texts);
    getStyleClass().add("audience-negotiation");
    getChildren().addAll(limits, asked, agreed);
  }

  /// @param effects null while they are not known
  void show(@Nullable Effects effects) {
    limits.show(effects, List.of(KeyFigures.Kind.GAP));
    asked.getChildren().clear();
    agreed.getChildren().clear();
    if (effects != null) {
      showAsked(effects);
      showAgreed(effects);
    }
  }

  private void showAsked(Effects effects) {
    asked.getChildren().add(heading("workshop.asked"));
    List<AskedOf> all =
        effects.asked().stream().filter(it -> !it.expected().parts().isEmpty()).toList();
    all.forEach(it -> asked.getChildren().add(line(it.name(texts), whatIsAsked(it))));
    if (all.isEmpty()) {
      asked.getChildren().add(line("", texts.get("workshop.asked.nothing")));
    }
  }

  /// As expected: homes to demolish, build, renovate and buy, and what that costs.
  private String whatIsAsked(AskedOf of) {
    List<String> parts = new ArrayList<>();
    add(parts, "demolish", of, Part::demolished);
    add(parts, "build", of, Part::built);
    add(parts, "renovate", of, Part::renovated);
    add(parts, "buy", of, Part::bought);
    parts.add(texts.get("workshop.asked.cost", words.euros(of.expected().money().cost())));
    return String.join(" · ", parts);
  }

  private void add(List<String> parts, String key, AskedOf of, ToDoubleFunction<Part> homes) {
    double number = of.expected().sum(homes);
    if (Math.round(number) > 0) {
      parts.add(texts.get("workshop.asked." + key, words.whole(number)));
    }
  }

  private void showAgreed(Effects effects) {
    List<Assumption> all = agreement.of(effects.wish().plan());
    if (!all.isEmpty()) {
      agreed.getChildren().add(heading("workshop.agreed"));
      TypedNumbers numbers = new TypedNumbers(texts.locale());
      for (Assumption one : all) {
        String value =
            texts.get(
                "session.said.value",
                numbers.written(one.expected()),
                one.unit().in(texts.locale()));
        agreed.getChildren().add(line(one.names().in(texts.locale()), value));
      }
    }
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("audience-heading");
    return heading;
  }

  private static VBox line(String what, String figure) {
    VBox line = FigureTiles.tile(what, figure);
    line.getStyleClass().add("audience-line");
    return line;
  }
}
