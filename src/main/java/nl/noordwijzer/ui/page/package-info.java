/// The pages of a bidbook: which, how they look, and the files they go in.
@org.jspecify.annotations.NullMarked
package nl.noordwijzer.ui.page;
