package nl.noordwijzer.source.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A piece of WKT: `KEYWORD["text", 1.0, CHILD[...]]`, as ESRI, OGC (1 and 2) and GDAL write it.
///
/// @param keyword in upper case
/// @param texts the texts and bare words in it, in order
record WktNode(String keyword, List<String> texts, List<Double> numbers, List<WktNode> children) {
  private static final int LONGEST = 100_000;
  private static final int DEEPEST = 20;

  /// Empty when the text is no WKT.
  static Optional<WktNode> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Reader(text).node(0));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  String name() {
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  Stream<WktNode> all(String... keywords) {
    List<String> wanted = List.of(keywords);
    return children.stream().filter(child -> wanted.contains(child.keyword));
  }

  /// This node or the nearest below it with one of the keywords.
  Optional<WktNode> find(String... keywords) {
    if (List.of(keywords).contains(keyword)) {
      return Optional.of(this);
    }
    return children.stream().flatMap(child -> child.find(keywords).stream()).findFirst();
  }

  OptionalDouble number(int place) {
    return place < numbers.size() ? OptionalDouble.of(numbers.get(place)) : OptionalDouble.empty();
  }

  /// Walks through the text once.
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    WktNode node(int depth) {
      if (depth > DEEPEST) {
        throw new IllegalArgumentException("too deep");
      }
      WktNode node = new WktNode(word(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      open();
      while (true) {
        value(node, depth);
        char next = text.charAt(skipSpace());
        at++;
        if (next == ']' || next == ')') {
          return node;
        }
        if (next != ',') {
          throw new IllegalArgumentException("no separator");
        }
      }
    }

    private void value(WktNode node, int depth) {
      char first = text.charAt(skipSpace());
      if (first == '"') {
        int end = text.indexOf('"', at + 1);
        node.texts.add(text.substring(at + 1, end));
        at = end + 1;
      } else if (Character.isLetter(first)) {
        child(node, depth);
      } else {
        node.numbers.add(Double.parseDouble(word()));
      }
    }

    private void child(WktNode node, int depth) {
      int start = at;
      String word = word();
      char next = text.charAt(skipSpace());
      if (next == '[' || next == '(') {
        at = start;
        node.children.add(node(depth + 1));
      } else {
        node.texts.add(word);
      }
    }

    private String word() {
      int start = skipSpace();
      while ("[](),".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at).strip().toUpperCase(Locale.ROOT);
    }

    private void open() {
      if ("[(".indexOf(text.charAt(skipSpace())) < 0) {
        throw new IllegalArgumentException("no bracket");
      }
      at++;
    }

    private int skipSpace() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
