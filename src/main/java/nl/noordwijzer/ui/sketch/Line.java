package nl.noordwijzer.ui.sketch;

/// A line of a list, and what it shows now.
final class Line<T> {
  private T shown;

  Line(T shown) {
    this.shown = shown;
  }

  T shown() {
    return shown;
  }

  void show(T next) {
    shown = next;
  }
}
