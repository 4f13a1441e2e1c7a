package nl.noordwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private record Item(String id, int value) implements Identified {}

  private final Register<Item> register =
      Register.of(List.of(new Item("a", 1), new Item("b", 2), new Item("c", 3)));

  private static List<String> ids(Register<Item> items) {
    return items.stream().map(Item::id).toList();
  }

  @Test
  void itemsAreFoundByIdAndKeepTheirOrder() {
    assertThat(ids(register)).containsExactly("a", "b", "c");
    assertThat(register.find("b")).contains(new Item("b", 2));
    assertThat(register.find("d")).isEmpty();
    assertThat(register.indexOf("c")).isEqualTo(2);
  }

  @Test
  void anItemComesAtTheEndOrAtAPlaceOfChoice() {
    assertThat(ids(register.with(new Item("d", 4)))).containsExactly("a", "b", "c", "d");
    assertThat(ids(register.with(1, new Item("d", 4)))).containsExactly("a", "d", "b", "c");
    assertThat(ids(register.with(99, new Item("d", 4)))).containsExactly("a", "b", "c", "d");
  }

  @Test
  void aReplacedItemKeepsItsPlaceAndIsFoundAnew() {
    Register<Item> replaced = register.replacing(new Item("b", 20));
    assertThat(replaced.toList())
        .containsExactly(new Item("a", 1), new Item("b", 20), new Item("c", 3));
    assertThat(replaced.require("b").value()).isEqualTo(20);
    assertThat(register.require("b").value()).isEqualTo(2);
  }

  @Test
  void replacingAnItemByItsEqualIsTheSameRegister() {
    assertThat(register.replacing(new Item("b", 2))).isSameAs(register);
  }

  @Test
  void aRemovedItemIsNowhereAnyMore() {
    Register<Item> without = register.without("b");
    assertThat(ids(without)).containsExactly("a", "c");
    assertThat(without.contains("b")).isFalse();
    assertThat(without.indexOf("c")).isEqualTo(1);
  }

  @Test
  void aMovedItemStandsWhereItWasPut() {
    assertThat(ids(register.moved("a", 2))).containsExactly("b", "c", "a");
    assertThat(ids(register.moved("c", 0))).containsExactly("c", "a", "b");
    assertThat(ids(register.moved("a", 1))).containsExactly("b", "a", "c");
  }

  @Test
  void anIdComesOnce() {
    assertThatThrownBy(() -> register.with(new Item("a", 9)))
        .isInstanceOf(RefusedException.class)
        .hasMessage("plan.refused.twice [a]");
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    for (Runnable act :
        List.<Runnable>of(
            () -> register.require("z"),
            () -> register.indexOf("z"),
            () -> register.replacing(new Item("z", 1)),
            () -> register.without("z"),
            () -> register.moved("z", 0))) {
      assertThatThrownBy(act::run)
          .isInstanceOf(RefusedException.class)
          .hasMessage("plan.refused.unknown [z]");
    }
  }

  @Test
  void registersAreEqualByTheirItemsAndTheirOrder() {
    Register<Item> other = register.without("c").with(new Item("c", 3));
    assertThat(other).isEqualTo(register).hasSameHashCodeAs(register);
    assertThat(register.moved("c", 0)).isNotEqualTo(register);
  }

  @Test
  void aChangeTellsWhatIsGoneNewAndOtherwise() {
    Register<Item> after =
        register.without("a").replacing(new Item("b", 20)).with(new Item("d", 4));
    RegisterChange<Item> change = RegisterChange.between(register, after);
    assertThat(change.removed()).containsExactly(new Item("a", 1));
    assertThat(change.added()).containsExactly(new Item("d", 4));
    assertThat(change.replaced())
        .containsExactly(new RegisterChange.Replaced<>(new Item("b", 2), new Item("b", 20)));
    assertThat(change.reordered()).isFalse();
    assertThat(RegisterChange.between(register, register.moved("a", 2)).reordered()).isTrue();
  }
}
