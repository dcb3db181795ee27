/**
 * Leads from a record of a finished run back to the place that it was read from: the sentence, the section, and the page with the
 * value framed. It reads what a run wrote and the original files; it takes no part in making records.
 */
@NullMarked
package vn.chitieu.show;

import org.jspecify.annotations.NullMarked;
