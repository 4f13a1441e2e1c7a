package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class FieldsTest {
  private final Fields fields = new Fields();

  @Test
  void fieldsAreFilledIn() throws NoordwijzerException {
    fields.put("scenario", "Łódź & Ω {x}");
    fields.put("until", "2047");
    assertThat(fields.fill("{scenario} tot {until}, {until}"))
        .isEqualTo("Łódź & Ω {x} tot 2047, 2047");
  }

  @Property
  void aValueIsPutThereAsItIs(@ForAll String value) throws NoordwijzerException {
    fields.put("name", value);
    assertThat(fields.fill("[{name}]")).isEqualTo("[" + value + "]");
  }

  @Test
  void anUnknownFieldIsNamedWithThoseThatThereAre() {
    fields.put("scenario", "A");
    assertThatThrownBy(() -> fields.fill("{scenaro}"))
        .asInstanceOf(type(NoordwijzerException.class))
        .extracting(e -> e.sentence(Texts.in(Texts.DUTCH)))
        .isEqualTo(
            "\"text\" gebruikt het veld ‘scenaro’, en dat heeft deze bladzijde niet."
                + " Wel: scenario.");
  }
}
