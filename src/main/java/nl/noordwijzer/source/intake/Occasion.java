package nl.noordwijzer.source.intake;

import java.time.LocalDate;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.source.stock.StockMappings;

/// What tables are understood with.
///
/// @param answers what the user says
/// @param today on which the tables are read
/// @param remembered how lists of homes were read before
record Occasion(Region region, Answers answers, LocalDate today, StockMappings remembered) {}
