package nl.noordwijzer.source.format.shapefile;

/// A column as a .dbf describes it.
///
/// @param type letter of its kind: C text, N and F numbers, D date, L yes or no
/// @param offset of its first byte in a record, whose byte 0 tells whether the record is deleted
/// @param length bytes
/// @param decimals digits after the point, of numbers
record DbfField(String name, char type, int offset, int length, int decimals) {}
