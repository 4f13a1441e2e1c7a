package nl.noordwijzer.source.http;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.noordwijzer.text.NoordwijzerException;

/// A proper answer of a service, unpacked. The bytes may not be changed.
///
/// @param type media type, in lower case and without parameters
/// @param headers value of a header, whatever the case of its name
@SuppressWarnings("ArrayRecordComponent")
public record Answer(
    URI address, String type, byte[] body, Function<String, Optional<String>> headers) {

  public Optional<String> header(String name) {
    return headers.apply(name);
  }

  public String host() {
    return address.getHost();
  }

  /// Members of the JSON object that the answer is.
  ///
  /// @throws NoordwijzerException when it is none, or a damaged one
  public JsonMembers json(String... wanted) throws NoordwijzerException {
    return JsonMembers.read(body, Set.of(wanted)).orElseThrow(this::unreadable);
  }

  public NoordwijzerException unreadable() {
    return new NoordwijzerException("http.unreadable", null, host());
  }

  /// The address that a link in the answer points to, taken as it stands.
  ///
  /// @throws NoordwijzerException when it lies on another host
  public URI follow(String link) throws NoordwijzerException {
    try {
      return Trouble.follow(address, link);
    } catch (Trouble trouble) {
      throw trouble.told();
    }
  }
}
