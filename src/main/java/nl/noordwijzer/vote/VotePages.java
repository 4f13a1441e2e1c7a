package nl.noordwijzer.vote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.text.Texts;

/// The page that phones show, in the language of the session: three files that ship.
final class VotePages {
  private static final Map<String, String> TYPES =
      Map.of("vote.html", "text/html", "vote.js", "text/javascript", "vote.css", "text/css");

  private final Map<String, Answer> answers = new HashMap<>();

  VotePages(Texts texts) throws IOException {
    for (Map.Entry<String, String> each : TYPES.entrySet()) {
      byte[] body = worded(read(each.getKey()), texts).getBytes(StandardCharsets.UTF_8);
      String path = each.getKey().equals("vote.html") ? "/" : "/" + each.getKey();
      answers.put("GET " + path, new Answer(200, each.getValue(), body, Map.of(), false));
    }
  }

  private static String read(String name) throws IOException {
    try (InputStream file = VotePages.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IOException("absent from the program: " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// Fills in words that stand as `{{word}}`; none of them holds what a user wrote.
  private static String worded(String text, Texts texts) {
    return Pattern.compile("\\{\\{([a-z]+)}}")
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(texts.get("vote.page." + found.group(1))));
  }

  /// @param what method and path
  Optional<Answer> find(String what) {
    return Optional.ofNullable(answers.get(what));
  }
}
