package nl.noordwijzer.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.outcome.Comparison;
import org.jspecify.annotations.Nullable;

/// What the maps of a comparison show, and how they lie. FX thread only.
final class CompareLook {
  private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>();
  private final BooleanProperty swipe = new SimpleBooleanProperty();
  private final DoubleProperty border = new SimpleDoubleProperty(0.5);
  private final ObjectProperty<@Nullable Viewport> view = new SimpleObjectProperty<>();

  /// The last that was computed; null before the first.
  ObjectProperty<@Nullable Comparison> comparisonProperty() {
    return comparison;
  }

  /// Whether the first two lie over each other, with a border between them to move.
  BooleanProperty swipeProperty() {
    return swipe;
  }

  /// Where that border is: 0 at the left, 1 at the right.
  DoubleProperty borderProperty() {
    return border;
  }

  /// What all maps look at; null before there is one.
  ObjectProperty<@Nullable Viewport> viewProperty() {
    return view;
  }

  /// Lies and looks as another, whatever that shows.
  void take(CompareLook other) {
    swipe.set(other.swipe.get());
    border.set(other.border.get());
    view.set(other.view.get());
  }

  /// @param change run when the maps lie or look otherwise
  Subscription observe(Runnable change) {
    return Subscription.combine(
        swipe.subscribe(change), border.subscribe(change), view.subscribe(change));
  }
}
