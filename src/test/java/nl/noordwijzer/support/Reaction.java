package nl.noordwijzer.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/// What a service on this machine does with one request.
@FunctionalInterface
public interface Reaction {
  void to(HttpExchange exchange) throws IOException;

  static Reaction ok(String type, String body) {
    return ok(type, body.getBytes(StandardCharsets.UTF_8));
  }

  static Reaction ok(String type, byte[] body) {
    return status(200, type, body);
  }

  static Reaction status(int status, String type, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  static Reaction status(int status) {
    return status(status, "text/plain", new byte[0]);
  }

  /// As RFC 9457 has it.
  static Reaction problem(int status, String detail) {
    String body = "{\"detail\":\"" + detail + "\",\"status\":" + status + ",\"title\":\"Bad\"}";
    return status(status, "application/problem+json", body.getBytes(StandardCharsets.UTF_8));
  }

  static Reaction gzip(String type, byte[] body) {
    return ok(type, packed(body)).with("Content-Encoding", "gzip");
  }

  static byte[] packed(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  /// Promises the whole body, sends the first half and breaks off.
  static Reaction cutOff(String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(Arrays.copyOf(bytes, bytes.length / 2));
      exchange.getResponseBody().flush();
    };
  }

  default Reaction with(String header, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      to(exchange);
    };
  }
}
