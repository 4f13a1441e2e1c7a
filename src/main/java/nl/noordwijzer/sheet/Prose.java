package nl.noordwijzer.sheet;

import java.util.List;
import java.util.stream.Collectors;

/// Text with simple formatting.
public record Prose(List<Paragraph> paragraphs) {
  public Prose {
    paragraphs = List.copyOf(paragraphs);
  }

  /// Words that look alike; a paragraph has one at least.
  public record Span(String words, boolean bold, boolean italic) {}

  /// @param listed whether it is an item of a list, with a dot before it
  public record Paragraph(List<Span> spans, boolean listed) {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    /// Without formatting.
    public String words() {
      return spans.stream().map(Span::words).collect(Collectors.joining());
    }
  }

  /// Paragraphs as they are, without formatting.
  public static Prose plain(List<String> paragraphs) {
    return new Prose(
        paragraphs.stream()
            .map(words -> new Paragraph(List.of(new Span(words, false, false)), false))
            .toList());
  }

  static Prose plain(String words) {
    return plain(List.of(words));
  }

  /// The paragraphs without formatting.
  public List<String> words() {
    return paragraphs.stream().map(Paragraph::words).toList();
  }
}
