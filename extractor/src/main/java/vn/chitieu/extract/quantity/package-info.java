/** Numbers that measure something: with their unit, their ranges and parts, and money. */
@NullMarked
package vn.chitieu.extract.quantity;

import org.jspecify.annotations.NullMarked;
