package nl.noordwijzer.ui.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.effect.Phasing;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.text.Texts;

/// What would have to change for the scenario to displace no one, and the button that does it.
final class RephasingView extends VBox {
  private final EffectsViewModel model;
  private final Texts texts;
  private final Subscription subscriptions;

  RephasingView(EffectsViewModel model) {
    this.model = model;
    texts = model.texts();
    getStyleClass().add("rephasing");
    subscriptions =
        Subscription.combine(
            model.rephasingProperty().subscribe((Runnable) this::show),
            model.searchingProperty().subscribe((Runnable) this::show),
            model.effectsProperty().subscribe((Runnable) this::show));
    show();
  }

  private void show() {
    Rephasing found = model.rephasingProperty().get();
    if (model.searchingProperty().get()) {
      getChildren().setAll(sentence(texts.get("effectpane.rephasing.searching")));
    } else if (found == null) {
      getChildren().setAll(beginning());
    } else {
      getChildren().setAll(outcome(found));
    }
  }

  private List<Node> beginning() {
    Effects effects = model.effectsProperty().get();
    boolean free = effects != null && effects.verdict().kind() == Verdict.Kind.NONE;
    return List.of(
        sentence(texts.get(free ? "effectpane.rephasing.free" : "effectpane.rephasing.explain")),
        button("effectpane.rephasing.find", model::propose));
  }

  private List<Node> outcome(Rephasing found) {
    Optional<Phasing.Proposal> proposal = found.proposal();
    if (proposal.isEmpty()) {
      return List.of(sentence(texts.get("effectpane.rephasing.impossible")));
    }
    if (proposal.get().changed().isEmpty()) {
      return List.of(sentence(texts.get("effectpane.rephasing.nothing")));
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(sentence(texts.get("effectpane.rephasing.would")));
    new RephasingLines(found, texts).lines().forEach(line -> nodes.add(sentence("• " + line)));
    Button apply = button("effectpane.rephasing.apply", model::accept);
    apply.setId("rephasing-apply");
    apply.getStyleClass().add("accent");
    HBox buttons = new HBox(apply, button("effectpane.rephasing.leave", model::forgetProposal));
    buttons.getStyleClass().add("form-line");
    nodes.add(buttons);
    return nodes;
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(texts.get(key));
    button.setOnAction(_ -> act.run());
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  void close() {
    subscriptions.unsubscribe();
  }
}
