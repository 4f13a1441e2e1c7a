package nl.noordwijzer.ui;

import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.ui.sketch.OwnTypeCard;
import nl.noordwijzer.ui.sketch.OwnTypeModel;
import org.jspecify.annotations.Nullable;

/// The cards for types of interventions of the plan's own.
///
/// FX thread only.
final class OwnTypes {
  private final Workbench bench;

  OwnTypes(Workbench bench) {
    this.bench = bench;
  }

  void make() {
    show(null);
  }

  /// Whether the type that is drawn or chosen is one of the plan's own.
  boolean canChange() {
    return OwnTypeModel.chosen(bench.session()).isPresent();
  }

  void change() {
    OwnTypeModel.chosen(bench.session()).ifPresent(this::show);
  }

  private void show(@Nullable InterventionType type) {
    OwnTypeModel model = new OwnTypeModel(bench.desk(), type);
    OwnTypeCard card = new OwnTypeCard(model, bench::putCardAway);
    bench.showCard(card.root(), () -> {});
    card.begin();
  }
}
