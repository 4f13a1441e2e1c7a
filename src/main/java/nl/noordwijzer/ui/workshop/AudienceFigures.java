package nl.noordwijzer.ui.workshop;

import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.SessionMode;
import org.jspecify.annotations.Nullable;

/// What stands beside the one map of the room: the chosen figures, or what there is to negotiate
/// about.
final class AudienceFigures extends StackPane implements AutoCloseable {
  private static final PseudoClass NEGOTIATING = PseudoClass.getPseudoClass("negotiating");

  private final RoomFigures chosen;
  private final SessionLog log;
  private final FigureTiles tiles;
  private final NegotiationTiles negotiation;
  private final Subscription subscriptions;
  private @Nullable Effects effects;

  AudienceFigures(Texts texts, Workshop workshop) {
    chosen = workshop.figures();
    log = workshop.log();
    tiles = new FigureTiles(texts);
    negotiation = new NegotiationTiles(texts, workshop.agreement());
    getStyleClass().add("audience-figures");
    getChildren().add(new Fitted(new VBox(tiles, negotiation)));
    setMinHeight(0);
    subscriptions =
        Subscription.combine(
            chosen.chosenProperty().subscribe(_ -> fill()),
            log.sessionProperty().map(it -> it.mode()).subscribe(_ -> fill()),
            workshop.agreement().idsProperty().subscribe(_ -> fill()));
  }

  /// @param next null while they are not known
  void show(@Nullable Effects next) {
    effects = next;
    fill();
  }

  private void fill() {
    boolean negotiating = log.sessionProperty().get().mode() == SessionMode.NEGOTIATE;
    pseudoClassStateChanged(NEGOTIATING, negotiating);
    PanelRows.show(tiles, !negotiating);
    PanelRows.show(negotiation, negotiating);
    if (negotiating) {
      negotiation.show(effects);
    } else {
      tiles.show(effects, chosen.chosenProperty().get());
    }
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
