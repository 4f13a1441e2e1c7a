package nl.noordwijzer.ui.workshop;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.effect.VerdictLabel;
import org.jspecify.annotations.Nullable;

/// A few figures in large type, under the verdict.
final class FigureTiles extends VBox {
  private final Texts texts;
  private final Label verdict = new Label();
  private final Label sentence = new Label();
  private final VBox tiles = new VBox();
  private final Label place = new Label();

  FigureTiles(Texts texts) {
    this.texts = texts;
    getStyleClass().add("audience-limits");
    tiles.getStyleClass().add("audience-tiles");
    place.getStyleClass().add("audience-quiet");
    verdict.getStyleClass().add("audience-verdict");
    sentence.getStyleClass().add("audience-name");
    List.of(verdict, sentence, place).forEach(FigureTiles::whole);
    getChildren().addAll(verdict, sentence, tiles, place);
  }

  /// @param effects null while they are not known
  void show(@Nullable Effects effects, List<KeyFigures.Kind> wanted) {
    EffectWords words = new EffectWords(texts);
    verdict.setText(
        effects == null ? texts.get("workshop.figures.waiting") : words.kind(effects.verdict()));
    verdict.setGraphic(effects == null ? null : VerdictLabel.sign(effects.verdict().kind()));
    verdict.getStyleClass().removeAll("none", "caution", "displacement");
    if (effects != null) {
      verdict.getStyleClass().add(effects.verdict().kind().name().toLowerCase(Locale.ROOT));
    }
    sentence.setText(effects == null ? "" : words.sentence(effects.verdict()));
    tiles.getChildren().clear();
    place.setText("");
    if (effects != null) {
      KeyFigures.of(effects, wanted, words).stream()
          .map(it -> tile(it.name(), it.value()))
          .forEach(tiles.getChildren()::add);
      String of = texts.get("workshop.figures.of", effects.wish().choice().name());
      place.setText(of + secret(effects.wish().plan(), texts));
    }
  }

  /// That homes count which the room does not see; empty where there are none.
  static String secret(Plan plan, Texts texts) {
    return plan.region().hasConfidentialHomes() ? " " + texts.get("workshop.figures.secret") : "";
  }

  /// As many lines as its words need.
  static void whole(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }

  /// A figure under what it is.
  static VBox tile(String what, String figure) {
    Label value = new Label(figure);
    value.getStyleClass().add("audience-value");
    Label name = new Label(what);
    name.getStyleClass().add("audience-name");
    List.of(value, name).forEach(FigureTiles::whole);
    VBox tile = new VBox(name, value);
    tile.getStyleClass().add("audience-tile");
    return tile;
  }
}
