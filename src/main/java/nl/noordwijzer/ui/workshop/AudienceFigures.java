package nl.noordwijzer.ui.workshop;

import javafx.beans.property.ReadOnlyObjectProperty;
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

  private final ReadOnlyObjectProperty<RoomChoice> choice;
  private final FigureTiles tiles;
  private final NegotiationTiles negotiation;
  private final Subscription subscription;
  private @Nullable Effects effects;

  AudienceFigures(Texts texts, Workshop workshop) {
    choice = workshop.seenChoice().seenProperty();
    tiles = new FigureTiles(texts);
    negotiation = new NegotiationTiles(texts);
    getStyleClass().add("audience-figures");
    getChildren().add(new Fitted(new VBox(tiles, negotiation)));
    setMinHeight(0);
    subscription = choice.subscribe(_ -> fill());
  }

  /// @param next null while they are not known
  void show(@Nullable Effects next) {
    effects = next;
    fill();
  }

  private void fill() {
    RoomChoice chosen = choice.get();
    boolean negotiating = chosen.mode() == SessionMode.NEGOTIATE;
    pseudoClassStateChanged(NEGOTIATING, negotiating);
    PanelRows.show(tiles, !negotiating);
    PanelRows.show(negotiation, negotiating);
    if (negotiating) {
      negotiation.show(effects, chosen.agreed());
    } else {
      tiles.show(effects, chosen.figures());
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
