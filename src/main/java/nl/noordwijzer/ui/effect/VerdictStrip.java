package nl.noordwijzer.ui.effect;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The verdict on the shown scenario, always in sight; a click opens the panel of effects.
public final class VerdictStrip implements View {
  private final VerdictLabel verdict;
  private final Button fold;
  private final HBox root;
  private final Subscription subscriptions;

  /// @param open whether the panel of effects is
  public VerdictStrip(EffectsViewModel model, BooleanProperty open) {
    verdict = new VerdictLabel(model.texts());
    HBox.setHgrow(verdict, Priority.ALWAYS);
    Runnable toggle = () -> open.set(!open.get());
    fold = IconButton.of(Feather.CHEVRON_UP, model.texts().get("effectpane.open"), toggle);
    fold.setId("verdict-fold");
    fold.getStyleClass().add("flat");
    fold.setMinWidth(Region.USE_PREF_SIZE);
    root = new HBox(verdict, fold);
    root.setId("verdict");
    root.getStyleClass().add("verdict-strip");
    root.setMinHeight(Region.USE_PREF_SIZE);
    root.setOnMouseClicked(_ -> toggle.run());
    subscriptions =
        Subscription.combine(
            open.subscribe(this::turn), model.effectsProperty().subscribe(this::show));
  }

  private void turn(boolean open) {
    fold.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
  }

  private void show(@Nullable Effects effects) {
    verdict.show(
        Optional.ofNullable(effects).map(Effects::verdict),
        Optional.ofNullable(effects).map(it -> it.wish().choice().name()).orElse(""));
    root.setAccessibleText(verdict.words());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
