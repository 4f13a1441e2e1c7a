package nl.noordwijzer.source.online;

import java.net.URI;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.format.GeoJsonFormat;
import nl.noordwijzer.source.http.Answer;
import nl.noordwijzer.source.http.Http;
import nl.noordwijzer.source.http.JsonMembers;
import nl.noordwijzer.source.http.Request;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// Borders and key figures of CBS as PDOK serves them: `wijken-en-buurten` through OGC API
/// Features.
///
/// Asks only when a method is called, and blocks the calling thread.
public final class PdokAreas {
  /// The years that are served, last one last.
  public static final List<Integer> YEARS = List.of(2022, 2023, 2024, 2025);

  public static final URI SERVICE = URI.create("https://api.pdok.nl");

  /// The collections, from large areas to small.
  public static final List<String> COLLECTIONS = List.of("gemeenten", "wijken", "buurten");

  private static final String RD = "http://www.opengis.net/def/crs/EPSG/0/28992";
  private static final String EPSG = "EPSG:28992";

  /// The service gives no more on a page, whatever is asked for.
  private static final int PER_PAGE = 1000;

  private static final int MOST_PAGES = 100;

  private final Http http;
  private final URI service;
  private final GeoJsonFormat format = new GeoJsonFormat();

  public PdokAreas(Http http, URI service) {
    this.http = http;
    this.service = service;
  }

  /// All municipalities of a year, by name.
  ///
  /// The service cannot leave out the borders, so this takes some 10 MB.
  ///
  /// @throws NoordwijzerException when the service does not give them
  /// @throws CancellationException when no longer wanted
  public List<Municipality> municipalities(int year, Progress progress)
      throws NoordwijzerException {
    Map<String, Municipality> byCode = new TreeMap<>();
    for (Municipality one : named(pages(year, "gemeenten", "", progress))) {
      byCode.putIfAbsent(one.code(), one);
    }
    Comparator<Object> alphabet = Collator.getInstance(Texts.DUTCH);
    return byCode.values().stream()
        .sorted(Comparator.comparing(Municipality::name, alphabet))
        .toList();
  }

  /// The municipality of a name, exactly as CBS writes it, or of a code.
  ///
  /// @throws NoordwijzerException when there is none in that year
  public Municipality municipality(int year, String nameOrCode, Progress progress)
      throws NoordwijzerException {
    String wanted = nameOrCode.strip();
    String property = Municipality.isCode(wanted) ? "gemeentecode" : "gemeentenaam";
    return named(pages(year, "gemeenten", filter(property, wanted), progress)).stream()
        .findFirst()
        .orElseThrow(() -> absent(year, wanted));
  }

  /// One table for each of [#COLLECTIONS], in RD New, with the areas of these municipalities.
  ///
  /// @throws NoordwijzerException when a municipality has none in that year, or the service fails
  /// @throws CancellationException when no longer wanted
  public List<SourceTable> areas(int year, List<Municipality> wanted, Progress progress)
      throws NoordwijzerException {
    List<SourceTable> tables = new ArrayList<>();
    double steps = (double) COLLECTIONS.size() * wanted.size();
    int done = 0;
    for (String collection : COLLECTIONS) {
      JoinedPages pages = new JoinedPages();
      for (Municipality one : wanted) {
        JoinedPages its = pages(year, collection, filter("gemeentecode", one.code()), progress);
        if (its.isEmpty()) {
          throw absent(year, one.name());
        }
        pages.add(its.table(collection, EPSG));
        progress.report(++done / steps);
      }
      tables.add(pages.table(collection, EPSG));
    }
    return tables;
  }

  private static NoordwijzerException absent(int year, String name) {
    return new NoordwijzerException("online.municipality", null, name, Integer.toString(year));
  }

  private static String filter(String property, String value) {
    return "&" + property + "=" + Query.encoded(value);
  }

  private JoinedPages pages(int year, String collection, String filter, Progress progress)
      throws NoordwijzerException {
    if (!YEARS.contains(year)) {
      throw new NoordwijzerException("online.pdok.year", null, Integer.toString(year));
    }
    String first =
        "%s/cbs/wijken-en-buurten-%d/ogc/v1/collections/%s/items?f=json&limit=%d&crs=%s%s"
            .formatted(service, year, collection, PER_PAGE, RD, filter);
    JoinedPages pages = new JoinedPages();
    Set<URI> seen = new HashSet<>();
    Optional<URI> next = Optional.of(URI.create(first));
    while (next.isPresent()) {
      if (!seen.add(next.get()) || seen.size() > MOST_PAGES) {
        throw new NoordwijzerException("online.endless", null, service.getHost());
      }
      Answer answer = answer(next.get(), progress);
      JsonMembers page = answer.json("links", "numberReturned");
      if (!Long.valueOf(0).equals(page.members().get("numberReturned"))) {
        pages.add(format.read(collection, answer.body(), withoutReports(progress)));
      }
      next = next(answer, page);
    }
    return pages;
  }

  /// One page is too small a part of the work to report about.
  private static Progress withoutReports(Progress progress) {
    return new Progress() {
      @Override
      public void report(double fraction) {}

      @Override
      public boolean isCancelled() {
        return progress.isCancelled();
      }
    };
  }

  private Answer answer(URI page, Progress progress) throws NoordwijzerException {
    Answer answer =
        http.get(Request.of(page, "application/geo+json", "application/json"), progress);
    String crs = answer.header("Content-Crs").orElse("").strip();
    if (!crs.equals("<" + RD + ">")) {
      throw new NoordwijzerException("online.crs", null, answer.host());
    }
    return answer;
  }

  /// The link to the next page, taken as it stands: the service signs what is in it.
  private static Optional<URI> next(Answer answer, JsonMembers page) throws NoordwijzerException {
    for (JsonMembers link : page.objects("links")) {
      if (link.text("rel").equals(Optional.of("next")) && link.text("href").isPresent()) {
        return Optional.of(answer.follow(link.text("href").get()));
      }
    }
    return Optional.empty();
  }

  private static List<Municipality> named(JoinedPages pages) {
    SourceTable table = pages.table("gemeenten", EPSG);
    OptionalInt code = table.column("gemeentecode");
    OptionalInt name = table.column("gemeentenaam");
    List<Municipality> all = new ArrayList<>();
    if (code.isPresent() && name.isPresent()) {
      for (SourceRow row : table.rows()) {
        if (Municipality.isCode(row.text(code.getAsInt()))) {
          all.add(new Municipality(row.text(code.getAsInt()), row.text(name.getAsInt())));
        }
      }
    }
    return all;
  }
}
