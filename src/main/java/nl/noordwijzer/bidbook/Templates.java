package nl.noordwijzer.bidbook;

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
import java.util.stream.Stream;
import nl.noordwijzer.sheet.JsonFile;
import nl.noordwijzer.text.NoordwijzerException;

/// The bidbooks and pages to choose from: those that come with the program, and those of the user,
/// which go before ones with the same id.
public final class Templates {
  private static final String SHIPPED = "/assets/bidbook/";
  private static final String ENDING = ".json";
  private static final String BOOK = "bidbook-";
  private static final String KIND = "bidbook.template";

  private final Map<String, PageTemplate> pages = new LinkedHashMap<>();
  private final Map<String, BookTemplate> books = new LinkedHashMap<>();

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
      all.read(String.valueOf(file.getFileName()), JsonFile.bytes(KIND, file));
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
    JsonFile file = new JsonFile(KIND, name);
    if (name.startsWith(BOOK)) {
      BookTemplate book = file.read(bytes, BookTemplate.class);
      books.put(book.id(), book);
    } else {
      PageTemplate page = file.read(bytes, PageTemplate.class);
      pages.put(page.id(), page);
    }
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
