package nl.noordwijzer.source.online;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.http.Answer;
import nl.noordwijzer.source.http.Http;
import nl.noordwijzer.source.http.JsonMembers;
import nl.noordwijzer.source.http.Request;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Finding.Weight;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// Key figures of wijken and buurten from StatLine of CBS, through OData 3.
///
/// Asks only when a method is called, and blocks the calling thread.
public final class StatLine {
  public static final URI SERVICE = URI.create("https://opendata.cbs.nl");

  /// The table of each year. Which year a table is really about is read from the table.
  private static final NavigableMap<Integer, String> TABLES = tables();

  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");

  /// By these words the service refuses an answer of more than 10,000 rows, with status 500.
  private static final String TOO_MANY = "more than 10000";

  private static final int MOST_PAGES = 100;

  private final Http http;
  private final URI service;

  public StatLine(Http http, URI service) {
    this.http = http;
    this.service = service;
  }

  private static NavigableMap<Integer, String> tables() {
    NavigableMap<Integer, String> tables = new TreeMap<>();
    tables.put(2013, "82339NED");
    tables.put(2014, "82931NED");
    tables.put(2015, "83220NED");
    tables.put(2016, "83487NED");
    tables.put(2017, "83765NED");
    tables.put(2018, "84286NED");
    tables.put(2019, "84583NED");
    tables.put(2020, "84799NED");
    tables.put(2021, "85039NED");
    tables.put(2022, "85318NED");
    tables.put(2023, "85618NED");
    tables.put(2024, "85984NED");
    tables.put(2025, "86165NED");
    return tables;
  }

  /// The years that can be asked for, last one last.
  public static List<Integer> years() {
    return List.copyOf(TABLES.keySet());
  }

  /// The figures of municipalities, their wijken and their buurten.
  ///
  /// The table is called as CBS calls it, with the year in its name. A column is called by its stem
  /// (`Koopwoningen`, without the number that shifts from year to year), with its unit behind it
  /// where two columns have the same stem (`Appartement (kWh)`).
  ///
  /// @throws NoordwijzerException when the service does not give them, or the table is about
  ///   another year
  /// @throws CancellationException when no longer wanted
  public SourceTable figures(int year, List<Municipality> wanted, Progress progress)
      throws NoordwijzerException {
    String table = TABLES.get(year);
    if (table == null) {
      throw new NoordwijzerException("online.statline.year", null, Integer.toString(year));
    }
    double steps = wanted.size() + 2.0;
    JsonMembers about = about(table, year, progress);
    progress.report(1 / steps);
    StatLineColumns columns = columns(table, progress);
    StatLineRows rows = new StatLineRows(columns);
    for (int i = 0; i < wanted.size(); i++) {
      progress.report((i + 2) / steps);
      if (addRows(rows, table, wanted.get(i), progress) == 0) {
        throw new NoordwijzerException(
            "online.municipality", null, wanted.get(i).name(), Integer.toString(year));
      }
    }
    progress.report(1);
    return rows.table(about.text("Title").orElse(table), origin(about, table));
  }

  private static Finding origin(JsonMembers about, String table) {
    String changed = about.text("Modified").map(time -> time.replaceFirst("T.*", "")).orElse("?");
    return Finding.of(Weight.NOTED, "online.statline.origin", 0, table, changed);
  }

  private JsonMembers about(String table, int year, Progress progress) throws NoordwijzerException {
    Answer answer = answer(address(table, "TableInfos", ""), progress);
    JsonMembers about =
        answer.json("value").objects("value").stream().findFirst().orElseThrow(answer::unreadable);
    Optional<String> said = year(about, "Title").or(() -> year(about, "Period"));
    if (!said.equals(Optional.of(Integer.toString(year)))) {
      throw new NoordwijzerException(
          "online.statline.other", null, table, said.orElse("?"), Integer.toString(year));
    }
    return about;
  }

  /// The year that a text names; empty where it names none or several.
  private static Optional<String> year(JsonMembers about, String member) {
    List<String> years =
        YEAR.matcher(about.text(member).orElse("")).results().map(MatchResult::group).toList();
    return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
  }

  private StatLineColumns columns(String table, Progress progress) throws NoordwijzerException {
    Answer answer = answer(address(table, "DataProperties", ""), progress);
    return StatLineColumns.of(answer.json("value").objects("value"))
        .orElseThrow(answer::unreadable);
  }

  private int addRows(StatLineRows rows, String table, Municipality of, Progress progress)
      throws NoordwijzerException {
    int before = rows.size();
    Set<URI> seen = new HashSet<>();
    Optional<URI> next = Optional.of(address(table, "TypedDataSet", filter(of)));
    while (next.isPresent()) {
      if (!seen.add(next.get()) || seen.size() > MOST_PAGES) {
        throw new NoordwijzerException("online.endless", null, service.getHost());
      }
      Answer answer = answer(next.get(), progress);
      JsonMembers page = answer.json("value", "odata.nextLink");
      page.objects("value").forEach(rows::add);
      Optional<String> link = page.text("odata.nextLink");
      next = link.isEmpty() ? Optional.empty() : Optional.of(answer.follow(link.get()));
    }
    return rows.size() - before;
  }

  private static String filter(Municipality municipality) {
    List<String> parts = new ArrayList<>();
    for (String level : List.of("GM", "WK", "BU")) {
      parts.add("startswith(WijkenEnBuurten,'" + level + municipality.digits() + "')");
    }
    return "&$filter=" + Query.encoded(String.join(" or ", parts));
  }

  private URI address(String table, String part, String filter) {
    return URI.create(service + "/ODataApi/OData/" + table + "/" + part + "?$format=json" + filter);
  }

  private Answer answer(URI address, Progress progress) throws NoordwijzerException {
    Request request =
        Request.of(address, "application/json").explaining(TOO_MANY, "online.statline.many");
    return http.get(request, progress);
  }
}
