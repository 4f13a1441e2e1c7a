/// The names, codes and missing values of CBS files of every year.
@NullMarked
package nl.noordwijzer.source.cbs;

import org.jspecify.annotations.NullMarked;
