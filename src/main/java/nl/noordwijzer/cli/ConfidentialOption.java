package nl.noordwijzer.cli;

import java.util.Map;
import java.util.Set;
import java.util.Stack;
import nl.noordwijzer.bidbook.Bidbook;
import nl.noordwijzer.bidbook.ConfidentialPages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// On which pages confidential homes may be: on those that are named after it, or on all.
final class ConfidentialOption {
  private static final String OPTION = "--with-confidential";
  private static final String ALL = "";

  @Option(
      names = OPTION,
      paramLabel = "<${bundle:label.numbers}>",
      preprocessor = NumbersOrAll.class)
  private @Nullable String pages;

  /// Takes the next word only where it is about pages, so that it may also be a plan.
  static final class NumbersOrAll implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> found) {
      if (words.isEmpty() || !words.peek().matches("[\\d, -]*\\d[\\d, -]*")) {
        words.push(ALL);
      }
      return false;
    }
  }

  ConfidentialPages read(Terminal terminal) {
    String word = pages;
    if (word == null) {
      return ConfidentialPages.NONE;
    }
    return word.equals(ALL)
        ? ConfidentialPages.ALL
        : ConfidentialPages.of(
            Set.copyOf(new PageChoice(OPTION, word, terminal).numbers(PageChoice.MOST)));
  }

  /// Says of pages that are not there that they are not.
  void require(Bidbook book, Terminal terminal) {
    String word = pages;
    if (word != null && !word.equals(ALL)) {
      new PageChoice(OPTION, word, terminal).numbers(book.sheets().size());
    }
  }
}
