package nl.noordwijzer.ui.effect;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The verdict on the shown scenario, always in sight; a click opens the panel of effects.
public final class VerdictStrip implements View {
  private final VerdictLabel verdict;
  private final FontIcon fold = new FontIcon(Feather.CHEVRON_UP);
  private final ToggleButton root = new ToggleButton();
  private final BooleanProperty open;
  private final Subscription subscriptions;

  /// @param open whether the panel of effects is
  public VerdictStrip(EffectsViewModel model, BooleanProperty open) {
    this.open = open;
    Texts texts = model.texts();
    verdict = new VerdictLabel(texts);
    HBox.setHgrow(verdict, Priority.ALWAYS);
    HBox content = new HBox(verdict, fold);
    content.getStyleClass().add("verdict-line");
    content.prefWidthProperty().bind(root.widthProperty().subtract(2));
    root.setGraphic(content);
    root.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    root.setMaxWidth(Double.MAX_VALUE);
    root.setMinHeight(Region.USE_PREF_SIZE);
    root.setId("verdict");
    root.getStyleClass().add("verdict-strip");
    root.setTooltip(new Tooltip(texts.get("effectpane.open")));
    root.selectedProperty().bindBidirectional(open);
    subscriptions =
        Subscription.combine(
            open.subscribe(
                now -> fold.setIconCode(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP)),
            model.effectsProperty().subscribe(this::show));
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
    root.selectedProperty().unbindBidirectional(open);
    subscriptions.unsubscribe();
  }
}
