/// Scenarios side by side: maps that move together, figures and charts.
@org.jspecify.annotations.NullMarked
package nl.noordwijzer.ui.compare;
