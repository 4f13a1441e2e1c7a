package nl.noordwijzer.vote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/// The word that lets a phone into a session: made anew for each, told in the room only.
///
/// @param text eight letters and digits that are not mistaken for each other: 40 bits
record JoinCode(String text) {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;

  static JoinCode random(SecureRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new JoinCode(text.toString());
  }

  /// Takes the same time whatever is given. Small letters and spaces are forgiven.
  boolean matches(String given) {
    String plain = given.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return MessageDigest.isEqual(
        plain.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
  }
}
