/** A table understood: its header, what its columns hold, its rows and their hierarchy, and how its numbers are written. */
@NullMarked
package vn.chitieu.extract.table.structure;

import org.jspecify.annotations.NullMarked;
