package nl.noordwijzer.plan;

import nl.noordwijzer.area.Names;

/// One of the answers an input offers.
public record InputChoice(String id, Names names) {}
