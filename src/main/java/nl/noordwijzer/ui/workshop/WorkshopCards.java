package nl.noordwijzer.ui.workshop;

import java.util.List;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.effect.EffectsViewModel;
import nl.noordwijzer.ui.map.MapCovers;
import nl.noordwijzer.ui.session.Desk;

/// What lies on the operator's map in a workshop, each only while it is of use.
public final class WorkshopCards implements AutoCloseable {
  private final BrokenOffCard brokenOff;
  private final HintCard hint;
  private final ReplayCard replay;
  private final ReplayPlace replayPlace;
  private final AgreementCard agreement;
  private final VoteChoiceCard choice;
  private final VoteCard vote;
  private final CardStack root;
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
    root = new CardStack(List.of(brokenOff, hint, replay, agreement, choice, vote.root()));
    root.whenLaid(this::tell);
  }

  /// Tells the map where they lie, so that no name lies under them.
  private void tell() {
    covers.lay(root.overMap().map(MapCovers::box).toList());
  }

  public CardStack root() {
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
