package nl.noordwijzer.effect;

/// What lies where an intervention is.
///
/// @param stock homes there now
/// @param squareMetres of a drawn area; 0 for anything else
/// @param metres of a drawn line; 0 for anything else
record Site(Stock stock, double squareMetres, double metres) {}
