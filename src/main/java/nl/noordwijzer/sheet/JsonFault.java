package nl.noordwijzer.sheet;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is wrong at a place in a file of a user.
///
/// @param expected what may stand there; empty when that is not known
record JsonFault(Kind kind, String expected) {

  /// With the number by which the sentences know it.
  enum Kind {
    OTHER(0),
    MISSING(1),
    UNKNOWN_VALUE(2),
    UNKNOWN_FIELD(3),
    /// Numbers that do not make a box or margins.
    NUMBERS(4),
    /// The file ends before what it begins.
    CUT_OFF(5),
    NOT_JSON(6),
    NO_NUMBER(7),
    NO_TEXT(8),
    NO_LIST(9);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  /// @param json what was read
  static JsonFault of(JacksonException failure, String json) {
    JsonFault fault = of(failure);
    return fault.kind == Kind.NOT_JSON && isAtEnd(failure.getLocation(), json)
        ? new JsonFault(Kind.CUT_OFF, "")
        : fault;
  }

  private static boolean isAtEnd(@Nullable JsonLocation place, String json) {
    return place != null && place.getCharOffset() >= json.stripTrailing().length();
  }

  private static JsonFault of(JacksonException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException field ->
          new JsonFault(Kind.UNKNOWN_FIELD, list(field.getKnownPropertyIds()));
      case InvalidFormatException value when value.getTargetType().isEnum() ->
          new JsonFault(
              Kind.UNKNOWN_VALUE, list(Arrays.asList(value.getTargetType().getEnumConstants())));
      case ValueInstantiationException made -> numbers(made.getCause());
      case MismatchedInputException missing
          when missing.getOriginalMessage().startsWith("Missing required") ->
          new JsonFault(Kind.MISSING, "");
      case MismatchedInputException other -> new JsonFault(wanted(other.getTargetType()), "");
      case JsonEOFException _ -> new JsonFault(Kind.CUT_OFF, "");
      case JsonParseException _ -> new JsonFault(Kind.NOT_JSON, "");
      default ->
          failure.getCause() instanceof JacksonException deeper
              ? of(deeper)
              : new JsonFault(Kind.OTHER, "");
    };
  }

  private static Kind wanted(@Nullable Class<?> type) {
    if (type == null) {
      return Kind.OTHER;
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return Kind.NO_NUMBER;
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return Kind.NO_TEXT;
    }
    return Collection.class.isAssignableFrom(type) ? Kind.NO_LIST : Kind.OTHER;
  }

  /// Constructors say between brackets which numbers they want.
  private static JsonFault numbers(@Nullable Throwable cause) {
    String message = cause == null ? "" : String.valueOf(cause.getMessage());
    int start = message.indexOf('[');
    return start < 0
        ? new JsonFault(Kind.OTHER, "")
        : new JsonFault(Kind.NUMBERS, message.substring(start));
  }

  private static String list(Collection<?> all) {
    return all.stream()
        .map(each -> each.toString().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
