/** Documents of Word: DOCX, DOC of Word 97 and later, and the DOC of Word 6 and 95. */
@NullMarked
package vn.chitieu.read.word;

import org.jspecify.annotations.NullMarked;
