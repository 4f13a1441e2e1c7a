package nl.noordwijzer.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A picture that a planner put with an intervention or a note: one each at most.
public final class Picture implements Identified {
  private final String id;
  private final String name;
  private final byte[] bytes;

  /// @param id of the intervention or note it belongs to
  /// @param name for people, such as that of the file it came from
  /// @param bytes a PNG or JPEG file, small enough to be kept in a plan
  public Picture(String id, String name, byte[] bytes) {
    this.id = id;
    this.name = name;
    this.bytes = bytes.clone();
  }

  @Override
  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Picture withId(String value) {
    return new Picture(value, name, bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Picture picture
        && id.equals(picture.id)
        && name.equals(picture.name)
        && Arrays.equals(bytes, picture.bytes);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + ": " + name;
  }
}
