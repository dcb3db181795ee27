/** Rich Text: from control words to paragraphs and tables. */
@NullMarked
package vn.chitieu.read.rtf;

import org.jspecify.annotations.NullMarked;
