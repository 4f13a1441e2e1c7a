package nl.noordwijzer.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what it remembers, by the habit of each system.
///
/// @param config what the user chose: language, theme, widths
/// @param state what the program noted: its log
/// @param cache what can be fetched again: background maps
/// @param plans what the user makes, where no other place was chosen for it
public record UserFolders(Path config, Path state, Path cache, Path plans) {

  /// The folders of the user who runs the program. They need not exist yet.
  public static UserFolders ofThisUser() {
    return of(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
  }

  static UserFolders of(Map<String, String> environment, String home, String system) {
    Path own = Path.of(home);
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path local = folder(environment, "LOCALAPPDATA").orElse(own.resolve("AppData/Local"));
      Path roaming = folder(environment, "APPDATA").orElse(own.resolve("AppData/Roaming"));
      Path ours = local.resolve("Noordwijzer");
      return new UserFolders(
          roaming.resolve("Noordwijzer"), ours, ours.resolve("Cache"), ours.resolve("Plans"));
    }
    if (name.startsWith("mac")) {
      Path library = own.resolve("Library");
      return new UserFolders(
          library.resolve("Application Support/Noordwijzer"),
          library.resolve("Logs/Noordwijzer"),
          library.resolve("Caches/Noordwijzer"),
          library.resolve("Application Support/Noordwijzer/Plans"));
    }
    Path config = folder(environment, "XDG_CONFIG_HOME").orElse(own.resolve(".config"));
    Path state = folder(environment, "XDG_STATE_HOME").orElse(own.resolve(".local/state"));
    Path cache = folder(environment, "XDG_CACHE_HOME").orElse(own.resolve(".cache"));
    Path data = folder(environment, "XDG_DATA_HOME").orElse(own.resolve(".local/share"));
    return new UserFolders(
        config.resolve("noordwijzer"),
        state.resolve("noordwijzer"),
        cache.resolve("noordwijzer"),
        data.resolve("noordwijzer"));
  }

  /// A folder that the environment names; a relative or unreadable path counts as absent.
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    try {
      return Optional.ofNullable(environment.get(variable))
          .filter(value -> !value.isBlank())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
