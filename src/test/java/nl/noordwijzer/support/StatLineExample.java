package nl.noordwijzer.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The habits of OData 3 at CBS, with a few rows: codes filled up with blanks, numbers behind the
/// names of columns, a filter, pages with a link, a refusal with status 500.
public final class StatLineExample implements Reaction {
  private static final Pattern PATH = Pattern.compile("/ODataApi/OData/(\\w+)/(\\w+)");
  private static final Pattern STARTS = Pattern.compile("startswith\\(WijkenEnBuurten,'(\\w+)'\\)");
  private static final String PROPERTIES =
      """
      {"odata.metadata":"x","value":[
      {"odata.type":"Cbs.OData.GeoDimension","ID":0,"Type":"GeoDimension","Key":"WijkenEnBuurten",
       "Title":"Wijken en buurten"},
      {"ID":1,"Type":"TopicGroup","Key":"","Title":"Regioaanduiding"},
      {"ID":2,"Type":"Topic","Key":"Gemeentenaam_1","Datatype":"String","Unit":"","Decimals":0},
      {"ID":3,"Type":"Topic","Key":"AantalInwoners_5","Datatype":"Long","Unit":"aantal"},
      {"ID":4,"Type":"Topic","Key":"Koopwoningen_47","Datatype":"Double","Unit":"%"},
      {"ID":5,"Type":"Topic","Key":"Appartement_48","Datatype":"Long","Unit":"kWh"},
      {"ID":6,"Type":"Topic","Key":"Appartement_56","Datatype":"Long","Unit":"m³"}]}
      """;

  private final String title;
  private final int perPage;
  private final List<String> codes = new ArrayList<>();

  /// @param title of every table, with its year
  public StatLineExample(String title, int perPage) {
    this.title = title;
    this.perPage = perPage;
  }

  public StatLineExample with(String... more) {
    codes.addAll(List.of(more));
    return this;
  }

  @Override
  public void to(HttpExchange exchange) throws IOException {
    react(exchange).to(exchange);
  }

  private Reaction react(HttpExchange exchange) {
    Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
    if (!path.matches()) {
      return Reaction.status(404);
    }
    return switch (path.group(2)) {
      case "TableInfos" ->
          json(
              "{\"value\":[{\"ID\":0,\"Title\":\"%s\",\"Identifier\":\"%s\",\"Period\":\"\",\"Modified\":\"2024-03-19T02:00:00\"}]}"
                  .formatted(title, path.group(1)));
      case "DataProperties" -> json(PROPERTIES);
      case "TypedDataSet" -> rows(exchange);
      default -> Reaction.status(404);
    };
  }

  private static Reaction json(String body) {
    return Reaction.ok("application/json; charset=utf-8", body);
  }

  private Reaction rows(HttpExchange exchange) {
    String raw = exchange.getRequestURI().getRawQuery();
    String query = URLDecoder.decode(raw, StandardCharsets.UTF_8);
    List<String> starts = STARTS.matcher(query).results().map(found -> found.group(1)).toList();
    List<String> found =
        codes.stream().filter(c -> starts.stream().anyMatch(c::startsWith)).toList();
    Matcher skip = Pattern.compile("\\$skip=(\\d+)").matcher(query);
    int from = skip.find() ? Integer.parseInt(skip.group(1)) : 0;
    int to = Math.min(found.size(), from + perPage);
    List<String> rows = found.subList(from, to).stream().map(StatLineExample::row).toList();
    String own = raw.replaceFirst("&\\$skip=\\d+", "");
    String next =
        to == found.size()
            ? ""
            : ",\"odata.nextLink\":\"http://%s%s?%s&$skip=%d\""
                .formatted(
                    exchange.getRequestHeaders().getFirst("Host"),
                    exchange.getRequestURI().getPath(),
                    own,
                    to);
    return json(
        "{\"odata.metadata\":\"x\",\"value\":[" + String.join(",", rows) + "]" + next + "}");
  }

  private static String row(String code) {
    return """
    {"ID":1,"WijkenEnBuurten":"%-10s","Gemeentenaam_1":"Heerlen        ","AantalInwoners_5":1200,\
    "Koopwoningen_47":41,"Appartement_48":1900,"Appartement_56":null}\
    """
        .formatted(code);
  }
}
