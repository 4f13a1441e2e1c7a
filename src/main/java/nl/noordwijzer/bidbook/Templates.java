package nl.noordwijzer.bidbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.JsonFile;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The bidbooks and pages to choose from: those that come with the program, those of the user, and
/// those that a plan keeps; the later go before ones with the same id.
public final class Templates {
  private static final String SHIPPED = "/assets/bidbook/";
  private static final String ENDING = ".json";
  private static final String BOOK = "bidbook-";
  private static final String KIND = "bidbook.template";

  private final Map<String, Read<PageTemplate>> pages = new LinkedHashMap<>();
  private final Map<String, Read<BookTemplate>> books = new LinkedHashMap<>();
  private final Register<OwnTemplate> own;
  private HouseStyle style = HouseStyle.usual();

  /// A template, its file, the text it was read from, and the folder of that file if it is one of
  /// the user.
  private record Read<T>(T template, String name, String json, @Nullable Path folder) {}

  private Templates(Register<OwnTemplate> own) {
    this.own = own;
  }

  /// Those that come with the program.
  ///
  /// @throws NoordwijzerException when one is damaged: names file, line and what is wrong
  public static Templates shipped() throws NoordwijzerException {
    Templates templates = new Templates(Register.empty());
    for (String name : list()) {
      try (InputStream in = open(SHIPPED + name)) {
        templates.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), null);
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
    Templates all = copy(own);
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      if (name.equals(HouseStyle.FILE)) {
        all.style = HouseStyle.read(file);
      } else {
        all.read(name, JsonFile.text(KIND, file), folder);
      }
    }
    return all;
  }

  /// With those that a plan keeps. What is wrong with one is told when it is used.
  public Templates with(Plan plan) {
    return copy(plan.templates());
  }

  private Templates copy(Register<OwnTemplate> kept) {
    Templates all = new Templates(kept);
    all.pages.putAll(pages);
    all.books.putAll(books);
    all.style = style;
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
  private void read(String name, String json, @Nullable Path folder) throws NoordwijzerException {
    if (name.startsWith(BOOK)) {
      BookTemplate book = TemplateJson.ofFile(name, json, BookTemplate.class);
      books.put(book.id(), new Read<>(book, name, json, folder));
    } else {
      PageTemplate page = TemplateJson.ofFile(name, json, PageTemplate.class);
      pages.put(page.id(), new Read<>(page, name, json, folder));
    }
  }

  /// Ids of the bidbooks.
  public List<String> bookIds() {
    Set<String> ids = new LinkedHashSet<>(books.keySet());
    own.stream().filter(OwnTemplate::isBook).map(OwnTemplate::book).forEach(ids::add);
    return new ArrayList<>(ids);
  }

  /// The bidbooks as the user chooses them. One of a plan that cannot be read has what is wrong
  /// with it in the place of what it is about.
  public List<BookChoice> choices(Texts texts) {
    return bookIds().stream().map(id -> choice(id, texts)).toList();
  }

  private BookChoice choice(String id, Texts texts) {
    Locale locale = texts.locale();
    try {
      BookTemplate book = book(id);
      return new BookChoice(
          id, book.names().in(locale), book.about().in(locale), book.scenarios(), isKept(id));
    } catch (NoordwijzerException e) {
      String name = own.find(id).map(it -> it.names().in(locale)).orElse(id);
      return new BookChoice(id, name, e.sentence(texts), 1, isKept(id));
    }
  }

  private boolean isKept(String book) {
    return own.stream().anyMatch(template -> template.book().equals(book));
  }

  /// @throws NoordwijzerException when there is none, or the one that the plan keeps is damaged
  BookTemplate book(String id) throws NoordwijzerException {
    Optional<OwnTemplate> kept = own.find(id);
    if (kept.isPresent()) {
      return TemplateJson.ofPlan(kept.get(), BookTemplate.class);
    }
    Read<BookTemplate> book = books.get(id);
    if (book == null) {
      throw new NoordwijzerException("bidbook.absent", null, id, String.join(", ", bookIds()));
    }
    return book.template();
  }

  /// Those of some scenarios that the pages of a bidbook are about: all, or the first.
  ///
  /// @param chosen one at least
  /// @throws NoordwijzerException when there is no such bidbook, or the one of the plan is damaged
  public List<Scenario> about(String id, List<Scenario> chosen) throws NoordwijzerException {
    return book(id).about(chosen);
  }

  /// A page of a bidbook that is about something.
  ///
  /// @param subject key of what it is about; empty for the whole
  /// @throws NoordwijzerException when there is none, or the one that the plan keeps is damaged
  PageTemplate page(String book, String page, String subject) throws NoordwijzerException {
    Optional<OwnTemplate> kept = kept(book, page, subject);
    return kept.isPresent()
        ? TemplateJson.ofPlan(kept.get(), PageTemplate.class)
        : ofFile(page).template();
  }

  private Optional<OwnTemplate> kept(String book, String page, String subject) {
    return own.find(OwnTemplate.id(book, page, subject))
        .or(() -> own.find(OwnTemplate.id(book, page, "")));
  }

  private Read<PageTemplate> ofFile(String page) throws NoordwijzerException {
    Read<PageTemplate> found = pages.get(page);
    if (found == null) {
      throw new NoordwijzerException(
          "bidbook.template.absent", null, page, String.join(", ", pages.keySet()));
    }
    return found;
  }

  /// What a page of a bidbook is read from, as who wrote it knows that: a file, or the page that
  /// the plan keeps.
  ///
  /// @param subject key of what it is about; empty for the whole
  String file(String book, String page, String subject) throws NoordwijzerException {
    Optional<OwnTemplate> kept = kept(book, page, subject);
    return kept.isPresent() ? kept.get().id() : ofFile(page).name();
  }

  /// Where the files lie that a page may show; empty for a page that is not of the user.
  Optional<Path> folder(String page) {
    Read<PageTemplate> read = pages.get(page);
    return read == null ? Optional.empty() : Optional.ofNullable(read.folder());
  }

  /// How the pages look: as the user wants it, where there is a house style among the templates.
  HouseStyle style() {
    return style;
  }

  /// The template from which a page is made now, for the plan to keep.
  ///
  /// @param subject key of what it is about; empty for the whole
  /// @throws NoordwijzerException when there is no such page
  public OwnTemplate template(String book, String page, String subject)
      throws NoordwijzerException {
    Optional<OwnTemplate> kept = kept(book, page, subject);
    return kept.isPresent() ? kept.get() : original(book, page);
  }

  /// The template of a page as it was before the plan kept one.
  ///
  /// @throws NoordwijzerException when there is none on this computer
  public OwnTemplate original(String book, String page) throws NoordwijzerException {
    Read<PageTemplate> found = ofFile(page);
    return new OwnTemplate(book, page, "", found.template().names(), found.json());
  }

  /// A bidbook with all its pages as they are now, for a plan to keep; without those it keeps
  /// already.
  ///
  /// @throws NoordwijzerException when there is no such bidbook or it lacks a page
  public List<OwnTemplate> notKept(String id) throws NoordwijzerException {
    List<OwnTemplate> templates = new ArrayList<>();
    BookTemplate book = book(id);
    Read<BookTemplate> read = books.get(id);
    if (read != null) {
      templates.add(OwnTemplate.ofBook(id, book.names(), read.json()));
    }
    for (BookTemplate.Use use : book.pages()) {
      for (BookTemplate.Use page : use.inOrder()) {
        if (templates.stream().noneMatch(it -> it.page().equals(page.page()))) {
          templates.add(template(id, page.page(), ""));
        }
      }
    }
    return templates.stream().filter(it -> !own.contains(it.id())).toList();
  }
}
