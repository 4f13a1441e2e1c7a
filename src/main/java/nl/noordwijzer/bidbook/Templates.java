package nl.noordwijzer.bidbook;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.text.NoordwijzerException;

/// The bidbooks and pages to choose from: those that come with the program, and those of the user,
/// which go before ones with the same id.
public final class Templates {
  private static final String SHIPPED = "/assets/bidbook/";
  private static final String ENDING = ".json";
  private static final String BOOK = "bidbook-";
  private static final long LARGEST = 1 << 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Map<String, PageTemplate> pages = new LinkedHashMap<>();
  private final Map<String, BookTemplate> books = new LinkedHashMap<>();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build());
  }

  private Templates() {}

  /// Those that come with the program.
  ///
  /// @throws NoordwijzerException when one is damaged: names file, line and what is wrong
  public static Templates shipped() throws NoordwijzerException {
    Templates templates = new Templates();
    for (String name : list()) {
      try (InputStream in = open(SHIPPED + name)) {
        templates.read(name, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return templates;
  }

  /// With those of the user: files in a folder, named as ours are. No folder, no templates.
  ///
  /// @throws NoordwijzerException when one cannot be read: names file, line and what is wrong
  public Templates with(Path folder) throws NoordwijzerException {
    Templates all = new Templates();
    all.pages.putAll(pages);
    all.books.putAll(books);
    for (Path file : files(folder)) {
      all.read(String.valueOf(file.getFileName()), bytes(file));
    }
    return all;
  }

  private static List<Path> files(Path folder) throws NoordwijzerException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new NoordwijzerException("bidbook.template.unreadable", e, folder);
    }
  }

  private static byte[] bytes(Path file) throws NoordwijzerException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new NoordwijzerException("bidbook.template.large", null, file);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new NoordwijzerException("bidbook.template.unreadable", e, file);
    }
  }

  private static List<String> list() {
    try (InputStream in = open(SHIPPED + "list.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = Templates.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("no " + resource);
    }
    return in;
  }

  /// @param name of the file: one that begins with `bidbook-` is a bidbook, any other a page
  void read(String name, byte[] bytes) throws NoordwijzerException {
    try {
      if (name.startsWith(BOOK)) {
        BookTemplate book = MAPPER.readValue(bytes, BookTemplate.class);
        books.put(book.id(), book);
      } else {
        PageTemplate page = MAPPER.readValue(bytes, PageTemplate.class);
        pages.put(page.id(), page);
      }
    } catch (JacksonException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? 1 : Math.max(1, place.getLineNr());
      throw new NoordwijzerException(
          "bidbook.template.damaged",
          e,
          name,
          line,
          e instanceof JsonMappingException at ? path(at) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where in the template, such as ` (items 2, kind)`; empty when it is not known.
  private static String path(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(step ->
                step.getFieldName() == null
                    ? " " + (step.getIndex() + 1)
                    : ", " + step.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : " (" + path.substring(2) + ")";
  }

  /// Ids of the bidbooks.
  public List<String> bookIds() {
    return new ArrayList<>(books.keySet());
  }

  /// The bidbooks as the user chooses them.
  public List<BookChoice> choices(Locale locale) {
    return books.values().stream()
        .map(book ->
            new BookChoice(
                book.id(), book.names().in(locale), book.about().in(locale), book.scenarios()))
        .toList();
  }

  Optional<BookTemplate> book(String id) {
    return Optional.ofNullable(books.get(id));
  }

  /// @throws NoordwijzerException when there is none
  PageTemplate page(String id) throws NoordwijzerException {
    PageTemplate page = pages.get(id);
    if (page == null) {
      throw new NoordwijzerException(
          "bidbook.template.absent", null, id, String.join(", ", pages.keySet()));
    }
    return page;
  }
}
