package nl.noordwijzer.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The habits of PDOK's `wijken-en-buurten`, with a few square areas: pages with a cursor that is
/// signed over the other parameters, a cap on the limit, a problem for what it does not know, WGS
/// 84 unless RD is asked for.
public final class PdokExample implements Reaction {
  private static final Set<String> KNOWN =
      Set.of("f", "limit", "crs", "cursor", "bbox", "gemeentecode", "gemeentenaam");
  private static final int USUAL_LIMIT = 10;

  private final int cap;
  private final Map<String, List<Map<String, String>>> collections = new TreeMap<>();

  /// @param cap most areas on a page
  public PdokExample(int cap) {
    this.cap = cap;
    for (String name : List.of("gemeenten", "wijken", "buurten")) {
      collections.put(name, new ArrayList<>());
    }
  }

  /// A municipality with one wijk and a number of buurten.
  public PdokExample with(String digits, String name, int buurten) {
    Map<String, String> whole = Map.of("gemeentecode", "GM" + digits, "gemeentenaam", name);
    collections.get("gemeenten").add(new TreeMap<>(whole));
    Map<String, String> wijk = new TreeMap<>(whole);
    wijk.put("wijkcode", "WK" + digits + "01");
    collections.get("wijken").add(wijk);
    for (int i = 1; i <= buurten; i++) {
      Map<String, String> buurt = new TreeMap<>(wijk);
      buurt.put("buurtcode", "BU%s01%02d".formatted(digits, i));
      collections.get("buurten").add(buurt);
    }
    return this;
  }

  @Override
  public void to(HttpExchange exchange) throws IOException {
    react(exchange).to(exchange);
  }

  private Reaction react(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    if (!path.matches("/cbs/wijken-en-buurten-202\\d/ogc/v1/collections/[a-z]+/items")) {
      return Reaction.problem(404, "not found");
    }
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    List<String> unknown = query.keySet().stream().filter(name -> !KNOWN.contains(name)).toList();
    if (!unknown.isEmpty()) {
      return Reaction.problem(400, "unknown query parameter(s) found: " + unknown.getFirst());
    }
    String crs = query.getOrDefault("crs", "http://www.opengis.net/def/crs/OGC/1.3/CRS84");
    if (!crs.startsWith("http://www.opengis.net/def/crs/")) {
      return Reaction.problem(400, "crs param should start with http://www.opengis.net/def/crs/");
    }
    String page = page(exchange, path.split("/")[6], query);
    return Reaction.gzip("application/geo+json", page.getBytes(StandardCharsets.UTF_8))
        .with("Content-Crs", "<" + crs + ">");
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new TreeMap<>();
    for (String pair : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  private String page(HttpExchange exchange, String name, Map<String, String> query) {
    List<Map<String, String>> all =
        collections.getOrDefault(name, List.of()).stream().filter(a -> matches(a, query)).toList();
    int limit = Integer.parseInt(query.getOrDefault("limit", Integer.toString(USUAL_LIMIT)));
    int from = cursor(query);
    int to = Math.min(all.size(), from + Math.min(limit, cap));
    List<String> features = new ArrayList<>();
    for (int i = from; i < to; i++) {
      features.add(feature(all.get(i), i));
    }
    String next = to < all.size() ? "," + link(exchange, query, to) : "";
    return "{\"type\":\"FeatureCollection\",\"links\":[{\"rel\":\"self\",\"href\":\"x\"}"
        + next
        + "],\"numberReturned\":"
        + features.size()
        + ",\"features\":["
        + String.join(",", features)
        + "]}";
  }

  private static boolean matches(Map<String, String> area, Map<String, String> query) {
    return List.of("gemeentecode", "gemeentenaam").stream()
        .allMatch(key -> !query.containsKey(key) || query.get(key).equals(area.get(key)));
  }

  private static int cursor(Map<String, String> query) {
    if (!query.containsKey("cursor")) {
      return 0;
    }
    String[] cursor = query.get("cursor").split("\\|");
    return cursor[1].equals(signature(query)) ? Integer.parseInt(cursor[0]) : 0;
  }

  /// Over all parameters but the cursor: who rebuilds the link begins at the first page again.
  private static String signature(Map<String, String> query) {
    Map<String, String> signed = new TreeMap<>(query);
    signed.remove("cursor");
    return Integer.toHexString(signed.hashCode());
  }

  private static String link(HttpExchange exchange, Map<String, String> query, int from) {
    String own = exchange.getRequestURI().getRawQuery().replaceFirst("&cursor=[^&]*", "");
    return "{\"rel\":\"next\",\"type\":\"application/geo+json\",\"href\":\"http://%s%s?%s&cursor=%d%%7C%s\"}"
        .formatted(
            exchange.getRequestHeaders().getFirst("Host"),
            exchange.getRequestURI().getPath(),
            own,
            from,
            signature(query));
  }

  private static String feature(Map<String, String> area, int place) {
    int west = 190_000 + 100 * place;
    int east = west + 100;
    String properties =
        area.entrySet().stream()
            .map(e -> "\"%s\":\"%s\"".formatted(e.getKey(), e.getValue()))
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    return ("{\"type\":\"Feature\",\"id\":%d,\"properties\":{%s,\"aantal_inwoners\":%d},\"geometry\":"
            + "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[%d,320000],[%d,320000],[%d,320100],"
            + "[%d,320100],[%d,320000]]]]}}")
        .formatted(place, properties, 100 + place, west, east, east, west, west);
  }
}
