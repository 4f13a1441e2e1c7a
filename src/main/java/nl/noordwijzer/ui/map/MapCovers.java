package nl.noordwijzer.ui.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.locationtech.jts.geom.Envelope;

/// What lies over a map, so that its names keep off it: what floats there, what others lay there,
/// and words that move along. Boxes are in whole CSS pixels of the map. FX thread only.
public final class MapCovers {
  private final ReadOnlyObjectWrapper<List<Envelope>> fixed =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Consumer<List<Envelope>> names;
  private List<Envelope> floats = List.of();
  private List<Envelope> cards = List.of();
  private List<Envelope> words = List.of();

  /// @param names keep off all of it
  MapCovers(Consumer<List<Envelope>> names) {
    this.names = names;
  }

  /// What belongs to the map itself.
  void floating(Stream<Node> nodes) {
    floats =
        nodes.filter(Node::isVisible).map(Node::getBoundsInParent).map(MapCovers::box).toList();
    tell();
  }

  /// What others lay on the map, in the place of what they laid there before.
  public void lay(List<Envelope> boxes) {
    cards = List.copyOf(boxes);
    tell();
  }

  /// Words that have their place on the map, in the place of those before.
  public void write(List<Envelope> boxes) {
    words = List.copyOf(boxes);
    tell();
  }

  /// How far down reaches what others laid over the first pixels from the left.
  double depth(double width) {
    return cards.stream()
        .filter(box -> box.getMinX() < width)
        .mapToDouble(Envelope::getMaxY)
        .max()
        .orElse(0);
  }

  private void tell() {
    fixed.set(Stream.concat(floats.stream(), cards.stream()).toList());
    names.accept(Stream.concat(fixed.get().stream(), words.stream()).toList());
  }

  /// What stays where it is when the map moves: words of others keep off it too.
  public ReadOnlyObjectProperty<List<Envelope>> fixedProperty() {
    return fixed.getReadOnlyProperty();
  }

  /// The whole pixels that something takes.
  public static Envelope box(Bounds bounds) {
    return new Envelope(
        Math.floor(bounds.getMinX()),
        Math.ceil(bounds.getMaxX()),
        Math.floor(bounds.getMinY()),
        Math.ceil(bounds.getMaxY()));
  }
}
