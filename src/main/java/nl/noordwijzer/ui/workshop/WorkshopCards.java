package nl.noordwijzer.ui.workshop;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.effect.EffectsViewModel;
import nl.noordwijzer.ui.map.MapCovers;
import nl.noordwijzer.ui.session.Desk;

/// What lies on the operator's map in a workshop, one under the other: each only while it is of
/// use.
public final class WorkshopCards implements AutoCloseable {
  private static final double WIDEST = 360;

  private final BrokenOffCard brokenOff;
  private final HintCard hint;
  private final ReplayCard replay;
  private final ReplayPlace replayPlace;
  private final AgreementCard agreement;
  private final VoteChoiceCard choice;
  private final VoteCard vote;
  private final VBox root;
  private final MapCovers covers;

  public WorkshopCards(
      Desk desk, Workshop workshop, EffectsViewModel effects, MapPlace place, MapCovers covers) {
    this.covers = covers;
    Texts texts = desk.texts();
    brokenOff = new BrokenOffCard(texts, workshop.log(), place);
    hint = new HintCard(texts, workshop.log());
    replay = new ReplayCard(texts, workshop.replay());
    replayPlace = new ReplayPlace(desk.session(), place, workshop.replay());
    agreement = new AgreementCard(desk, workshop, effects);
    choice = new VoteChoiceCard(texts, workshop.voting());
    vote = new VoteCard(desk, workshop.voting());
    root = new Cards();
    root.getChildren().setAll(brokenOff, hint, replay, agreement, choice, vote.root());
    root.boundsInParentProperty().subscribe(_ -> tell());
    root.setId("workshop-cards");
    root.getStyleClass().add("workshop-cards");
    root.setPickOnBounds(false);
    root.setPrefWidth(WIDEST);
    root.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
  }

  /// Tells the map where they lie, so that no name lies under them.
  private void tell() {
    covers.lay(
        root.getChildren().stream()
            .filter(Node::isVisible)
            .map(card -> MapCovers.box(root.localToParent(card.getBoundsInParent())))
            .toList());
  }

  /// Their places are known once they have been laid out.
  private final class Cards extends VBox {
    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      tell();
    }
  }

  public Region root() {
    return root;
  }

  @Override
  public void close() {
    covers.lay(List.of());
    brokenOff.close();
    hint.close();
    replayPlace.close();
    replay.close();
    agreement.close();
    choice.close();
    vote.close();
  }
}
