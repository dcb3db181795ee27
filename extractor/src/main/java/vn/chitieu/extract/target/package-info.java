/** Which numbers of a paragraph are targets, results and baselines, and what each says of what it measures. */
@NullMarked
package vn.chitieu.extract.target;

import org.jspecify.annotations.NullMarked;
