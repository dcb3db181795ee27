/** OpenDocument: texts (ODT) and workbooks (ODS), packed or as one flat XML file. */
@NullMarked
package vn.chitieu.read.odf;

import org.jspecify.annotations.NullMarked;
