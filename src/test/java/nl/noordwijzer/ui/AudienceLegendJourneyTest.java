package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The legend of the room leaves no kind of intervention out without a word.
final class AudienceLegendJourneyTest {
  private static final Pattern MORE = Pattern.compile("en nog (\\d+) soorten ingrepen");

  private final Texts texts = Texts.in(Texts.DUTCH);
  @TempDir private Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = OpenWindow.meetingOnExample(folder.resolve("plan.gpkg"));
    Session session = window.bench().session();
    Fx.run(() -> session.show(session.plan().scenarios().get(1).id()));
    window.rest();
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    Fx.waitUntilWritten();
  }

  private List<String> words() {
    Parent room = window.bench().workshop().window().orElseThrow().content();
    return Fx.get(() ->
        room.lookupAll(".audience-legend .label").stream()
            .filter(Node::isVisible)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  /// What is proposed, in the legend of the operator.
  private Legend.Proposed proposed() {
    MapPicture picture =
        Objects.requireNonNull(Fx.get(() -> window.bench().session().pictureProperty().get()));
    return picture.legend().proposed().findFirst().orElseThrow();
  }

  private static List<String> labels(Legend.Proposed proposed) {
    return proposed.entries().stream().map(Legend.TypeEntry::label).toList();
  }

  private List<String> groups(Legend.Proposed proposed) {
    return labels(proposed.byGroup(group -> texts.get("plan.group", group)));
  }

  /// Each kind by its name, by that of its group, or as one of those that are counted.
  private void assertThatEachKindIsToldOrCounted(
      Collection<String> kinds, Collection<String> groups) {
    List<String> words = words();
    if (words.containsAll(groups)) {
      assertThat(words).anyMatch(word -> word.startsWith(kinds.size() + " soorten ingrepen"));
      return;
    }
    long told = kinds.stream().filter(words::contains).count();
    List<Integer> more =
        words.stream()
            .map(MORE::matcher)
            .filter(Matcher::matches)
            .map(it -> Integer.parseInt(it.group(1)))
            .toList();
    assertThat(more).singleElement().isEqualTo((int) (kinds.size() - told));
  }

  @Test
  void whatTheMapHasNoRoomForIsCounted() {
    assertThatEachKindIsToldOrCounted(labels(proposed()), groups(proposed()));
  }

  @Test
  void whatComparedMapsHaveNoRoomForIsCounted() throws TimeoutException {
    Set<String> kinds = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    Session session = window.bench().session();
    for (Scenario each : session.plan().scenarios().stream().skip(1).toList()) {
      Fx.run(() -> session.show(each.id()));
      window.rest();
      kinds.addAll(labels(proposed()));
      groups.addAll(groups(proposed()));
    }
    Fx.run(() -> session.show(session.plan().scenarios().get(1).id()));
    window.rest();
    Fx.run(() -> ((ButtonBase) window.bench().root().lookup("#mode-choose")).fire());
    window.rest();
    Parent room = window.bench().workshop().window().orElseThrow().content();
    Fx.waitUntil(() -> room.lookupAll(".compare-map").size() == 3);
    window.rest();
    assertThatEachKindIsToldOrCounted(kinds, groups);
  }
}
