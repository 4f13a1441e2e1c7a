package nl.noordwijzer.ui.effect;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A verdict: an icon, a word and a sentence, never a colour alone.
public final class VerdictLabel extends HBox {
  private final EffectWords words;
  private final Label word = new Label();
  private final Label sentence = new Label();
  private Verdict.@Nullable Kind dressed;

  public VerdictLabel(Texts texts) {
    words = new EffectWords(texts);
    getStyleClass().add("verdict");
    word.getStyleClass().add("verdict-word");
    word.setMinWidth(USE_PREF_SIZE);
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.setMinWidth(0);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    getChildren().addAll(word, sentence);
  }

  /// @param verdict empty while it is not known
  /// @param place what it is for; empty where that is clear
  public void show(Optional<Verdict> verdict, String place) {
    Texts texts = words.texts();
    String kind = verdict.map(words::kind).orElse("");
    word.setText(kind);
    String said =
        verdict.map(words::sentence).orElseGet(() -> texts.get("effectpane.verdict.waiting"));
    sentence.setText(place.isEmpty() ? said : texts.get("effectpane.verdict.place", place, said));
    dress(verdict.map(Verdict::kind).orElse(null));
  }

  /// Only for another kind: it takes long beside other words, and most verdicts stay of a kind.
  private void dress(Verdict.@Nullable Kind kind) {
    if (kind != dressed) {
      dressed = kind;
      word.setGraphic(kind == null ? null : sign(kind));
      getStyleClass().removeAll("none", "caution", "displacement");
      if (kind != null) {
        getStyleClass().add(kind.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  /// As it is read out.
  String words() {
    return word.getText() + ". " + sentence.getText();
  }

  /// The sign of a kind of verdict.
  public static FontIcon sign(Verdict.Kind kind) {
    return new FontIcon(icon(kind));
  }

  private static Feather icon(Verdict.Kind kind) {
    return switch (kind) {
      case NONE -> Feather.CHECK_CIRCLE;
      case CAUTION -> Feather.ALERT_TRIANGLE;
      case DISPLACEMENT -> Feather.ALERT_OCTAGON;
    };
  }
}
