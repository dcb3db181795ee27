/** Turns text of before Unicode into Unicode, font by font and run by run. */
@NullMarked
package vn.chitieu.text.legacy;

import org.jspecify.annotations.NullMarked;
