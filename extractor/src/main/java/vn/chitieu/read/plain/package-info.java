/** Plain text, and the tables that tabs make in it. */
@NullMarked
package vn.chitieu.read.plain;

import org.jspecify.annotations.NullMarked;
