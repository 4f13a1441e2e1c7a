package nl.noordwijzer.source.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// The addresses that may be asked, each as scheme, host and, where it is not the usual one, port.
public record Hosts(Set<String> origins) {
  /// The public services of PDOK and CBS, all over HTTPS.
  public static final Hosts PUBLIC =
      new Hosts(
          Set.of(
              "https://api.pdok.nl",
              "https://service.pdok.nl",
              "https://opendata.cbs.nl",
              "https://datasets.cbs.nl"));

  public Hosts {
    origins = Set.copyOf(origins);
  }

  boolean allow(URI address) {
    return address.getRawUserInfo() == null && origins.contains(origin(address));
  }

  static String origin(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT);
  }
}
