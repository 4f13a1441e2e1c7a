package nl.noordwijzer.source.http;

import java.net.URI;
import java.util.List;
import java.util.Map;

/// One question to a service.
///
/// @param types media types that are a proper answer, best first
/// @param most bytes of an answer, also after unpacking
/// @param attempts at most, at least 1
/// @param refusals texts by which a service refuses for good, each with the key of the sentence
///   that explains it
public record Request(
    URI address, List<String> types, long most, int attempts, Map<String, String> refusals) {
  private static final long MOST = 64L << 20;
  private static final int ATTEMPTS = 4;

  public Request {
    types = List.copyOf(types);
    refusals = Map.copyOf(refusals);
  }

  public static Request of(URI address, String... types) {
    return new Request(address, List.of(types), MOST, ATTEMPTS, Map.of());
  }

  public Request atMost(long bytes) {
    return new Request(address, types, bytes, attempts, refusals);
  }

  public Request attempting(int times) {
    return new Request(address, types, most, times, refusals);
  }

  public Request explaining(String refusal, String key) {
    return new Request(address, types, most, attempts, Map.of(refusal, key));
  }

  /// The same question at another address.
  public Request at(URI other) {
    return new Request(other, types, most, attempts, refusals);
  }
}
