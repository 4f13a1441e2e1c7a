package nl.noordwijzer.ui.session;

/// Who works at this computer.
public final class Author {
  private Author() {}

  /// As the system calls the user; empty where it does not tell.
  public static String name() {
    return System.getProperty("user.name", "");
  }
}
