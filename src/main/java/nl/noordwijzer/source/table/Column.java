package nl.noordwijzer.source.table;

/// A column of a table.
///
/// @param name as in the file, without white space around it
public record Column(String name, ColumnType type) {}
