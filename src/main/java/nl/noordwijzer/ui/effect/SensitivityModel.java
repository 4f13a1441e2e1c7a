package nl.noordwijzer.ui.effect;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.noordwijzer.effect.Sensitivity;
import nl.noordwijzer.ui.session.Latest;
import org.jspecify.annotations.Nullable;

/// Which assumptions move the verdict, kept in step with the effects that are shown. Computes
/// beside the FX thread, and only while someone looks. FX thread only.
final class SensitivityModel implements AutoCloseable {
  private final EffectsViewModel effects;
  private final Latest<Effects, Sensitivity> weighing;
  private final ReadOnlyObjectWrapper<@Nullable Sensitivity> sensitivity =
      new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;
  private boolean active;
  private @Nullable Effects weighed;

  SensitivityModel(EffectsViewModel effects) {
    this.effects = effects;
    weighing =
        new Latest<>(
            effects.desk().tasks(),
            (of, _) -> Sensitivity.of(of.effect(), of.scope()),
            Latest.Rules.finishing((one, other) -> one.wish().isSame(other.wish())),
            sensitivity::set);
    subscription = effects.effectsProperty().subscribe((Runnable) this::request);
  }

  void setActive(boolean wanted) {
    active = wanted;
    request();
  }

  /// Null before the first.
  ReadOnlyObjectProperty<@Nullable Sensitivity> sensitivityProperty() {
    return sensitivity.getReadOnlyProperty();
  }

  private void request() {
    Effects now = effects.effectsProperty().get();
    if (active && now != null && !now.equals(weighed)) {
      weighed = now;
      weighing.want(now);
    }
  }

  @Override
  public void close() {
    weighing.forget();
    subscription.unsubscribe();
  }
}
