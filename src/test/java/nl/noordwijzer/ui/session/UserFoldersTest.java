package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  @Test
  void linuxFollowsTheXdgFoldersWhereTheyAreAbsolute() {
    Map<String, String> environment =
        Map.of(
            "XDG_CONFIG_HOME",
            "/etc/mine",
            "XDG_STATE_HOME",
            "relative",
            "XDG_CACHE_HOME",
            "/tmp/c");
    UserFolders folders = UserFolders.of(environment, "/home/an", "Linux");
    assertThat(folders.config()).isEqualTo(Path.of("/etc/mine/noordwijzer"));
    assertThat(folders.state()).isEqualTo(Path.of("/home/an/.local/state/noordwijzer"));
    assertThat(folders.cache()).isEqualTo(Path.of("/tmp/c/noordwijzer"));
  }

  @Test
  void whatCanBeFetchedAgainLiesInTheCacheOfTheSystem() {
    Map<String, String> none = Map.of();
    assertThat(UserFolders.of(none, "/home/an", "Linux").cache())
        .isEqualTo(Path.of("/home/an/.cache/noordwijzer"));
    assertThat(UserFolders.of(none, "/Users/an", "Mac OS X").cache())
        .isEqualTo(Path.of("/Users/an/Library/Caches/Noordwijzer"));
    assertThat(UserFolders.of(none, "/Users/an", "Windows 11").cache())
        .isEqualTo(Path.of("/Users/an/AppData/Local/Noordwijzer/Cache"));
  }

  @Test
  void macKeepsPreferencesInTheLibrary() {
    UserFolders folders = UserFolders.of(Map.of(), "/Users/an", "Mac OS X");
    assertThat(folders.config())
        .isEqualTo(Path.of("/Users/an/Library/Application Support/Noordwijzer"));
    assertThat(folders.state()).isEqualTo(Path.of("/Users/an/Library/Logs/Noordwijzer"));
  }

  @Test
  void windowsUsesRoamingAndLocalFolders() {
    Map<String, String> environment = Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local");
    UserFolders folders = UserFolders.of(environment, "/Users/an", "Windows 11");
    assertThat(folders.config()).isEqualTo(Path.of("/roaming/Noordwijzer"));
    assertThat(folders.state()).isEqualTo(Path.of("/local/Noordwijzer"));
  }
}
