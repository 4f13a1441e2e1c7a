package nl.noordwijzer.source.cbs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {
  @ParameterizedTest
  @CsvSource({
    "BU09170101, '', BU09170101, false",
    "'GM0917    ', '', GM0917, false",
    "bu09170101, Buurt, BU09170101, false",
    "09170101, '', BU09170101, false",
    "091701, '', WK091701, false",
    "0917, '', GM0917, false",
    "9170101, '', BU09170101, true",
    "91701, '', WK091701, true",
    "917, '', GM0917, true",
    "091701, W, WK091701, false",
    "9170101, Buurt, BU09170101, true",
    "14000101, B, BU14000101, false"
  })
  void readsCodesAsFilesWriteThem(String written, String level, String code, boolean mended) {
    assertThat(AreaCode.read(written, level)).hasValue(new AreaCode(code, mended));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "NL00", "Heerlen", "BU0917", "12", "123456789", "BU091701x1", "6411AB"})
  void whatIsNoCodeIsNotRead(String written) {
    assertThat(AreaCode.read(written, "")).isEmpty();
  }

  @Test
  void aNumberThatLostItsZeroIsStillACode() {
    assertThat(AreaCode.read(9170101L, "Buurt")).hasValue(new AreaCode("BU09170101", true));
    assertThat(AreaCode.read(null, "")).isEmpty();
  }
}
