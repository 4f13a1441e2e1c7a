package nl.noordwijzer.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMembersTest {
  private static Optional<JsonMembers> read(String json, String... wanted) {
    return JsonMembers.read(json.getBytes(StandardCharsets.UTF_8), Set.of(wanted));
  }

  @Test
  void onlyWantedMembersAreKept() {
    JsonMembers members =
        read(
                "{\"a\":{\"x\":[1]},\"b\":\" two \",\"c\":null,\"list\":[{\"n\":1,\"d\":2.5},3]}",
                "b",
                "c",
                "list")
            .orElseThrow();
    assertThat(members.members()).containsOnlyKeys("b", "list");
    assertThat(members.text("b")).contains("two");
    assertThat(members.objects("list")).containsExactly(new JsonMembers(Map.of("n", 1L, "d", 2.5)));
  }

  @Test
  void aWholeNumberTooLongForALongIsADecimalOne() {
    assertThat(read("{\"a\":123456789012345678901234567890}", "a").orElseThrow().members())
        .containsEntry("a", 1.2345678901234568e29);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "null", "{", "{\"a\":[1,", "{\"a\":\"x", "{\"b\":[1,", "<html>"})
  void whatIsNoWholeObjectIsRefused(String json) {
    assertThat(read(json, "a")).isEmpty();
  }

  @Test
  void nestingIsLimited() {
    String deep = "[".repeat(10_000);
    assertThat(read("{\"a\":" + deep, "a")).isEmpty();
    assertThat(read("{\"b\":" + deep, "a")).isEmpty();
  }
}
