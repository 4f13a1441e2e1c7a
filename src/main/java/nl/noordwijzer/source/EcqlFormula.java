package nl.noordwijzer.source;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.area.Formula;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.jspecify.annotations.Nullable;

/// A formula in ECQL, the expression language that GeoTools and GeoServer share.
///
/// Text and inputs are known without GeoTools; it is loaded at the first evaluation. Safe to use
/// from any thread.
final class EcqlFormula implements Formula {
  /// A name that is not part of a longer one and not the name of a function.
  private static final Pattern NAME = Pattern.compile("\\b[a-z_][a-z0-9_]*\\b(?!\\s*\\()");

  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

  private final String text;
  private final Set<String> inputs;
  private volatile @Nullable Parsed parsed;

  EcqlFormula(String text) {
    this.text = text;
    Set<String> names = new TreeSet<>();
    for (Matcher matcher = NAME.matcher(text); matcher.find(); ) {
      names.add(matcher.group());
    }
    inputs = Set.copyOf(names);
  }

  /// Where the text stops being an expression, counted from 0; empty where all of it is one. Loads
  /// GeoTools.
  static OptionalInt errorAt(String text) {
    return Parsed.errorAt(text);
  }

  /// The text with something else in the place of every name.
  static String filledIn(String text, UnaryOperator<String> figures) {
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(figures.apply(name.group())));
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Set<String> inputs() {
    return inputs;
  }

  /// @throws IllegalStateException when the text is no ECQL expression
  @Override
  public double evaluate(ToDoubleFunction<String> input) {
    Parsed known = parsed;
    if (known == null) {
      known = Parsed.of(text);
      parsed = known;
    }
    return known.evaluate(input);
  }

  /// All that touches GeoTools, in a class of its own so that checking the outer one does not load
  /// it.
  private record Parsed(Expression expression) {
    static Parsed of(String text) {
      try {
        return new Parsed(ECQL.toExpression(text));
      } catch (CQLException e) {
        throw new IllegalStateException("not a formula: " + text, e);
      }
    }

    /// The parser tells the column in its message only, 0 where nothing stands.
    static OptionalInt errorAt(String text) {
      try {
        ECQL.toExpression(text);
        return OptionalInt.empty();
      } catch (CQLException e) {
        Matcher column = COLUMN.matcher(e.getSyntaxError());
        boolean atEnd = e.getSyntaxError().contains("\"<EOF>\"");
        int at = atEnd ? text.length() : column.find() ? Integer.parseInt(column.group(1)) - 1 : 0;
        return OptionalInt.of(Math.clamp(at, 0, text.length()));
      }
    }

    double evaluate(ToDoubleFunction<String> input) {
      Expression filledIn = (Expression) expression.accept(new FillIn(input), null);
      Double outcome = filledIn.evaluate(null, Double.class);
      return outcome == null ? Double.NaN : outcome;
    }
  }

  /// Puts numbers in the place of names.
  private static final class FillIn extends DuplicatingFilterVisitor {
    private final ToDoubleFunction<String> input;

    FillIn(ToDoubleFunction<String> input) {
      super(CommonFactoryFinder.getFilterFactory());
      this.input = input;
    }

    @Override
    public Object visit(PropertyName name, @Nullable Object extraData) {
      return ff.literal(input.applyAsDouble(name.getPropertyName()));
    }
  }
}
