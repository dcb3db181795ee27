/** Which reader reads which media type: the one list of all readers. */
@NullMarked
package vn.chitieu.read.registry;

import org.jspecify.annotations.NullMarked;
