/**
 * What is told by texts that stand one below the other: where the columns of a table begin and end, which of its header's texts spans
 * which of them, and whole tables that are drawn with no lines, or with some around the header alone.
 */
@NullMarked
package vn.chitieu.read.page.aligned;

import org.jspecify.annotations.NullMarked;
