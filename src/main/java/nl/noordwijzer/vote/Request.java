package nl.noordwijzer.vote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a phone asked, read with distrust.
///
/// @param body as much of it as may be; one byte more where it is too long
@SuppressWarnings("ArrayRecordComponent")
record Request(HttpExchange exchange, byte[] body) {
  /// Bytes that a body may have.
  static final int LONGEST_BODY = 4_096;

  private static final String COOKIE = "voter=";
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(3)
                      .maxDocumentLength(LONGEST_BODY)
                      .maxNumberLength(9)
                      .build())
              .build());

  /// Takes it whole, so that the next one can follow on the same line.
  static Request of(HttpExchange exchange) throws IOException {
    return new Request(exchange, exchange.getRequestBody().readNBytes(LONGEST_BODY + 1));
  }

  boolean isTooLong() {
    return body.length > LONGEST_BODY;
  }

  /// Method and path, as `GET /ballot`.
  String what() {
    return exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
  }

  String client() {
    return exchange.getRemoteAddress().getAddress().getHostAddress();
  }

  /// Whether it was sent to this very address: not by a page of someone else that resolves a name
  /// of its own to it.
  boolean isFor(String host) {
    return host.equals(exchange.getRequestHeaders().getFirst("Host"));
  }

  boolean isJson() {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return type != null && type.startsWith("application/json");
  }

  Optional<String> token() {
    List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
    return cookies.stream()
        .flatMap(line -> Arrays.stream(line.split(";", -1)))
        .map(String::strip)
        .filter(each -> each.startsWith(COOKIE))
        .map(each -> each.substring(COOKIE.length()))
        .findFirst();
  }

  static String cookie(String token) {
    return COOKIE + token + "; Path=/; Secure; HttpOnly; SameSite=Strict";
  }

  /// The object in the body; empty when there is none.
  Optional<JsonNode> json() throws IOException {
    try {
      return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }
}
