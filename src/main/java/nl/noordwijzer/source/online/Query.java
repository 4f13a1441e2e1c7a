package nl.noordwijzer.source.online;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The part of an address behind the question mark.
final class Query {
  private Query() {}

  /// A value as it must be written there; a space is `%20`, which every service understands.
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
