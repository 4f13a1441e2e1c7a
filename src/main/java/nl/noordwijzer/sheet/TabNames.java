package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.util.WorkbookUtil;

/// Names of the tabs of a workbook: each its own, in whole words and not longer than a spreadsheet
/// allows. Tables that are called the same are told apart by what differs in their titles or else
/// in those of their pages, and only where nothing does by a number.
final class TabNames {
  private static final int LONGEST = 31;

  private final List<FoundTable> tables;

  private TabNames(List<FoundTable> tables) {
    this.tables = tables;
  }

  /// In the order of the tables.
  static List<String> of(List<FoundTable> tables) {
    TabNames names = new TabNames(tables);
    List<String> all = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (FoundTable table : tables) {
      String wanted = names.wanted(table);
      String name = shortened(wanted, LONGEST);
      for (int number = 2; !taken.add(name); number++) {
        String end = " " + number;
        name = shortened(wanted, LONGEST - end.length()) + end;
      }
      all.add(name);
    }
    return all;
  }

  private String wanted(FoundTable table) {
    List<FoundTable> alike =
        tables.stream().filter(other -> other.name().equals(table.name())).toList();
    String own = alike.size() < 2 ? "" : own(table, alike, FoundTable::title);
    String differing =
        own.isEmpty() && alike.size() > 1 ? own(table, alike, FoundTable::page) : own;
    return table.name() + " " + differing;
  }

  /// What only one of some texts says, in whole words between what all begin and end with.
  private static String own(
      FoundTable table, List<FoundTable> alike, Function<FoundTable, String> text) {
    String own = text.apply(table);
    List<String> others =
        alike.stream().map(text).filter(other -> !other.equals(own)).distinct().toList();
    int from = others.stream().mapToInt(other -> alike(own, other)).min().orElse(own.length());
    String rest = own.substring(own.lastIndexOf(' ', from - 1) + 1);
    int same =
        others.stream()
            .mapToInt(other -> alike(turned(own), turned(other)))
            .min()
            .orElse(rest.length());
    int end = rest.indexOf(' ', Math.max(0, rest.length() - same));
    String middle = end < 0 ? rest : rest.substring(0, end);
    return others.isEmpty() ? "" : middle.replaceAll("^[\\s,:;.-]+|[\\s,:;.-]+$", "");
  }

  private static String turned(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /// Number of letters in which two texts begin alike.
  private static int alike(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int at = 0;
    while (at < most && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String shortened(String title, int most) {
    String name = title.replaceAll("[\\\\/?*\\[\\]:]", " ").replaceAll("\\s+", " ").strip();
    if (name.length() > most) {
      int end = Math.max(name.lastIndexOf(' ', most), name.lastIndexOf('-', most));
      name = name.substring(0, end > 0 ? end : most);
    }
    return WorkbookUtil.createSafeSheetName(name, ' ').strip();
  }
}
