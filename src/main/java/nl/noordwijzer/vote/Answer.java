package nl.noordwijzer.vote;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What a phone gets back.
///
/// @param headers beside those that every answer has
/// @param isLate whether it is kept back for a while
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, byte[] body, Map<String, String> headers, boolean isLate) {
  private static final byte[] NOTHING = {};

  /// No scripts, styles or addresses but our own; no page of others around ours; nothing kept.
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
              + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cache-Control",
          "no-store",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  static Answer of(int status) {
    return new Answer(status, "text/plain", NOTHING, Map.of(), false);
  }

  /// To what is too long: the line is cut, for more of it may be under way.
  static Answer cut() {
    return of(413).with("Connection", "close");
  }

  static Answer json(String text) {
    return new Answer(
        200, "application/json", text.getBytes(StandardCharsets.UTF_8), Map.of(), false);
  }

  Answer with(String header, String value) {
    return new Answer(status, type, body, Map.of(header, value), isLate);
  }

  /// To what is not to be tried often.
  Answer late() {
    return new Answer(status, type, body, headers, true);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers out = exchange.getResponseHeaders();
    ALWAYS.forEach(out::set);
    headers.forEach(out::set);
    if (body.length == 0) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    out.set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream to = exchange.getResponseBody()) {
      to.write(body);
    }
  }
}
