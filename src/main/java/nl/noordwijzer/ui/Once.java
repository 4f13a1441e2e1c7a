package nl.noordwijzer.ui;

/// Does its work the first time only.
final class Once implements Runnable {
  private final Runnable work;
  private boolean done;

  Once(Runnable work) {
    this.work = work;
  }

  @Override
  public void run() {
    if (!done) {
      done = true;
      work.run();
    }
  }
}
