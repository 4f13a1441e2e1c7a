package nl.noordwijzer.vote;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The phones that were let in, each known by a random word. Safe for any thread.
final class Voters {
  private static final int BYTES = 16;

  /// Phones behind one address: all those of a room behind one router, and some that were let in
  /// again after they forgot their word.
  static final int MOST_OF_A_CLIENT = 60;

  private final int most;
  private final SecureRandom random;
  private final Set<String> tokens = new HashSet<>();
  private final Map<String, Integer> clients = new HashMap<>();

  /// @param most how many there can be
  Voters(int most, SecureRandom random) {
    this.most = most;
    this.random = random;
  }

  /// The word of a new one; empty when the room is full, or this client has had enough of them.
  synchronized Optional<String> admit(String client) {
    int before = clients.getOrDefault(client, 0);
    if (tokens.size() >= most || before >= MOST_OF_A_CLIENT) {
      return Optional.empty();
    }
    clients.put(client, before + 1);
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    tokens.add(token);
    return Optional.of(token);
  }

  synchronized boolean knows(String token) {
    return tokens.contains(token);
  }

  synchronized int count() {
    return tokens.size();
  }
}
