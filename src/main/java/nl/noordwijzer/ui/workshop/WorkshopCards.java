package nl.noordwijzer.ui.workshop;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.effect.EffectsViewModel;
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

  public WorkshopCards(Desk desk, Workshop workshop, EffectsViewModel effects, MapPlace place) {
    Texts texts = desk.texts();
    brokenOff = new BrokenOffCard(texts, workshop.log(), place);
    hint = new HintCard(texts, workshop.log());
    replay = new ReplayCard(texts, workshop.replay());
    replayPlace = new ReplayPlace(desk.session(), place, workshop.replay());
    agreement = new AgreementCard(desk, workshop, effects);
    choice = new VoteChoiceCard(texts, workshop.voting());
    vote = new VoteCard(desk, workshop.voting());
    root = new VBox(brokenOff, hint, replay, agreement, choice, vote.root());
    root.setId("workshop-cards");
    root.getStyleClass().add("workshop-cards");
    root.setPickOnBounds(false);
    root.setPrefWidth(WIDEST);
    root.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
  }

  public Region root() {
    return root;
  }

  @Override
  public void close() {
    brokenOff.close();
    hint.close();
    replayPlace.close();
    replay.close();
    agreement.close();
    choice.close();
    vote.close();
  }
}
