/**
 * Writes the files of a run: CSV tables, one JSON file and one text file per document, and the data package that describes them.
 * The same records give the same bytes. It does not know how a record was found.
 */
@NullMarked
package vn.chitieu.write;

import org.jspecify.annotations.NullMarked;
