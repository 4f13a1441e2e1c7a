package nl.noordwijzer.ui;

import nl.noordwijzer.ui.sketch.FundingCard;
import nl.noordwijzer.ui.sketch.FundingModel;

/// The card for the sources of funding of the plan.
///
/// FX thread only.
final class OwnFunding {
  private final Workbench bench;

  OwnFunding(Workbench bench) {
    this.bench = bench;
  }

  void show() {
    FundingCard card = new FundingCard(new FundingModel(bench.desk()), bench::putCardAway);
    bench.showCard(card.root(), () -> {});
    card.begin();
  }
}
