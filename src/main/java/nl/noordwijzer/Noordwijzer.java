package nl.noordwijzer;

/// Entry.
final class Noordwijzer {
  private Noordwijzer() {}

  static void main(String[] args) {
    System.out.println(args.length);
  }
}
